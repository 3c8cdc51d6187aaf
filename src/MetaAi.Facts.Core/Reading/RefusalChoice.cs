using MetaAi.Facts.Collections;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading;

/// <summary>Says why a phrase was refused: the reason that reached furthest, or the words that no figure took.</summary>
internal static class RefusalChoice
{
    /// <summary>The refusal of a phrase.</summary>
    /// <param name="scope">The phrase, folded.</param>
    /// <param name="text">The phrase as written.</param>
    public static ReadingResult Explain(ReadingScope scope, string text)
    {
        var length = scope.Text.Length;
        if (IsTimeOfDay(scope))
        {
            return Refuse(scope, text, RefusalReason.TimeOfDay, 0, length);
        }

        if (scope.Refusals.Furthest is { } told)
        {
            return Refuse(scope, text, told.Reason, told.Start, told.End, scope.Refusals.Candidates);
        }

        var end = scope.SkipSpace(scope.Refusals.FigureEnd);
        if (end == 0)
        {
            var firstDigit = FirstDigit(scope, 0);
            return firstDigit > 0 && firstDigit < length
                ? Refuse(scope, text, RefusalReason.UnreadWords, 0, firstDigit)
                : Refuse(scope, text, RefusalReason.NotAFigure, 0, length);
        }

        return Refuse(scope, text, FirstDigit(scope, end) < length ? RefusalReason.SeveralFigures : RefusalReason.UnreadWords, end, length);
    }

    /// <summary>"2 p.m.", "10:30 am": the digits of hours and what ends the phrase.</summary>
    private static bool IsTimeOfDay(ReadingScope scope)
    {
        var end = scope.EndOfDigits(0);
        end = scope.At(end) is ':' or '.' && scope.IsDigit(end + 1) ? scope.EndOfDigits(end + 1) : end;
        return end > 0 && scope.TryMatch(scope.Pack.Names.ClockTails, scope.SkipSpace(end), out var tailEnd) && (scope.IsEnd(tailEnd) || (scope.At(tailEnd) == '.' && scope.IsEnd(tailEnd + 1)));
    }

    /// <summary>The first digit from a position on; the end where there is none, and 0 where the text begins with one.</summary>
    private static int FirstDigit(ReadingScope scope, int position)
    {
        while (!scope.IsEnd(position) && !WordBoundary.IsDigit(scope.At(position)))
        {
            position++;
        }

        return position;
    }

    private static ReadingResult Refuse(ReadingScope scope, string text, RefusalReason reason, int start, int end, EquatableArray<Figure> candidates = default)
    {
        // A space belongs to no word.
        start = scope.At(start) == ' ' ? start + 1 : start;
        end = end > start && scope.At(end - 1) == ' ' ? end - 1 : end;
        var (origin, length) = scope.Text.Origin(start, end);
        return ReadingResult.Refuse(new Refusal(reason, origin, length) { Candidates = candidates, Text = text, Context = scope.Context });
    }
}
