namespace MetaAi.Facts.Dates;

/// <summary>
/// An EDTF date (ISO 8601-2:2019) with the days that it spans. Also accepts <c>2024-Q2</c> and <c>2024-H1</c>, which <see cref="Text"/>
/// rewrites as EDTF's <c>2024-34</c> and <c>2024-40</c>.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record EdtfDate
{
    internal EdtfDate(string text, CivilDate? earliest, CivilDate? latest, bool isApproximate, bool isUncertain)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
        IsApproximate = isApproximate;
        IsUncertain = isUncertain;
    }

    /// <summary>The EDTF text.</summary>
    public string Text { get; }

    /// <summary>The first day that it may mean, or null where the interval has no start.</summary>
    public CivilDate? Earliest { get; }

    /// <summary>The last day that it may mean, or null where the interval has no end.</summary>
    public CivilDate? Latest { get; }

    /// <summary>Whether it is qualified as approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether it is qualified as uncertain (<c>?</c> or <c>%</c>): an editor's inference.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether it is qualified at all (<c>?</c>, <c>~</c> or <c>%</c>), so that another period may be meant.</summary>
    public bool IsQualified => IsApproximate || IsUncertain;

    /// <summary>The year, where the whole of it lies in one year; null otherwise.</summary>
    public int? Year => Earliest?.Year is { } year && Latest?.Year == year ? year : null;

    /// <summary>Reads an EDTF date.</summary>
    /// <param name="text">The text; null and anything that is not EDTF give null.</param>
    public static EdtfDate? TryParse(string? text) => EdtfParser.Parse(text);

    /// <summary>Whether both span the same days, however they are written and qualified.</summary>
    /// <param name="other">The other date.</param>
    public bool HasExtentOf(EdtfDate other) => Earliest == other.Earliest && Latest == other.Latest;

    /// <summary>The EDTF text.</summary>
    public override string ToString() => Text;
}
