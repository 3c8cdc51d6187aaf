using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Formulas;

/// <summary>When a value holds, on its way through arithmetic.</summary>
/// <param name="Date">The period; null where none is said.</param>
/// <param name="IsAny">Whether it holds whenever it is used: numbers of the formula, assumptions.</param>
/// <param name="IsUncertain">Whether a period that went into it is uncertain or approximate in EDTF's sense.</param>
/// <param name="IsDefinite">Whether the value is of that period and of no other: what is multiplied or divided across periods is of none.</param>
internal readonly record struct FormulaPeriod(EdtfDate? Date, bool IsAny, bool IsUncertain, bool IsDefinite)
{
    public static FormulaPeriod Any => new(null, true, false, false);

    public static FormulaPeriod Of(Unknown unknown) =>
        unknown.IsAssumption ? Any : new(unknown.Period, false, unknown.Period is { IsQualified: true }, unknown.Period is not null);

    /// <summary>Whether a sum of both is of one period.</summary>
    public bool IsSameAs(FormulaPeriod other) => IsAny || other.IsAny || HaveOneExtent(Date, other.Date);

    /// <summary>The period of what is computed from both: the one that they share, else the later one.</summary>
    public FormulaPeriod With(FormulaPeriod other)
    {
        var isUncertain = IsUncertain || other.IsUncertain;
        return this switch
        {
            { IsAny: true } => other,
            _ when other.IsAny => this,
            { Date: null } => other with { IsUncertain = isUncertain, IsDefinite = false },
            _ when other.Date is null => this with { IsUncertain = isUncertain, IsDefinite = false },
            _ => (IsLater(other.Date, Date!) ? other : this) with
            {
                IsUncertain = isUncertain,
                IsDefinite = IsDefinite && other.IsDefinite && HaveOneExtent(Date, other.Date),
            },
        };
    }

    private static bool HaveOneExtent(EdtfDate? left, EdtfDate? right) =>
        left is null ? right is null : right is not null && left.HasExtentOf(right);

    // An interval without an end goes on after every other.
    private static bool IsLater(EdtfDate date, EdtfDate other) =>
        other.Latest is { } end && (date.Latest is not { } last || last.CompareTo(end) > 0);
}
