using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Consistency;

/// <summary>A statement that is compared with others about the same.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record ComparedStatement
{
    /// <summary>What is said; null where it is no figure.</summary>
    public required Figure? Figure { get; init; }

    /// <summary>The language of its words, a BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>What is said of it.</summary>
    public string? Concept { get; init; }

    /// <summary>What it is a share of, a change from, or was taken from; or null.</summary>
    public string? Of { get; init; }

    /// <summary>Whether it is a change from what <see cref="Of"/> names: then it is held against changes from it alone, and is no share.</summary>
    public bool IsChange { get; init; }

    /// <summary>What it is counted per, or null.</summary>
    public string? Per { get; init; }

    /// <summary>When it holds, or null.</summary>
    public EdtfDate? Period { get; init; }

    /// <summary>When it was said, or null.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who says so, or null.</summary>
    public string? Claimant { get; init; }

    /// <summary>Whether to prefer it to others about the same, for which its declaration has a reason.</summary>
    public Rank Rank { get; init; }

    /// <summary>Whether both say the same value to the same place, of and per the same, as the same kind of statement; who says it makes no difference.</summary>
    internal bool SaysWhat(ComparedStatement other) => Modality == other.Modality
        && (StatementComparison.CanBeCompared(this) && StatementComparison.CanBeCompared(other)
            ? StatementComparison.AreAboutTheSame(this, other) && StatementReadings.Of(Figure!.Value) == StatementReadings.Of(other.Figure!.Value)
            : (Figure, IsChange, Per) == (other.Figure, other.IsChange, other.Per) && NamedWholes.AreOne([this, other]));

    internal bool IsExpected => Modality is Modality.Forecast or Modality.Estimate;

    internal CountedUnit? PerUnit => string.IsNullOrWhiteSpace(Per) ? null : new(Per!.Trim(), Language);

    internal Dimension? Dimension => Figure is { } figure ? Formulas.Dimension.Of(figure, Language, Per) : null;
}
