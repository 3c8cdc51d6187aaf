using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Quotes that unite: the names of one list, where they stand apart in the text. The first says all that is said of the fact.</summary>
internal static class QuoteUnion
{
    /// <summary>What stands against adding a quote to a fact whose own quote comes first, or null.</summary>
    public static FactMessage? Problem(QuoteModel first, QuoteModel further, string name)
    {
        if (first.Undisclosed || first.NoValue || further.Undisclosed || further.NoValue)
        {
            return new FactMessage(FactRules.SeveralQuotes, name);
        }

        (string Name, string? Value)[] said =
        [
            (nameof(further.Subject), further.Subject), (nameof(further.Concept), further.Concept), (nameof(further.Period), further.Period),
            (nameof(further.PeriodQuote), further.PeriodQuote),
            (nameof(further.Of), further.Of), (nameof(further.Per), further.Per), (nameof(further.Claimant), further.Claimant),
            (nameof(further.Via), further.Via.Count == 0 ? null : string.Join(", ", further.Via)),
            (nameof(further.Modality), further.Modality == "Actual" ? null : further.Modality),
            (nameof(further.Rank), further.Rank == "Normal" ? null : further.Rank), (nameof(further.RankReason), further.RankReason),
            (nameof(further.Gloss), further.Gloss), (nameof(further.Remark), further.Remark),
        ];
        foreach (var (argument, value) in said)
        {
            if (value is not null)
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
}
