using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Checks one quote: its declaration, then what it says, then where it stands. The first thing that is wrong is the one that is said.</summary>
internal sealed class QuoteChecker(FactSetModel set, SourceIndex sources, EvidenceModel evidence)
{
    /// <summary>The most characters that a quote may have: it is a figure, not a passage.</summary>
    public const int MaximumLength = 120;

    /// <summary>Checks a quote.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="type">What it is read into.</param>
    /// <param name="property">The property that carries it.</param>
    /// <param name="member">The record's member that it fills, or null.</param>
    /// <param name="notices">Where to put what is worth saying of a quote that holds.</param>
    public CheckOutcome<VerifiedFact> Check(QuoteModel quote, FactValueType type, PropertyModel property, string? member, ICollection<FactMessage> notices)
    {
        var name = member ?? property.Name;
        if (Declaration(quote) is { } problem)
        {
            return problem;
        }

        if ((quote.Subject ?? set.Subject) is not { } subject)
        {
            return new FactMessage(FactRules.NoSubject, name);
        }

        if ((quote.Source ?? set.Source) is not { } sourceName)
        {
            return new FactMessage(FactRules.NoSource, name);
        }

        if (sources.Find(sourceName, set.Type.FullName, out var unknown) is not { } source)
        {
            return unknown!;
        }

        if (SourceChecker.Check(source) is { } invalid)
        {
            return new FactMessage(FactRules.InvalidSource, source.FullName, invalid.Rule.Id);
        }

        ReadFigure? read = null;
        if (type != FactValueType.Text && quote is { Undisclosed: false, NoValue: false })
        {
            var reading = QuoteReader.Read(quote, type, source);
            if (!reading.Holds)
            {
                return reading.Problem;
            }

            read = reading.Result;
        }

        var proof = EvidenceProver.Prove(quote, source, read?.Context, LockedFigure(quote, read), evidence, out var notice);
        if (!proof.Holds)
        {
            return proof.Problem;
        }

        if (notice is not null)
        {
            notices.Add(notice);
        }

        if (read is not null && quote.Value is null)
        {
            Doubts(quote, read, notices);
        }

        return new VerifiedFact
        {
            Id = set.Type.FullName + "." + property.Name + (member is null ? string.Empty : "." + member),
            ValueType = type,
            Subject = subject,
            Concept = quote.Concept ?? ConceptName.Of(name),
            Period = EdtfDate.TryParse(quote.Period)?.Text,
            Figure = read?.Figure,
            Edtf = read?.Edtf,
            Quote = quote,
            Source = source,
            Evidence = proof.Result,
            Member = member,
        };
    }

    private static FactMessage? Declaration(QuoteModel quote)
    {
        if (quote.Exact.Length > MaximumLength)
        {
            return new(FactRules.QuoteTooLong, Number(quote.Exact.Length), Number(MaximumLength));
        }

        if (quote.Rank != "Normal" && quote.RankReason is null)
        {
            return new(FactRules.RankWithoutReason, quote.Rank);
        }

        if (quote is { Undisclosed: true, NoValue: true })
        {
            return new(FactRules.InvalidArgument, nameof(quote.NoValue), "true", "possible with Undisclosed: a value exists or it does not");
        }

        if (quote.Currency is { } currency && !CurrencyCode.IsValid(currency))
        {
            return new(FactRules.InvalidArgument, nameof(quote.Currency), currency, "an ISO 4217 code such as USD");
        }

        if (quote.Unit is { } unit)
        {
            return new(FactRules.InvalidArgument, nameof(quote.Unit), unit, "needed: the declared type has no unit but a currency; set Currency, or leave it out");
        }

        return quote.Period is { } period && EdtfDate.TryParse(period) is null
            ? new(FactRules.InvalidArgument, nameof(quote.Period), period, "an EDTF date, or a quarter or half such as 2024-Q2")
            : null;
    }

    private static string LockedFigure(QuoteModel quote, ReadFigure? read) =>
        quote.Undisclosed ? FigureLine.Some
        : quote.NoValue ? FigureLine.None
        : read is null ? FigureLine.Text
        : FigureLine.Of(read.Figure);

    private static void Doubts(QuoteModel quote, ReadFigure read, ICollection<FactMessage> notices)
    {
        foreach (var rule in ReadingNoteRules.Of(read.Figure.Notes))
        {
            var detail = rule == FactRules.YearAssumed ? read.Context.Issued?.Text.Substring(0, 4) ?? string.Empty : FigureDescription.Describe(read.Figure);
            notices.Add(new FactMessage(rule, quote.Exact, detail));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
