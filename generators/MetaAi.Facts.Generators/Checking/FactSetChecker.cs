using MetaAi.Facts.Collections;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Reads and proves the quotes of one fact set. One that does not hold leaves the others alone.</summary>
internal static class FactSetChecker
{
    /// <summary>Checks a fact set.</summary>
    /// <param name="set">The fact set.</param>
    /// <param name="memory">What is known of quotes, under the sources and the evidence of the compilation.</param>
    /// <param name="cancellation">Ends it.</param>
    public static CheckedFactSet Check(FactSetModel set, CheckMemory memory, CancellationToken cancellation) =>
        Check(set, memory, new QuoteChecker(set, memory.Sources, memory.Evidence), cancellation);

    /// <summary>Checks a fact set.</summary>
    /// <param name="set">The fact set.</param>
    /// <param name="memory">What is known of quotes, under the sources and the evidence of the compilation.</param>
    /// <param name="checker">Checks a quote that is not known.</param>
    /// <param name="cancellation">Ends it.</param>
    public static CheckedFactSet Check(FactSetModel set, CheckMemory memory, IQuoteChecker checker, CancellationToken cancellation)
    {
        var sources = memory.Sources;
        var texts = new TextIdentity(memory.Evidence);
        var properties = new List<CheckedProperty>();
        var findings = new List<Finding>();
        if (set.Source is { } source && sources.Find(source, set.Type.FullName, out var unknown) is null && unknown!.Rule != FactRules.InvalidSource)
        {
            findings.Add(new Finding(unknown, Property: null));
        }

        foreach (var property in set.Properties)
        {
            cancellation.ThrowIfCancellationRequested();
            properties.Add(CheckProperty(property, Check, texts, findings));
        }

        return new CheckedFactSet(set.Type, [.. properties], [.. findings]);

        (CheckOutcome<VerifiedFact> Fact, EquatableArray<FactMessage> Notices) Check(PropertyModel property, QuoteSlot slot, QuoteModel quote) => memory.Recall(
            new QuoteCheck(set.Type.FullName, set.Subject, set.Source, set.PeriodQuote, property.Name, slot, quote),
            notices => LastNet.Under<CheckOutcome<VerifiedFact>>(
                quote.Exact, () => checker.Check(quote, slot, property, notices), message => message));
    }

    private static CheckedProperty CheckProperty(PropertyModel property, CheckQuote check, TextIdentity texts, List<Finding> findings)
    {
        var facts = new List<VerifiedFact>();
        FactMessage? failure = null;

        void Fail(FactMessage message, int? quote = null)
        {
            failure ??= message;
            if (message.Rule != FactRules.InvalidSource && message.Rule != FactRules.LockUnreadable)
            {
                findings.Add(new Finding(message, property.Name, quote));
            }
        }

        if (property.Accessors.Count > 0)
        {
            Fail(new FactMessage(FactRules.GetterOnly, property.Name));
        }

        switch (property.Target)
        {
            case TargetModel.SingleFact or TargetModel.Series when property.Quotes.Count == 0:
                Fail(new FactMessage(FactRules.AttributeMissing, property.Name, "Quote"));
                break;
            case TargetModel.DerivedValue when property.Quotes.Count == 0 && property.Formulas.Count == 0:
                Fail(new FactMessage(FactRules.AttributeMissing, property.Name, "Formula"));
                break;
            case null when property.Quotes.Count == 0:
                // Said of the formula.
                break;
            case null:
                Fail(QuoteSlots.Unsupported(property.TypeName.Replace("global::", string.Empty)));
                break;
            case TargetModel.Record { Obstacle: { } obstacle } record:
                Fail(new FactMessage(FactRules.RecordNotFillable, record.DisplayName, obstacle));
                break;
            default:
                facts.AddRange(CheckQuotes(property, property.Target, check, texts, new(Fail, (message, quote) => findings.Add(new Finding(message, property.Name, quote)))));
                break;
        }

        return new CheckedProperty(property, [.. facts], failure?.ToString());
    }

    private static List<VerifiedFact> CheckQuotes(PropertyModel property, TargetModel target, CheckQuote check, TextIdentity texts, SlotFindings findings)
    {
        var placed = new List<SlottedQuote>();
        for (var i = 0; i < property.Quotes.Count; i++)
        {
            var slot = QuoteSlots.Of(property, target, property.Quotes[i]);
            if (slot.Holds)
            {
                placed.Add(new(i, property.Quotes[i], slot.Result));
            }
            else
            {
                findings.Fail(slot.Problem, i);
            }
        }

        var facts = new List<VerifiedFact>();
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in placed.GroupBy(quote => quote.Slot.Member ?? string.Empty, StringComparer.Ordinal))
        {
            _ = filled.Add(group.Key);
            var quotes = SlotIdentity.Share([.. group], findings);
            facts.AddRange(group.First().Slot.IsSeries
                ? new SeriesSlot(property, check, findings).Fill(quotes)
                : new SingleSlot(property, check, texts, findings).Fill(quotes));
        }

        // A quote that names no member may be meant for the one that is missing.
        if (target is TargetModel.Record record && placed.Count == property.Quotes.Count)
        {
            foreach (var member in record.Members)
            {
                if (!member.IsRequired || filled.Contains(member.Name))
                {
                    continue;
                }

                if (member.Derived is null)
                {
                    findings.Fail(new FactMessage(FactRules.MemberMissing, record.DisplayName, member.Name), null);
                }
                else if (!property.HasFormula(member.Name))
                {
                    findings.Fail(new FactMessage(FactRules.AttributeMissing, $"{property.Name}.{member.Name}", "Formula"), null);
                }
            }
        }

        return facts;
    }
}
