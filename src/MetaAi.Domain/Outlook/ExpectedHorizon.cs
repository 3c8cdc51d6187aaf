using MetaAi.Facts;
using NodaTime;

namespace MetaAi.Domain;

/// <summary>When something is expected: a length of time from the day on which it was said. Immutable.</summary>
public sealed class ExpectedHorizon : IAnalysis
{
    /// <summary>A horizon.</summary>
    /// <param name="said">When it was said, which the length of time counts from.</param>
    /// <param name="length">How long it will take.</param>
    public ExpectedHorizon(IUnknown<ExtendedDate> said, IUnknown<DurationRange> length)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(length);
        Expected = said + length;
    }

    /// <summary>When it is expected; without a value, with the reason, where one of them has none.</summary>
    public Derived<ExtendedDate> Expected { get; }

    /// <summary>The first day on which it may be; null where none is said.</summary>
    public LocalDate? Earliest => Expected.TryGetValue(out var date) ? date.Earliest : null;

    /// <summary>The last day on which it may be; null where none is said: "at least three to five years" leaves it open.</summary>
    public LocalDate? Latest => Expected.TryGetValue(out var date) ? date.Latest : null;

    /// <summary>The first day that the words name, which is no bound by itself; null where none is named.</summary>
    public LocalDate? NamedFrom => Expected.TryGetValue(out var date) ? date.Low : null;

    /// <summary>The last day that the words name, which is no bound by itself; null where none is named.</summary>
    public LocalDate? NamedTo => Expected.TryGetValue(out var date) ? date.High : null;

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [new("expected", Expected)];

    /// <summary>The horizon in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);
}
