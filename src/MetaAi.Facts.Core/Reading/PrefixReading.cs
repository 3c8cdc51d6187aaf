namespace MetaAi.Facts.Reading;

/// <summary>The longest figure at the start of a text.</summary>
/// <param name="Figure">The figure; null where the text starts with none.</param>
/// <param name="End">The UTF-16 unit behind it; 0 where there is none.</param>
/// <param name="IsStuck">
/// Whether there is none because what was begun cannot be: "39 milliards à 60 %" is no range. Fewer words may then be a figure all the same.
/// </param>
internal readonly record struct PrefixReading(Figure? Figure, int End, bool IsStuck);
