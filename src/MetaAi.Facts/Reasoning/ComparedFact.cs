using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;

namespace MetaAi.Facts;

/// <summary>Facts as the comparison of statements sees them.</summary>
internal static class ComparedFact
{
    public static ComparedStatement Of(IFact fact) => new()
    {
        Figure = fact.Figure,
        Language = fact.Evidence?.Source.Language,
        Subject = fact.Subject,
        Concept = fact.Concept,
        Of = fact.Of,
        IsChange = fact.IsChange,
        Per = fact.Per,
        Period = FactExpression.PeriodOf(fact),
        Issued = fact.Evidence?.Source.Issued is { } issued ? EdtfDate.TryParse(issued.Edtf) : null,
        Modality = fact.Modality,
        Claimant = fact.Claimant,
        Rank = fact.Rank,
    };
}
