using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A lower bound never lies above the upper one.</summary>
public sealed class BoundOrderTests
{
    [Fact]
    public void A_lower_bound_never_lies_above_the_upper_one() => Oracle.HoldsForAll(
        WorkedRows.Read,
        row => FigureReader.Read(row.Text, row.Context).Known is { Low: { } low, High: { } high, Kind: not FigureKind.Duration } figure
            && (figure.Kind == FigureKind.Date ? low.Date > high.Date : low.Number > high.Number)
            ? $"'{row.Text}' was read as {low} to {high}"
            : null);
}
