using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>A figure that holds a quote, in folded characters; null where the words that hold it begin a figure that is refused.</summary>
internal readonly record struct WiderFigure(Figure? Figure, int Start, int End);
