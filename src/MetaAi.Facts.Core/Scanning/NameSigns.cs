using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// Tells by what stands around a number that it is no figure but part of a name ("Llama 4"), a label ("article 5"), an address ("304 North Cardinal
/// St."), a telephone number or a time of day. What says its unit or its hedge is a figure all the same.
/// </summary>
internal static class NameSigns
{
    private const int MostLabelWords = 2;

    /// <summary>Whether a figure that was read is none in its place.</summary>
    public static bool AreAround(ReadingScope scope, WordClasses classes, in FoundFigure found)
    {
        if (found.Figure is not { } figure)
        {
            return IsTelephoneNumber(scope, found.Start, out _);
        }

        var names = scope.Pack.Names;
        if (figure.Kind == FigureKind.Duration || IsClockTail(scope, names, found.End))
        {
            return IsTimeOfDay(scope, names, found);
        }

        return figure.Unit is null && figure.Hedge == Hedge.Exact && figure.Kind is FigureKind.Number or FigureKind.Count
            && (IsHomograph(scope, names, found)
                || IsBehindLabel(scope, names, found.Start)
                || IsBeforeStreet(scope, names, found.End)
                || (figure.Low == figure.High && (IsBehindName(scope, classes, found.Start) || IsBeforeName(scope, found.End)))
                || IsTelephoneNumber(scope, found.Start, out _));
    }

    /// <summary>Whether digits in groups start at a position that only a telephone number has.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="end">The position behind the groups.</param>
    public static bool IsTelephoneNumber(ReadingScope scope, int start, out int end)
    {
        end = start;
        var (digits, groups, last, beforeLast, hasSpaces) = (0, 0, 0, 0, false);
        for (var position = start; scope.IsDigit(position);)
        {
            end = scope.EndOfDigits(position);
            (beforeLast, last) = (last, end - position);
            digits += last;
            groups++;
            position = end;
            while (scope.At(position) is ' ' or '.' or '-' or ')' or '(' && position - end < 2)
            {
                hasSpaces |= scope.At(position) is not ('-' or '.');
                position++;
            }
        }

        if (digits is < 7 or > 15 || groups < 2)
        {
            return false;
        }

        var isInternational = start > 0 && scope.At(start - 1) is '+' or '(';
        var isNational = scope.At(start) == '0' && groups >= 3;
        return isInternational || isNational || (!hasSpaces && last == 4 && beforeLast == 3);
    }

    private static bool IsHomograph(ReadingScope scope, NameWords names, in FoundFigure found) =>
        scope.TryMatch(names.Homographs, found.Start, out var end) && end == found.End;

    private static bool IsBehindLabel(ReadingScope scope, NameWords names, int start)
    {
        var position = start;
        for (var words = 0; words < MostLabelWords && position > 1; words++)
        {
            position = StartOfWordBefore(scope, position);
            if (scope.TryMatch(names.Labels, position, out var end) && scope.SkipSpace(end) == start)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforeStreet(ReadingScope scope, NameWords names, int end)
    {
        var position = scope.At(end) == ',' ? end + 1 : end;
        return scope.TryMatch(names.Streets, scope.SkipSpace(position), out _);
    }

    private static bool IsBehindName(ReadingScope scope, WordClasses classes, int start)
    {
        if (start < 2 || scope.At(start - 1) is not (' ' or '-'))
        {
            return false;
        }

        var word = StartOfWordBefore(scope, start);
        return char.IsUpper(scope.Cased[word]) && !classes.IsMember(scope.Text.KeyAt(word));
    }

    private static bool IsBeforeName(ReadingScope scope, int end) => scope.At(end) == ' ' && end + 1 < scope.Text.Length && char.IsUpper(scope.Cased[end + 1]);

    private static bool IsTimeOfDay(ReadingScope scope, NameWords names, in FoundFigure found)
    {
        if (IsClockTail(scope, names, found.End))
        {
            return true;
        }

        // "à 14 h 30", and not "en 2 h 30".
        var sign = found.Start;
        while (sign < found.End && !(scope.At(sign) == 'h' && !char.IsLetter(scope.At(sign - 1)) && !char.IsLetter(scope.At(sign + 1))))
        {
            sign++;
        }

        return sign < found.End && found.Start > 1
            && scope.TryMatch(names.ClockHeads, StartOfWordBefore(scope, found.Start), out var end) && scope.SkipSpace(end) == found.Start;
    }

    // "5 p.m." reads as five pence until its next letter.
    private static bool IsClockTail(ReadingScope scope, NameWords names, int end)
    {
        var position = end;
        while (position > 0 && char.IsLetter(scope.At(position - 1)))
        {
            position--;
        }

        return scope.TryMatch(names.ClockTails, scope.SkipSpace(position), out _);
    }

    private static int StartOfWordBefore(ReadingScope scope, int start)
    {
        var position = scope.At(start - 1) is ' ' or '-' ? start - 1 : start;
        while (position > 0 && scope.At(position - 1) is not (' ' or '\n' or '(' or '\'' or '"'))
        {
            position--;
        }

        return position;
    }
}
