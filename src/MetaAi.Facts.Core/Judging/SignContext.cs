using System.Globalization;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>Tells by its place whether a dash or a bracket before a figure is its minus sign, and whether an angle is its bound.</summary>
/// <param name="scope">The passage.</param>
internal sealed class SignContext(ReadingScope scope)
{
    private const int LongestBracket = 48;
    private const int MostWords = 4;

    private ReadOnlyMemory<char> original;
    private WallKind wall;
    private WallKind wallAfter;

    /// <summary>The end of the last extent before.</summary>
    public int LastEnd { get; set; }

    /// <summary>Begins a passage.</summary>
    /// <param name="text">Its characters before folding.</param>
    /// <param name="before">The wall before it.</param>
    /// <param name="after">The wall after it.</param>
    public void Begin(ReadOnlyMemory<char> text, WallKind before, WallKind after) => (original, wall, wallAfter, LastEnd) = (text, before, after, 0);

    /// <summary>Whether a sign is the figure's own in its place.</summary>
    /// <param name="position">A bracket, a dash, a plus or minus sign, or an angle.</param>
    public bool IsOfFigure(int position) => scope.At(position) switch
    {
        '(' => BracketAt(position) == SignDoubt.Sign,
        '-' or '+' => scope.At(position + 1) != ' ' || IsMinus(position),
        FoldedPhrase.Minus => true,
        '<' or '>' => IsBound(position),
        _ => false,
    };

    /// <summary>
    /// Whether brackets that hold nothing but a figure make it negative: in a cell, after a label, a verb or a sign. After another figure or a name, or in a
    /// list, they restate or number.
    /// </summary>
    /// <param name="position">The opening bracket.</param>
    public SignDoubt BracketAt(int position)
    {
        var close = EndOfBracket(position);
        if (close < 0)
        {
            return SignDoubt.None;
        }

        var before = BeforeSpace(position);
        var after = scope.SkipSpace(close + 1);
        var isAtEnd = scope.IsEnd(after);
        var goesOn = scope.IsDigit(after) || scope.At(after) is '(' or '%' or '-' or FoldedPhrase.Minus || IsCurrencySign(scope.At(after)) || IsScale(after);
        if (before < 0)
        {
            return wall == WallKind.Cell || isAtEnd || goesOn ? SignDoubt.Sign : SignDoubt.None;
        }

        if (scope.At(before) is ':' or '=' || (IsCurrencySign(scope.At(before)) && before + 1 != LastEnd))
        {
            return SignDoubt.Sign;
        }

        if (before + 1 != LastEnd && (scope.At(after) == '%' || IsScale(after)))
        {
            return SignDoubt.Sign;
        }

        if (before + 1 == LastEnd || !char.IsLetter(scope.At(before)))
        {
            return scope.At(before) == ')' && (isAtEnd || goesOn) && scope.At(position - 1) == ' ' && IsRowOfCells(before) ? SignDoubt.Sign : SignDoubt.None;
        }

        if (EndsWithSignVerb(before + 1))
        {
            return SignDoubt.Sign;
        }

        if (!isAtEnd && !goesOn)
        {
            return SignDoubt.None;
        }

        var word = NameSigns.StartOfWordBefore(scope, before + 1);
        if (scope.IsUpper(word) && !IsAmount(position, close))
        {
            return IsYear(position, close) ? SignDoubt.None : SignDoubt.Doubtful;
        }

        return IsYear(position, close) && wallAfter is not (WallKind.Cell or WallKind.Line) ? SignDoubt.None : SignDoubt.Sign;
    }

    /// <summary>Whether a dash with a space after it is a minus sign: nothing stands before it that it could join to the figure.</summary>
    /// <param name="position">The dash.</param>
    private bool IsMinus(int position)
    {
        var before = BeforeSpace(position);
        if (before < 0)
        {
            return wall == WallKind.Cell;
        }

        if (scope.At(before) is ':' or '(' or '=' || (IsCurrencySign(scope.At(before)) && before + 1 != LastEnd))
        {
            return true;
        }

        if (before + 1 == LastEnd || scope.IsDigit(before) || before + 1 == position)
        {
            return false;
        }

        return IsBoundToFigure(position) || EndsWithSignVerb(before + 1);
    }

    // A no-break space ties the dash to what follows.
    private bool IsBoundToFigure(int position)
    {
        var (start, length) = scope.Text.Origin(position + 1, position + 2);
        return length == 1 && original.Span[start] is '\u00A0' or '\u202F' or '\u2007'
            && scope.Text.Origin(position - 1, position) is (var first, 1) && original.Span[first] == ' ';
    }

    /// <summary>Whether an angle says more or less: not in an arrow, a tag or the path of a menu.</summary>
    private bool IsBound(int position)
    {
        if (position > 0 && scope.At(position - 1) is '=' or '-' or '<' or '>')
        {
            return false;
        }

        var isApart = scope.At(position - 1) == ' ' && scope.At(position + 1) == ' ';
        return scope.At(position) == '<'
            ? !char.IsLetter(scope.At(position + 1)) && scope.At(position + 1) is not ('/' or '!')
            : !Markup.EndsTag(scope, position) && !(isApart && HasOtherStep(position));
    }

    private bool HasOtherStep(int position)
    {
        ReadOnlySpan<char> step = [' ', '>', ' '];
        var first = scope.Lower.IndexOf(step);
        return (first >= 0 && first + 1 != position) || scope.Lower.Slice(position + 1).IndexOf(step) >= 0;
    }

    /// <summary>Whether a phrase of the verbs and prepositions before a negative number ends at a position.</summary>
    private bool EndsWithSignVerb(int end)
    {
        var start = end;
        for (var words = 0; words < MostWords && start > 0; words++)
        {
            start = NameSigns.StartOfWordBefore(scope, start);
            if (scope.TryMatch(scope.Pack.Cues.SignVerbs, start, out var reached) && reached == end)
            {
                return true;
            }
        }

        return false;
    }

    // The closing bracket, where nothing but a number with its scale and its unit stands between; else -1.
    private int EndOfBracket(int position)
    {
        var hasDigit = false;
        for (var i = position + 1; i - position < LongestBracket;)
        {
            var character = scope.At(i);
            if (character == ')')
            {
                return hasDigit ? i : -1;
            }

            if (char.IsLetter(character))
            {
                if (!TryUnit(i, out i))
                {
                    return -1;
                }

                continue;
            }

            if (!(scope.IsDigit(i) || character is ' ' or '.' or ',' or '\'' or '%' || IsCurrencySign(character)))
            {
                return -1;
            }

            hasDigit |= scope.IsDigit(i);
            i++;
        }

        return -1;
    }

    private bool TryUnit(int position, out int end) =>
        scope.TryMatch(scope.Pack.Numbers.Scales, position, out _, out end)
        || scope.TryMatchCased(scope.Pack.Numbers.ScaleAbbreviations, position, out _, out end)
        || scope.TryMatch(scope.Pack.Units.Currencies, position, out _, out end)
        || scope.TryMatchCased(IsoCurrencies.Table, position, out _, out end)
        || PercentGrammar.TryMatch(scope, position, out end)
        || scope.TryMatch(scope.Pack.Units.OfWords, position, out end);

    // "(10,945)", "(5 %)", "($918)": more than a plain number of up to four digits, which may number or name.
    private bool IsAmount(int position, int close)
    {
        for (var i = position + 1; i < close; i++)
        {
            if (scope.At(i) is ',' or '.' or '\'' or '%' || IsCurrencySign(scope.At(i)))
            {
                return true;
            }
        }

        return close - position > 5;
    }

    private bool IsYear(int position, int close)
    {
        var start = scope.SkipSpace(position + 1);
        return YearDigits.TryRead(scope, start, out _) && scope.SkipSpace(scope.EndOfDigits(start)) == close;
    }

    private bool IsRowOfCells(int close)
    {
        var open = close;
        while (open > 0 && scope.At(open) != '(')
        {
            open--;
        }

        return BracketAt(open) == SignDoubt.Sign;
    }

    private bool IsScale(int position) =>
        scope.TryMatch(scope.Pack.Numbers.Scales, position, out _, out _) || scope.TryMatchCased(scope.Pack.Numbers.ScaleAbbreviations, position, out _, out _);

    private int BeforeSpace(int position) => position > 0 && scope.At(position - 1) == ' ' ? position - 2 : position - 1;

    private static bool IsCurrencySign(char character) => character == '$' || (character > '\u007F' && char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol);
}
