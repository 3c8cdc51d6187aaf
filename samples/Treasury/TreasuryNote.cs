using MetaAi.Facts;
using NodaMoney;

namespace Treasury;

/// <summary>The rules of the treasury, quoted from its note.</summary>
[SourceSet]
[FactSet(Subject = "The treasury", Source = nameof(Note))]
internal static partial class TreasuryNote
{
    /// <summary>The note to the departments, written for this sample.</summary>
    [Source("note.txt", Title = "Achats : plafond et frais", Publisher = "La trésorerie", Language = "fr", Currency = "USD", Issued = "2026-01-12")]
    public static partial Source Note { get; }

    /// <summary>The most that one purchase may cost.</summary>
    [Quote("250 millions de dollars")]
    public static partial Fact<Money> Ceiling { get; }

    /// <summary>What each purchase costs besides.</summary>
    [Quote("12 500,50 dollars")]
    public static partial Fact<Money> Fee { get; }
}
