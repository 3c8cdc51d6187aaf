using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>A figure that holds a quote, in folded characters.</summary>
internal readonly record struct WiderFigure(Figure Figure, int Start, int End);
