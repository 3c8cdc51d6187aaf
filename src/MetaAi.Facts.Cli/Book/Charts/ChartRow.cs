using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>A figure of a chart, with its words: they are all that a person needs who does not see the mark.</summary>
/// <param name="Anchor">The card that it leads to; null where it has none.</param>
/// <param name="Label">What or whose it is: a source, a part.</param>
/// <param name="Detail">What is to be known of that, in small letters; empty where nothing is.</param>
/// <param name="Words">What is said, as the card says it.</param>
/// <param name="Value">The figure; null where there is none to draw, as where it is undisclosed.</param>
internal sealed record ChartRow(string? Anchor, Html Label, Html Detail, string Words, ChartValue? Value)
{
    /// <summary>Where a bar up to the figure starts; null where the figure stands alone as a mark.</summary>
    public Rational? From { get; init; }

    /// <summary>The words, in which those of another language than the page's are marked; null where none are.</summary>
    public Html? Said { get; init; }

    /// <summary>What stands after the words: that the figure is not proved.</summary>
    public Html Mark { get; init; } = Html.None;
}
