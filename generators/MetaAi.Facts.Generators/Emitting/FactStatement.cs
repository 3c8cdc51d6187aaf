using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>What a fact says in one line: the same that it says of itself when it is run.</summary>
internal static class FactStatement
{
    public static Statement Of(VerifiedFact fact) => new()
    {
        Value = Value(fact),
        Gloss = fact.Quote.Gloss,
        Of = fact.Quote.Of,
        IsChange = fact.Quote.Change,
        Per = fact.Quote.Per,
        Modality = Member<Modality>(fact.Quote.Modality),
        Rank = Member<Rank>(fact.Quote.Rank),
        RankReason = fact.Quote.RankReason,
    };

    private static string Value(VerifiedFact fact) =>
        fact.Quote.Undisclosed ? ValueWords.Undisclosed
        : fact.Quote.NoValue ? ValueWords.None
        : fact.Figure is { } figure ? ValueWords.Of(figure, EdtfDate.TryParse(fact.Edtf) is { IsUncertain: true })
        : fact.Names.Count > 0 ? ValueWords.OfNames(fact.Names, fact.Quote.Open)
        : ValueWords.OfText(fact.Quote.Exact);

    // Checked before: a fact whose modality or rank is no member is not written.
    private static T Member<T>(string name)
        where T : struct => (T)Enum.Parse(typeof(T), name);
}
