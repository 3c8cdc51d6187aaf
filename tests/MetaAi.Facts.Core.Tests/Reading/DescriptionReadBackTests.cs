using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>The description of a figure says the figure: read as an English phrase it is the same one again, or it is no phrase, and never another one.</summary>
public sealed class DescriptionReadBackTests
{
    private static readonly Figure[] Read =
        [.. WorkedRows.All.Select(row => FigureReader.Read(row.Text, row.Context)).Where(reading => reading.IsRead).Select(reading => reading.Known).Distinct()];

    [Fact]
    public void A_description_is_never_read_as_another_figure() => Oracle.HoldsForAll(Read, figure =>
    {
        var back = Back(figure);
        return !back.IsRead || ReadBack.SaysTheSame(back.Known, figure, IsSpoken(figure)) ? null : $"'{FigureDescription.Describe(figure)}' of {figure} is read as {CaseRow.Describe(back)}";
    });

    [Fact]
    public void Amounts_percentages_and_lengths_are_read_back() => Oracle.HoldsForAll(
        Read.Where(figure => figure.Kind is FigureKind.Money or FigureKind.Percent or FigureKind.Duration && IsSpoken(figure)),
        figure => Back(figure).IsRead ? null : $"'{FigureDescription.Describe(figure)}' of {figure} is refused: {Back(figure).Message!.Text}");

    private static ReadingResult Back(in Figure figure) => FigureReader.Read(
        FigureDescription.Describe(figure),
        new() { Language = "en", Kinds = (FigureKinds)(1 << (int)figure.Kind), Currency = figure.Kind == FigureKind.Money && figure.Unit is { Length: 3 } code ? code : null });

    // "several, at least 2 billion" and "between 8 % and 12 %" say how the words bounded the number, in other words than a text does; what a range from below
    // zero or "more than -5 %" says, the reader leaves open in any text.
    private static bool IsSpoken(in Figure figure) =>
        figure.Hedge is not (Hedge.Several or Hedge.Tolerance) && figure is { IsLowExclusive: false, IsHighExclusive: false }
        && (figure.Low == figure.High || (figure.Low ?? figure.High)!.Value.Number >= 0m);
}
