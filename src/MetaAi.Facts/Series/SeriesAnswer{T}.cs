using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Series;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>What a series says of a day: a point that is in force, or why none is. Immutable; equal to itself alone.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class SeriesAnswer<T>
    where T : notnull
{
    internal SeriesAnswer(IReadOnlyList<SeriesPoint<T>> points, TimelineStretch stretch)
    {
        State = stretch.State;
        (Since, Until) = (stretch.First?.ToLocalDate(), stretch.Last?.ToLocalDate());
        (Point, Previous, Next) = (At(stretch.Point), At(stretch.Previous), At(stretch.Next));

        SeriesPoint<T>? At(int? index) => index is { } known ? points[known] : null;
    }

    /// <summary>Whether a point is in force, and if not, why.</summary>
    public SeriesState State { get; }

    /// <summary>
    /// The point that speaks of the day: the one in force, or the one that says that there is nothing since; null in every other case.
    /// </summary>
    public SeriesPoint<T>? Point { get; }

    /// <summary>The first day on which the answer is the same without a break; null where it has none.</summary>
    public LocalDate? Since { get; }

    /// <summary>The last day on which it is; null where it has none: what is in force is so until a source says otherwise.</summary>
    public LocalDate? Until { get; }

    /// <summary>The point that spoke last before; null where none did.</summary>
    public SeriesPoint<T>? Previous { get; }

    /// <summary>The point that speaks next after; null where none does.</summary>
    public SeriesPoint<T>? Next { get; }

    /// <summary>The point in force.</summary>
    /// <exception cref="InvalidOperationException">None is: it has ended, is not yet known, or the day is in a gap or before the first one.</exception>
    public SeriesPoint<T> InForce => State == SeriesState.InForce ? Point! : throw new InvalidOperationException($"No point is in force: {this}.");

    /// <summary>The answer in one line: what is in force since when and until when, with who says so; or why nothing is.</summary>
    public override string ToString() => State switch
    {
        SeriesState.InForce => $"in force{Days}: {Point}",
        SeriesState.Ended when Point is not null => $"ended{Days}: {Point}",
        SeriesState.Ended => $"ended{Days}: the last was {Previous}",
        SeriesState.NotYetKnown when Previous is null => "not yet known: every statement is deprecated",
        SeriesState.NotYetKnown => $"not yet known{Days}: the last was {Previous}",
        SeriesState.Gap => $"a gap{Days}: nothing is said between {Previous!.Name} and {Next!.Name}",
        _ => $"before the first{Days}: it is {Next}",
    };

    private string Days => (Since is { } since ? $" since {since.ToCivilDate()}" : "") + (Until is { } until ? $" until {until.ToCivilDate()}" : "");
}
