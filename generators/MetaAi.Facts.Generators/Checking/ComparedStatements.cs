using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Referenced;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Facts as statements that are compared.</summary>
internal static class ComparedStatements
{
    public static ComparedStatement Of(VerifiedFact fact) => new()
    {
        Figure = fact.Figure,
        Language = fact.Source.Language,
        Subject = fact.Subject,
        Concept = fact.Concept,
        Of = fact.Quote.Of,
        IsChange = fact.Quote.Change,
        Per = fact.Quote.Per,
        Period = EdtfDate.TryParse(fact.Period),
        Issued = EdtfDate.TryParse(fact.Source.Issued),

        // Checked before: a fact whose modality or rank is no member does not hold.
        Modality = (Modality)Enum.Parse(typeof(Modality), fact.Quote.Modality),
        Claimant = fact.Quote.Claimant,
        Rank = (Rank)Enum.Parse(typeof(Rank), fact.Quote.Rank),
    };

    public static ComparedStatement Of(ReferencedFact fact) => new()
    {
        Figure = fact.Figure,
        Language = fact.Language,
        Subject = fact.Subject,
        Concept = fact.Concept,
        Of = fact.Of,
        IsChange = fact.IsChange,
        Per = fact.Per,
        Period = EdtfDate.TryParse(fact.Period),
        Issued = EdtfDate.TryParse(fact.Issued),
        Modality = fact.Modality,
        Claimant = fact.Claimant,
        Rank = fact.Rank,
    };

    /// <summary>A fact with what tells a person which one is meant.</summary>
    public static StatedFact Stated(VerifiedFact fact) =>
        new(fact.Id, Of(fact), fact.Quote.Exact, CitationWords.Of(fact.Source.Publisher, fact.Source.Author, fact.Source.Name, fact.Source.Issued));

    /// <summary>A fact of a reference with what tells a person which one is meant.</summary>
    public static StatedFact Stated(ReferencedFact fact) => new(fact.Id, Of(fact), fact.Exact, CitationWords.Of(null, null, fact.Source, fact.Issued));

    /// <summary>Compares two facts.</summary>
    public static StatementComparison Compare(VerifiedFact fact, VerifiedFact other) => StatementComparison.Of([Of(fact), Of(other)]);
}
