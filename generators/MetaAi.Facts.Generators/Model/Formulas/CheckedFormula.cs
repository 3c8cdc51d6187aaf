using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A formula that was computed, or why it was not.</summary>
internal sealed record CheckedFormula
{
    public required DeclaredFormula Declared { get; init; }

    /// <summary>What its names stand for.</summary>
    public EquatableArray<ResolvedName> Names { get; init; }

    /// <summary>What its property throws; null where it has a value, and beside a quote, which holds by itself.</summary>
    public FactMessage? Failure { get; init; }

    /// <summary>What is said of it, or null.</summary>
    public FormulaFinding? Finding { get; init; }

    /// <summary>What it comes to in words; null where the program alone knows.</summary>
    public string? Words { get; init; }

    /// <summary>When the value holds, as EDTF; null where that is not said.</summary>
    public string? Period { get; init; }

    /// <summary>What it is computed from, each with its value in words.</summary>
    public EquatableArray<string> Inputs { get; init; }

    /// <summary>What the words of its quote say, where they only relate; null otherwise.</summary>
    public Figure? Figure { get; init; }
}
