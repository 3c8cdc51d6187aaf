using MetaAi.Facts.Collections;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Reads and proves the quotes of one fact set. One that does not hold leaves the others alone.</summary>
internal static class FactSetChecker
{
    private delegate (CheckOutcome<VerifiedFact> Fact, EquatableArray<FactMessage> Notices) CheckQuote(PropertyModel property, QuoteSlot slot, QuoteModel quote);

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
        var properties = new List<CheckedProperty>();
        var findings = new List<Finding>();
        if (set.Source is { } source && sources.Find(source, set.Type.FullName, out var unknown) is null && unknown!.Rule != FactRules.InvalidSource)
        {
            findings.Add(new Finding(unknown, Property: null));
        }

        foreach (var property in set.Properties)
        {
            cancellation.ThrowIfCancellationRequested();
            properties.Add(CheckProperty(property, Check, findings));
        }

        return new CheckedFactSet(set.Type, [.. properties], [.. findings]);

        (CheckOutcome<VerifiedFact> Fact, EquatableArray<FactMessage> Notices) Check(PropertyModel property, QuoteSlot slot, QuoteModel quote) => memory.Recall(
            new QuoteCheck(set.Type.FullName, set.Subject, set.Source, set.PeriodQuote, property.Name, slot, quote),
            notices => LastNet.Under<CheckOutcome<VerifiedFact>>(
                quote.Exact, () => checker.Check(quote, slot.ValueType, property, slot.Member, notices), message => message));
    }

    private static CheckedProperty CheckProperty(PropertyModel property, CheckQuote check, List<Finding> findings)
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
            case TargetModel.SingleFact when property.Quotes.Count == 0:
                Fail(new FactMessage(FactRules.AttributeMissing, property.Name, "Quote"));
                break;
            case TargetModel.DerivedValue when property.Quotes.Count == 0 && property.Formulas.Count == 0:
                Fail(new FactMessage(FactRules.AttributeMissing, property.Name, "Formula"));
                break;
            case null when property.Quotes.Count == 0:
                // Said of the formula.
                break;
            case null:
                Fail(Unsupported(property.TypeName.Replace("global::", string.Empty)));
                break;
            case TargetModel.Record { Obstacle: { } obstacle } record:
                Fail(new FactMessage(FactRules.RecordNotFillable, record.DisplayName, obstacle));
                break;
            default:
                CheckQuotes(property, property.Target, check, facts, findings, Fail);
                break;
        }

        return new CheckedProperty(property, [.. facts], failure?.ToString());
    }

    private static void CheckQuotes(
        PropertyModel property, TargetModel target, CheckQuote check, List<VerifiedFact> facts, List<Finding> findings, Action<FactMessage, int?> fail)
    {
        // By the member that is filled: the first quote that fills it, and the fact, or null where that quote does not hold.
        var filled = new Dictionary<string, (QuoteModel First, VerifiedFact? Fact)>(StringComparer.Ordinal);
        var misplaced = false;
        for (var i = 0; i < property.Quotes.Count; i++)
        {
            var quote = property.Quotes[i];
            var slot = Slot(property, target, quote);
            if (!slot.Holds)
            {
                fail(slot.Problem, i);
                misplaced = true;
                continue;
            }

            var member = slot.Result.Member ?? string.Empty;
            var isFurther = filled.TryGetValue(member, out var before);
            if (isFurther && Obstacle(slot.Result, before.First, quote, property.Name) is { } obstacle)
            {
                fail(obstacle, i);
                continue;
            }

            var (fact, notices) = check(property, slot.Result, quote);
            List<FactMessage> said = [.. notices];
            if (!isFurther && fact.Holds && NamedPeriods.Check(property.Name, fact.Result, said) is { } misnamed)
            {
                fact = misnamed;
            }

            findings.AddRange(said.Select(notice => new Finding(notice, property.Name, i)));
            if (fact.Holds && before.Fact is { } first)
            {
                fact = QuoteUnion.Join(first, fact.Result);
            }

            if (!fact.Holds)
            {
                fail(fact.Problem, i);
            }

            // A list without one of its names would be another list.
            filled[member] = isFurther ? (before.First, before.Fact is null ? null : fact.Result) : (quote, fact.Result);
        }

        facts.AddRange(property.Quotes.Select(quote => filled.Values.FirstOrDefault(each => ReferenceEquals(each.First, quote)).Fact).OfType<VerifiedFact>());

        // A quote that names no member may be meant for the one that is missing.
        if (target is TargetModel.Record record && !misplaced)
        {
            foreach (var member in record.Members)
            {
                if (!member.IsRequired || filled.ContainsKey(member.Name))
                {
                    continue;
                }

                if (member.Derived is null)
                {
                    fail(new FactMessage(FactRules.MemberMissing, record.DisplayName, member.Name), null);
                }
                else if (!property.HasFormula(member.Name))
                {
                    fail(new FactMessage(FactRules.AttributeMissing, $"{property.Name}.{member.Name}", "Formula"), null);
                }
            }
        }
    }

    /// <summary>Why a further quote of what another one fills is none that adds to it, or null.</summary>
    private static FactMessage? Obstacle(QuoteSlot slot, QuoteModel first, QuoteModel further, string property) => slot.ValueType.Type.Unites
        ? QuoteUnion.Problem(first, further, slot.Member ?? property)
        : new FactMessage(FactRules.SeveralQuotes, slot.Member ?? property);

    private static FactMessage Unsupported(string type)
    {
        const string Fact = "Fact<";
        var start = type.IndexOf(Fact, StringComparison.Ordinal) + Fact.Length;
        var isFact = start >= Fact.Length && type.EndsWith(">", StringComparison.Ordinal);
        return new FactMessage(FactRules.UnsupportedType, type, MeantTypes.InPlaceOf(isFact ? type.Substring(start, type.Length - start - 1) : type));
    }

    private static FactMessage NotQuoted(DerivedTypeModel type) =>
        new(FactRules.UnsupportedType, $"Derived<{type.DisplayName}>", $"Fact<{type.DisplayName}>, beside which a [Formula] is checked");

    /// <summary>What a quote fills: the property itself, or the member that it names.</summary>
    private static CheckOutcome<QuoteSlot> Slot(PropertyModel property, TargetModel target, QuoteModel quote)
    {
        switch (target)
        {
            case TargetModel.SingleFact single:
                return quote.For is null
                    ? new QuoteSlot(null, single.ValueType, property.HasFormula(null))
                    : new FactMessage(FactRules.InvalidArgument, nameof(quote.For), quote.For, "needed: the property is one fact; leave it out");
            case TargetModel.DerivedValue derived:
                return NotQuoted(derived.Type);
            case TargetModel.Record record when record.Members.FirstOrDefault(member => member.Name == quote.For) is { } member:
                return member.ValueType is { } type ? new QuoteSlot(member.Name, type, property.HasFormula(member.Name))
                    : member.Derived is { } computed ? NotQuoted(computed)

                    // With what to write in its place, the generator has said it at the member.
                    : member.UnknownType is { } unknown ? new FactMessage(FactRules.UnknownType, unknown, string.Empty)
                    : Unsupported($"Fact<{member.TypeName}>");
            default:
                var known = (TargetModel.Record)target;
                return new FactMessage(
                    FactRules.UnknownMember, known.DisplayName, quote.For ?? string.Empty, string.Join(", ", known.Members.Select(member => member.Name)));
        }
    }
}
