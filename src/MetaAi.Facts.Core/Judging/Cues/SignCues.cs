using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Minus signs and brackets of negative numbers that the extent does not have, since the whole does not read or since they may be either.</summary>
internal static class SignCues
{
    private const string MarksOfFall = "\u25BC\u25BD\u2193\u2198\u2B07\u21E9\u2798\u23F7";

    public static OpenCue? Find(CueScope scope, int index)
    {
        var reading = scope.Reading;
        ref readonly var extent = ref scope.Extents[index];
        if (extent.Kind == FigureKind.Date)
        {
            return null;
        }

        scope.Signs.LastEnd = scope.EndBefore(index);
        var before = extent.Start > 0 && reading.At(extent.Start - 1) == ' ' ? extent.Start - 2 : extent.Start - 1;
        if (before < 0 || before < scope.EndBefore(index))
        {
            return FindHyphen(scope, index, extent.Start);
        }

        // "-<b>5 €</b>", "**-**5 %": a sign before a tag or a mark of emphasis.
        var mark = before;
        while (mark > scope.EndBefore(index) && (reading.At(mark) is '*' or '_' || Markup.EndsTag(reading, mark)))
        {
            mark = reading.At(mark) == '>' ? Markup.StartOfTag(reading, mark) - 1 : mark - 1;
        }

        if (mark < before && reading.At(mark) is '-' or FoldedPhrase.Minus && !char.IsLetterOrDigit(reading.At(mark - 1)))
        {
            return scope.Cue(CueKind.Sign, mark, mark + 1);
        }

        return reading.At(before) switch
        {
            var fall when MarksOfFall.AsSpan().IndexOf(fall) >= 0 => scope.Cue(CueKind.Sign, before, before + 1),
            '\u00B1' => scope.Cue(CueKind.Sign, before, before + 1),
            '-' when before > 1 && reading.At(before - 1) == '/' && reading.At(before - 2) == '+' => scope.Cue(CueKind.Sign, before - 2, before + 1),
            ')' when TryMinusInBrackets(reading, before, out var open) => scope.Cue(CueKind.Sign, open, before + 1),
            '(' when scope.Signs.BracketAt(before) != SignDoubt.None => scope.Cue(CueKind.Sign, before, extent.End + 1),
            '-' or FoldedPhrase.Minus when scope.Signs.IsOfFigure(before) && !WordsBefore.IsJoinedAdverb(reading, extent.Start) => scope.Cue(CueKind.Sign, before, before + 1),
            _ => FindHyphen(scope, index, extent.Start),
        };
    }

    // "(minus) 5%"
    private static bool TryMinusInBrackets(ReadingScope reading, int close, out int open)
    {
        var word = NameSigns.StartOfWordBefore(reading, close);
        open = word - 1;
        return open >= 0 && reading.At(open) == '(' && reading.TryMatch(reading.Pack.Numbers.MinusWords, word, out var end) && end == close;
    }

    // "15 -20 usd": a hyphen with a space on its left alone between two numbers is the one's sign or joins the two.
    private static OpenCue? FindHyphen(CueScope scope, int index, int start)
    {
        var reading = scope.Reading;
        if (reading.At(start) != '-' || start < 2 || reading.At(start - 1) != ' ' || index == 0 || scope.Extents[index - 1].End != start - 1)
        {
            return null;
        }

        var cue = scope.Cue(CueKind.Range, start, start + 1);
        scope.Open(index - 1, cue);
        return cue;
    }
}
