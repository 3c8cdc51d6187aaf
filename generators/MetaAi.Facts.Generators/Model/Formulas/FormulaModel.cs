namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A <c>[Formula]</c> as it was written; nothing is read or looked up yet.</summary>
internal sealed record FormulaModel
{
    public required string Text { get; init; }

    public string? For { get; init; }

    public bool AcrossPeriods { get; init; }

    public string? Subject { get; init; }

    public string? Concept { get; init; }

    public string? Gloss { get; init; }

    public string? Remark { get; init; }
}
