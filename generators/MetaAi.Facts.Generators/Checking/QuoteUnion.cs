using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Quotes that unite: the names of one list, where they stand apart in the text. The first says all that is said of the fact.</summary>
internal static class QuoteUnion
{
    /// <summary>What stands against adding a quote to a fact whose own quote comes first, or null.</summary>
    /// <param name="first">The first quote.</param>
    /// <param name="further">The quote to be added.</param>
    /// <param name="name">The name of what both fill.</param>
    /// <param name="isOfSeries">Whether each quote says of which statement of a series it is: then it may say again what the first says.</param>
    public static FactMessage? Problem(QuoteModel first, QuoteModel further, string name, bool isOfSeries = false)
    {
        if (first.Undisclosed || first.NoValue || further.Undisclosed || further.NoValue)
        {
            return new FactMessage(FactRules.SeveralQuotes, name);
        }

        foreach (var ((argument, value), (_, before)) in Said(further).Zip(Said(first), (one, other) => (one, other)))
        {
            if (value is not null && !(isOfSeries && (value == before || argument is nameof(further.Period) or nameof(further.PeriodQuote) or nameof(further.Concept) or nameof(further.Subject))))
            {
                return new FactMessage(FactRules.InvalidArgument, argument, value, "said on a quote that adds names: say it on the first quote, for all");
            }
        }

        return null;
    }

    /// <summary>The fact with the names of a further quote.</summary>
    public static CheckOutcome<VerifiedFact> Join(VerifiedFact fact, VerifiedFact further)
    {
        if (further.Source != fact.Source)
        {
            return new FactMessage(
                FactRules.InvalidArgument, nameof(QuoteModel.Source), further.Source.Name, $"'{fact.Source.Name}': names that unite stand in one text");
        }

        return further.Names.FirstOrDefault(name => fact.Names.Contains(name)) is { } twice
            ? new FactMessage(FactRules.NameTwice, twice, further.Quote.Exact)
            : fact with
            {
                Names = [.. fact.Names, .. further.Names],
                Further = [.. fact.Further, new ProvenQuote(further.Quote, further.Evidence, further.Names)],
            };
    }

    private static (string Name, string? Value)[] Said(QuoteModel quote) =>
    [
        (nameof(quote.Subject), quote.Subject), (nameof(quote.Concept), quote.Concept), (nameof(quote.Period), quote.Period),
        (nameof(quote.PeriodQuote), quote.PeriodQuote),
        (nameof(quote.Of), quote.Of), (nameof(quote.Per), quote.Per), (nameof(quote.Claimant), quote.Claimant),
        (nameof(quote.Via), quote.Via.Count == 0 ? null : string.Join(", ", quote.Via)),
        (nameof(quote.Modality), quote.Modality == "Actual" ? null : quote.Modality),
        (nameof(quote.Rank), quote.Rank == "Normal" ? null : quote.Rank), (nameof(quote.RankReason), quote.RankReason),
        (nameof(quote.Open), quote.Open ? "true" : null),
        (nameof(quote.Gloss), quote.Gloss), (nameof(quote.Remark), quote.Remark),
    ];
}
