using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book;

/// <summary>A fact of which each field has words that a page must only show.</summary>
internal static class HostileFact
{
    /// <summary>A fact that has nothing but these words.</summary>
    public static CompiledFact Of(string words, string other) => new(
        new()
        {
            Id = words,
            Subject = words,
            Concept = other,
            Period = words,
            Kind = "money",
            ValueKind = "value",
            Low = "1",
            High = "2",
            Unit = words,
            Hedge = "exact",
            Gloss = other,
            Of = words,
            Per = words,
            Modality = words,
            Claimant = other,
            Via = [words, other],
            Rank = words,
            Source = other,
            Exact = words,
            Start = 0,
            End = 1,
            Remark = words,
            Notes = [other],
            Confirmed = words,
            CheckedOn = other,
            PeriodQuote = new(words, 0, 1),
        },
        words,
        other,
        null,
        null)
    {
        Set = other,
        Member = words,
    };
}
