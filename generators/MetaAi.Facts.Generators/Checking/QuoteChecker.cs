using MetaAi.Facts.Collections;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Checks one quote: its declaration, then what it says, then where it stands. The first thing that is wrong is the one that is said.</summary>
internal sealed class QuoteChecker(FactSetModel set, SourceIndex sources, EvidenceModel evidence) : IQuoteChecker
{
    private readonly NameChecker nameChecker = new();

    // The quotes of a set share few sources.
    private readonly Dictionary<string, CheckOutcome<SourceModel>> sourcesByName = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public CheckOutcome<VerifiedFact> Check(QuoteModel quote, QuoteSlot slot, PropertyModel property, ICollection<FactMessage> notices)
    {
        var (type, member) = (slot.ValueType, slot.Member);
        var name = member ?? property.Name;
        if (QuoteDeclaration.Problem(quote, type) is { } problem)
        {
            return problem;
        }

        // Also where there is no value: the fact has the type all the same.
        if (type.Enum is { Obstacle: { } obstacle } names)
        {
            return new FactMessage(FactRules.EnumUnusable, names.DisplayName, obstacle);
        }

        if ((quote.Subject ?? slot.Subject ?? set.Subject) is not { } subject || string.IsNullOrWhiteSpace(subject))
        {
            return new FactMessage(FactRules.NoSubject, name);
        }

        if ((quote.Source ?? set.Source) is not { } sourceName)
        {
            return new FactMessage(FactRules.NoSource, name);
        }

        var found = Source(sourceName);
        if (!found.Holds)
        {
            // The set's own source is said to be wrong once, at the set.
            return quote.Source is null && found.Problem.Rule != FactRules.InvalidSource ? new FactMessage(FactRules.InvalidSource, sourceName, found.Problem.Rule.Id) : found.Problem;
        }

        var source = found.Result;
        var declared = DeclaredPeriods.Of(quote, set, source, notices);
        if (declared.Problem is { } undated)
        {
            return undated;
        }

        var period = declared.Period;
        TypedReading? read = null;
        Hedge? relation = null;
        EquatableArray<string> members = default;
        if (quote is { Undisclosed: false, NoValue: false } && type.Type.HoldsNames)
        {
            if (nameChecker.Read(quote, type, source.Language!, out members) is { } unread)
            {
                return unread;
            }
        }
        else if (quote is { Undisclosed: false, NoValue: false } && type.Type.HoldsFigure)
        {
            var reading = QuoteReader.Read(quote, type, source, period?.Date);
            relation = reading.Holds || !slot.HasFormula ? null : RelatingReader.Read(quote.Exact, source.Language!);
            if (relation is not null && QuoteDeclaration.NeedlessBesideRelation(quote) is { } needless)
            {
                return needless;
            }

            if (!reading.Holds && relation is null)
            {
                return Widest(quote, type, source, period?.Date, reading.Problem);
            }

            read = reading.Result;
        }

        var proof = EvidenceProver.Prove(quote, source, read, period, LockedFigure(quote, read, members), evidence, notices);
        if (!proof.Holds)
        {
            return proof.Problem;
        }

        if (relation is not null && evidence.Prover.TextOf(source.Text) is { } text && RelatingPlace.Problem(text, proof.Result.Position, quote.Exact, source.Language!) is { } cut)
        {
            return cut;
        }

        if (read is not null && quote.Value is null)
        {
            Doubts(quote, read, notices);
        }

        return new VerifiedFact
        {
            Id = set.Type.FullName + "." + property.Name + (member is null ? string.Empty : "." + member),
            Type = type,
            Subject = subject,
            Concept = quote.Concept ?? slot.Concept ?? ConceptName.Of(name, set.Type.Name, period?.Date, source.FiscalYearStart > 1),
            Period = period?.Date.Text,
            Figure = read?.Figure,
            Names = members,
            Edtf = read?.Edtf,
            Quote = quote,
            Source = source,
            Evidence = proof.Result,
            Relation = relation,
            Member = member,
        };
    }

    // "60 000" of "entre 60 000 et 80 000 euros" is no amount because it is a piece of one: to declare what it is would not mend it.
    private FactMessage Widest(QuoteModel quote, DeclaredType type, SourceModel source, EdtfDate? period, FactMessage problem)
    {
        if (problem.Rule != FactRules.CannotHold || evidence.Prover.TextOf(source.Text) is not { } text)
        {
            return problem;
        }

        var words = new TextQuote(quote.Exact, quote.Prefix, quote.Suffix);
        var finding = QuoteFinder.Find(text, words, QuoteReader.Context(quote, type, source, period));
        return finding.Outcome == QuoteOutcome.Cut ? QuoteMessages.Of(finding, words, source.Text)! : problem;
    }

    private CheckOutcome<SourceModel> Source(string name)
    {
        if (!sourcesByName.TryGetValue(name, out var found))
        {
            found = sources.Find(name, set.Type.FullName, out var unknown) is not { } source ? unknown!
                : SourceChecker.Check(source) is { } invalid ? new FactMessage(FactRules.InvalidSource, source.FullName, invalid.Rule.Id)
                : source;
            sourcesByName.Add(name, found);
        }

        return found;
    }

    private static string LockedFigure(QuoteModel quote, TypedReading? read, EquatableArray<string> members) =>
        quote.Undisclosed ? FigureLine.Some
        : quote.NoValue ? FigureLine.None
        : members.Count > 0 ? FigureLine.OfNames(members)
        : read is null ? FigureLine.Text
        : FigureLine.Of(read.AsRead);

    private static void Doubts(QuoteModel quote, TypedReading read, ICollection<FactMessage> notices)
    {
        foreach (var rule in ReadingNoteRules.Of(read.Figure.Notes))
        {
            var detail = rule == FactRules.YearAssumed ? read.Edtf! : FigureDescription.Describe(read.Figure);
            notices.Add(new FactMessage(rule, quote.Exact, detail));
        }
    }
}
