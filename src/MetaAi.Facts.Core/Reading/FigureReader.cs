namespace MetaAi.Facts.Reading;

/// <summary>Reads a phrase as one figure.</summary>
public static class FigureReader
{
    /// <summary>Reads a phrase.</summary>
    public static ReadingResult Read(string text, ReadingContext context) => ReadingResult.Refuse(RefusalReason.NotAFigure, 0, text.Length);
}
