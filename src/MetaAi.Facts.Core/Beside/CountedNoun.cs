using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Beside;

/// <summary>The noun after the words of a figure, with the adjectives and nouns before it that describe it: the "small boats" of "7 small boats".</summary>
internal sealed class CountedNoun
{
    private const int MostBefore = 3;
    private const int MostAfter = 4;
    private const int LongestPartitive = 24;

    private int headStart;
    private int figureStart;
    private bool isSymbol;
    private bool isHyphened;

    private CountedNoun()
    {
    }

    /// <summary>The first character of the noun, or of what describes it.</summary>
    public int Start { get; private init; }

    /// <summary>The character after the noun.</summary>
    public int End { get; private set; }

    /// <summary>The character after the figure's own words.</summary>
    public int QuoteEnd { get; private init; }

    /// <summary>Whether it is a unit of measurement.</summary>
    public bool IsMeasure { get; private set; }

    /// <summary>Whether it may be no noun at all: "sept détruits" are of what was said before.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>The noun after a figure; null where none follows it.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="figureStart">The figure's first character.</param>
    /// <param name="end">The character after its last one.</param>
    /// <param name="figure">The figure.</param>
    public static CountedNoun? After(ReadingScope scope, int figureStart, int end, in Figure? figure)
    {
        // "seven-seat cars"
        if (scope.At(end) == '-')
        {
            return scope.TryMatch(scope.Pack.Units.HyphenMeasures, end + 1, out var hyphenEnd)
                ? new() { figureStart = figureStart, Start = end + 1, headStart = end + 1, End = hyphenEnd, QuoteEnd = end, isHyphened = true } : null;
        }

        var first = MarksBetween.Skip(scope, end, withRemarks: true);
        if (first == end && scope.At(end - 1) != '\'')
        {
            return null;
        }

        var start = scope.Skip(scope.Pack.Units.OfWords, first);
        var noun = new CountedNoun { figureStart = figureStart, Start = start, QuoteEnd = end };
        return noun.TryFind(scope, figure is { Low: { } low, High: { } high } && low == high && low.Number < 2) ? noun : null;
    }

    /// <summary>Whether a declared noun is this one, or a translation of it.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="unit">The declared noun.</param>
    /// <param name="per">Per what the figure is declared to be, which a unit such as "barrels per day" says too.</param>
    public bool Agrees(ReadingScope scope, string unit, string? per)
    {
        if (Covers(scope, unit, headStart, End) || (!isSymbol && !isHyphened && SecondHead(scope) is { } second && Covers(scope, unit, second.Start, second.End)))
        {
            return true;
        }

        // "barrels per day": barrels, per day.
        for (var position = headStart; per is not null && position < End; position++)
        {
            if (scope.At(position) is ' ' or '/' && SaidRate.TryRead(scope, position, IsMeasure, false, out var rate) && rate.Agrees(scope, per) && Says(scope, headStart, position, unit))
            {
                return true;
            }
        }

        return (IsDoubtful || IsPartOfWhole(scope)) && IsSaidBefore(scope, unit);
    }

    private bool TryFind(ReadingScope scope, bool isSingular)
    {
        var leading = scope.Pack.Beside.LeadingAdjectives;
        var position = Start;
        for (var before = 0; before <= MostBefore; before++)
        {
            if (TryHead(scope, position, isSingular))
            {
                return true;
            }

            // "7 autres bateaux": some of them are never counted, and no nouns.
            var isDescribed = leading.IsEmpty ? CountGrammar.TryReadWord(scope, position, out var end) : scope.TryMatch(leading, position, out end);
            if (!isDescribed || scope.At(end) != ' ')
            {
                break;
            }

            IsDoubtful |= leading.IsEmpty;
            position = end + 1;
        }

        // "7 menus": a plural after all, where no other follows.
        if (leading.IsEmpty && CountGrammar.TryReadWord(scope, Start, out var first) && scope.IsLower(Start) && CountGrammar.IsPlural(scope, Start, first) && !isSingular)
        {
            (headStart, End, IsDoubtful) = (Start, first, true);
            return true;
        }

        return false;
    }

    private bool TryHead(ReadingScope scope, int start, bool isSingular)
    {
        headStart = start;
        if (SymbolGrammar.TryMatch(scope, start, out var end) && scope.At(end) is not ('\'' or '-'))
        {
            (End, IsMeasure, isSymbol) = (end, true, true);
            return true;
        }

        if (scope.TryMatch(scope.Pack.Units.Measures, start, out end))
        {
            (End, IsMeasure) = (SymbolGrammar.SkipDenominators(scope, end), true);
            return true;
        }

        if ((scope.IsUpper(start) && scope.TryMatch(scope.Pack.Units.Peoples, start, out end)) || CountGrammar.TryReadProduct(scope, start, out end))
        {
            End = end;
            return true;
        }

        if (!CountGrammar.TryReadWord(scope, start, out end) || IsLeading(scope, start, end))
        {
            return false;
        }

        var word = scope.Text.CasedWords(start, end);
        var isKnown = Nouns.AreKnown(scope.Pack, word);
        var isName = scope.IsUpper(start) && !scope.IsUpper(start + 1);
        if (isName ? !isKnown : !(isKnown && isSingular) && (isSingular || !IsPlural(scope, start, end)))
        {
            return false;
        }

        // "sept détruits": of what was said before, as often as a noun.
        IsDoubtful |= !isKnown && Array.Exists(scope.Pack.Units.ParticipleEndings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        End = end;
        return true;
    }

    // "glass", "status", "analysis" are singular, whatever their last letter.
    private static bool IsPlural(ReadingScope scope, int start, int end) =>
        CountGrammar.IsPlural(scope, start, end)
        && !Array.Exists(scope.Pack.Beside.SingularEndings, ending => end - start > ending.Length && scope.Cased.Slice(start, end - start).EndsWith(ending.AsSpan(), StringComparison.Ordinal));

    private static bool IsLeading(ReadingScope scope, int start, int end) => scope.TryMatch(scope.Pack.Beside.LeadingAdjectives, start, out var adjectiveEnd) && adjectiveEnd == end;

    // "sports cars", "sales offices": where adjectives stand first, the last of two plurals is what is counted.
    private (int Start, int End)? SecondHead(ReadingScope scope) =>
        !scope.Pack.Units.HasPluralAdjectives && scope.At(End) == ' ' && CountGrammar.TryReadWord(scope, End + 1, out var end) && IsPlural(scope, End + 1, end) ? (End + 1, end) : null;

    // Whether the declared noun is words of the text that hold the head.
    private bool Covers(ReadingScope scope, string unit, int from, int until)
    {
        for (var start = Start; start <= from; start = NextWord(scope, start))
        {
            var end = until;
            for (var after = 0; after <= MostAfter; after++)
            {
                if (Says(scope, start, end, unit))
                {
                    return true;
                }

                if (isSymbol || scope.At(end) is not (' ' or '-' or '\'') || !char.IsLetter(scope.At(end + 1)))
                {
                    break;
                }

                end = EndOfWord(scope, end + 1);
            }
        }

        return false;
    }

    private static bool Says(ReadingScope scope, int start, int end, string unit) => Nouns.Agree(scope.Pack, scope.Text.CasedWords(start, end), unit);

    // "12 navires, dont sept neufs"
    private bool IsPartOfWhole(ReadingScope scope)
    {
        for (var start = Math.Max(0, figureStart - 1); start >= 0 && figureStart - start <= LongestPartitive; start--)
        {
            if (scope.TryMatch(scope.Pack.Beside.Partitives, start, out var end) && scope.SkipSpace(end) == figureStart)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSaidBefore(ReadingScope scope, string unit)
    {
        for (var start = 0; start < figureStart; start = NextWord(scope, start))
        {
            if (char.IsLetter(scope.At(start)) && Says(scope, start, EndOfWord(scope, start), unit))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextWord(ReadingScope scope, int start)
    {
        var end = Math.Max(EndOfWord(scope, start), start + 1);
        while (!scope.IsEnd(end) && !char.IsLetterOrDigit(scope.At(end)))
        {
            end++;
        }

        return end;
    }

    private static int EndOfWord(ReadingScope scope, int start)
    {
        while (char.IsLetterOrDigit(scope.At(start)))
        {
            start++;
        }

        return start;
    }
}
