using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Reading;

/// <summary>
/// Reads a phrase as one figure: the text is folded, a grammar per kind says what stands there, and what reads the whole phrase is the figure.
/// Total: never throws for any phrase and never guesses. Depends on nothing but its arguments.
/// </summary>
public static class FigureReader
{
    /// <summary>Longer phrases are passages, and no figure.</summary>
    public const int LongestPhrase = 4096;

    /// <summary>Reads a phrase. Every word of it is part of the figure, or the phrase is refused.</summary>
    /// <param name="text">The phrase; any text.</param>
    /// <param name="context">What is declared about it.</param>
    /// <returns>The figure, or a refusal with the UTF-16 span, within the phrase, of the words that are its reason.</returns>
    public static ReadingResult Read(string text, ReadingContext context) => LanguagePacks.Find(context.Language) is { } pack
        ? Read(text, pack, context)
        : ReadingResult.Refuse(RefusalReason.UnknownLanguage, text, context);

    /// <summary>Reads a phrase in a language of which the words are given.</summary>
    internal static ReadingResult Read(string text, LanguagePack pack, ReadingContext context)
    {
        if (text.Length > LongestPhrase)
        {
            return ReadingResult.Refuse(RefusalReason.NotAFigure, text, context);
        }

        if (!pack.Cutter.IsOnePassage(text.AsSpan()))
        {
            return ReadingResult.Refuse(RefusalReason.Wall, text, context);
        }

        using var scope = ReadingScope.Over(text.AsSpan(), pack, context);
        return Read(scope, text);
    }

    private static ReadingResult Read(ReadingScope scope, string text)
    {
        var hasMeasure = MeasureFigure.TryRead(scope, 0, out var measure) && scope.IsEnd(measure.End);
        var isAmount = hasMeasure && UnitLeftOut.IsDeclared(scope, measure);
        if (hasMeasure && !isAmount && ReadingChoice.IsDecided(scope, measure))
        {
            return ReadingResult.Read(measure.Figure);
        }

        var hasDate = DateFigure.TryRead(scope, 0, out var date) && scope.IsEnd(date.End);
        if (!hasMeasure && !hasDate)
        {
            return RefusalChoice.Explain(scope, text);
        }

        // "2024" stays a year.
        if (isAmount && !(hasDate && ReadingChoice.IsNoAmount(measure, date)))
        {
            return ReadingResult.Read(UnitLeftOut.Of(scope, measure));
        }

        var isMeasure = hasDate && hasMeasure ? ReadingChoice.IsMeasure(scope, measure, date) : hasMeasure;
        var kind = isMeasure ? measure.Figure.Kind : date.Figure.Kind;
        return scope.Asks((FigureKinds)(1 << (int)kind))
            ? ReadingResult.Read(isMeasure ? measure.Figure : date.Figure)
            : ReadingResult.Refuse(RefusalReason.OtherKind, text, scope.Context);
    }
}
