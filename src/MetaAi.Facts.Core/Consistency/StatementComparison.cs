using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Consistency;

/// <summary>Statements about the same, compared as a whole set: two that meet a third need not meet each other.</summary>
/// <param name="Outcome">How they go together.</param>
/// <param name="Differs">Whether their words name different numbers.</param>
/// <param name="IsPeriodUncertain">Whether a period is uncertain or approximate, so that they may be about two.</param>
/// <param name="Intersection">What all of them allow, with rounding; null where nothing is.</param>
/// <param name="Hull">The least interval that holds what each allows, with rounding; null where none bounds anything.</param>
/// <param name="Preferred">The number to use of those that agree: the exact one with the finest last place. Null where there is none.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record StatementComparison(
    ConsistencyOutcome Outcome, bool Differs, bool IsPeriodUncertain, Interval? Intersection, Interval? Hull, Rational? Preferred)
{
    private static readonly StatementComparison None = new(ConsistencyOutcome.NotComparable, false, false, null, null, null);

    /// <summary>How far apart the sets are that are farthest from each other, with rounding and approximations as if they were exact; zero where all meet or touch.</summary>
    public Rational Gap { get; private init; }

    /// <summary>Whether dates were compared: then the intervals are of days, numbered.</summary>
    private bool IsOfDates { get; init; }

    /// <summary>An end of an interval in the exchange form: a plain decimal or a fraction, or a day.</summary>
    /// <param name="end">The end; null where there is none.</param>
    public string? EndText(Rational? end) => end is not { } number ? null
        : IsOfDates ? CivilCalendar.DayAt((int)number.Numerator).ToString()
        : number.ToFractionString();

    /// <summary>Compares statements.</summary>
    /// <param name="statements">Two or more.</param>
    public static StatementComparison Of(IReadOnlyList<ComparedStatement> statements)
    {
        if (statements.Count < 2 || !statements.All(CanBeCompared) || !statements.All(statement => AreAlikeAtOneTime(statement, statements[0])) || !NamedWholes.AreOne(statements))
        {
            return None;
        }

        var readings = statements.Select(statement => StatementReadings.Of(statement.Figure!.Value)).ToList();
        var (actual, expected) = (Indices(statement => !statement.IsExpected), Indices(statement => statement.IsExpected));
        var isUncertain = statements.Any(statement => statement.Period!.IsQualified);
        var outcome = actual.Count == 0 ? OfExpected(statements, readings)
            : expected.Count == 0 ? OfActual(readings, isUncertain)
            : OfBoth([.. actual.Select(index => readings[index])], [.. expected.Select(index => readings[index])], isUncertain);
        var sets = readings.Where(reading => !reading.IsApproximate).Select(reading => reading.AsIfExact).ToList();
        return new(
            outcome,
            readings.Exists(reading => reading.Nominal != readings[0].Nominal),
            isUncertain,
            StatementReadings.Meet(sets),
            sets.Count == 0 ? null : sets.Aggregate((one, other) => one.Hull(other)),
            outcome is ConsistencyOutcome.Complete or ConsistencyOutcome.Consistent && expected.Count == 0 ? PreferredOf(readings) : null)
        {
            Gap = StatementReadings.Gap(readings),
            IsOfDates = statements[0].Figure!.Value.Kind == FigureKind.Date,
        };

        List<int> Indices(Func<ComparedStatement, bool> isMeant) => [.. Enumerable.Range(0, statements.Count).Where(index => isMeant(statements[index]))];
    }

    /// <summary>Whether a statement is of a kind that can be compared: numeric or a date, of a period, and vouched for.</summary>
    internal static bool CanBeCompared(ComparedStatement statement) =>
        statement is { Figure: { } figure, Period: not null, Modality: Modality.Actual or Modality.Forecast or Modality.Estimate } && StatementReadings.CanBe(figure);

    /// <summary>Whether two statements, each of which can be compared, are about the same.</summary>
    internal static bool AreAboutTheSame(ComparedStatement statement, ComparedStatement other) =>
        AreAlikeAtOneTime(statement, other) && NamedWholes.AreOne([statement, other]);

    /// <summary>Whether two statements, each of which can be compared, are about the same but for their wholes.</summary>
    internal static bool AreAlikeAtOneTime(ComparedStatement statement, ComparedStatement other) =>
        statement.Period!.HasExtentOf(other.Period!) && AreAlike(statement, other);

    /// <summary>Whether two statements, each of which can be compared, are about the same at whatever time, but for their wholes.</summary>
    internal static bool AreAlike(ComparedStatement statement, ComparedStatement other) =>
        (statement.Subject, statement.Concept) == (other.Subject, other.Concept)
        && AreCountedAlike(statement, other)
        && statement.Dimension!.IsSameAs(other.Dimension!);

    /// <summary>Whether both or neither of two statements are changes, and they are counted per the same.</summary>
    internal static bool AreCountedAlike(ComparedStatement statement, ComparedStatement other) => statement.IsChange == other.IsChange
        && (statement.PerUnit is { } per ? other.PerUnit is { } otherPer && per.IsSameAs(otherPer) : other.PerUnit is null);

    private static ConsistencyOutcome OfActual(List<StatementReadings> readings, bool isUncertain)
    {
        // The duplicates of XBRL: of one precision, they are the same number or two.
        var exact = readings.Where(reading => reading.IsExact).ToList();
        var differ = exact.GroupBy(reading => reading.Decimals).Any(group => group.Any(reading => reading.Nominal != group.First().Nominal));
        var outcome = differ ? ConsistencyOutcome.Inconsistent
            : exact.Count == readings.Count && exact.TrueForAll(reading => reading.Decimals == exact[0].Decimals) ? ConsistencyOutcome.Complete
            : StatementReadings.Meet(readings.Select(reading => reading.AsIfExact)) is not null ? ConsistencyOutcome.Consistent
            : Contradict(readings.FindAll(reading => !reading.IsApproximate)) ? ConsistencyOutcome.Inconsistent
            : ConsistencyOutcome.Undecided;
        return outcome == ConsistencyOutcome.Inconsistent && isUncertain ? ConsistencyOutcome.Undecided : outcome;
    }

    // Those that are no approximations contradict each other whatever the approximations say.
    private static bool Contradict(List<StatementReadings> readings) =>
        StatementReadings.Meet(readings.Select(reading => reading.AsIfExact)) is null && StatementReadings.Meet(readings.Select(reading => reading.Loose)) is null;

    // What is expected contradicts nothing; who expects something else later has revised it.
    private static ConsistencyOutcome OfExpected(IReadOnlyList<ComparedStatement> statements, List<StatementReadings> readings) =>
        readings.Exists(reading => reading.Nominal != readings[0].Nominal)
        && statements.All(statement => statement.Claimant is not null && statement.Claimant == statements[0].Claimant && statement.Issued is not null)
        && AreOfTwoDates(statements)
            ? ConsistencyOutcome.Revised : ConsistencyOutcome.Consistent;

    // One has to be over before another begins: of 2025 and 2025-06, nobody knows which is the later.
    private static bool AreOfTwoDates(IReadOnlyList<ComparedStatement> statements) =>
        statements.Select(statement => statement.Issued!.Latest).Where(end => end is not null).Min() is { } end
        && statements.Select(statement => statement.Issued!.Earliest).Where(start => start is not null).Max() is { } start
        && end < start;

    private static ConsistencyOutcome OfBoth(List<StatementReadings> actual, List<StatementReadings> expected, bool isUncertain)
    {
        var among = actual.Count > 1 ? OfActual(actual, isUncertain) : ConsistencyOutcome.Complete;
        if (among is ConsistencyOutcome.Inconsistent or ConsistencyOutcome.Undecided)
        {
            return among;
        }

        if (actual.Concat(expected).Any(reading => reading.IsApproximate) || StatementReadings.Meet(actual.Select(reading => reading.AsIfExact)) is not { } found)
        {
            return ConsistencyOutcome.Undecided;
        }

        return expected.TrueForAll(reading => reading.AsIfExact.Contains(found)) ? ConsistencyOutcome.Within
            : expected.Exists(reading => StatementReadings.Meet(actual.Append(reading).Select(each => each.Loose)) is null) ? ConsistencyOutcome.Outside
            : ConsistencyOutcome.Undecided;
    }

    private static Rational? PreferredOf(List<StatementReadings> readings) => readings
        .Where(reading => reading.IsExact && reading.Nominal.Point is not null)
        .OrderBy(reading => reading.AsIfExact.Maximum!.Value - reading.AsIfExact.Minimum!.Value)
        .Select(reading => reading.Nominal.Point)
        .FirstOrDefault();
}
