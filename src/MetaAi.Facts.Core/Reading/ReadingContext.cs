using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Reading;

/// <summary>What is declared about a text and helps to read its figures. Immutable and equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record ReadingContext
{
    /// <summary>The language of the text, a BCP 47 tag: <c>fr</c>, <c>fr-CH</c>, <c>en-US</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The kinds that may be read; decides where the words alone leave it open.</summary>
    public FigureKinds Kinds { get; init; } = FigureKinds.Any;

    /// <summary>The ISO 4217 code that an ambiguous sign or name ("$", "dollars", "centimes") stands for, or null.</summary>
    public string? Currency { get; init; }

    /// <summary>
    /// The ISO 4217 code of an amount whose words name no currency at all ("des milliards"), or null: then a bare number is no amount. Whoever declares it knows
    /// it from elsewhere, so that it belongs to one phrase and never to a text.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>When the text was published, or null: gives relative dates their day and bare dates their year.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>The period that the figure is for, or null: gives bare dates their year before <see cref="Issued"/> does.</summary>
    public EdtfDate? Period { get; init; }

    /// <summary>The month in which the fiscal year starts, 1 to 12, or null where it is not declared.</summary>
    public int? FiscalYearStart { get; init; }
}
