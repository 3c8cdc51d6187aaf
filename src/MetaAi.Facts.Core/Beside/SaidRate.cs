using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Beside;

/// <summary>What a text says after a figure that it is per: "per 100,000 people", "a day", "annuels".</summary>
internal sealed class SaidRate
{
    private const int MostRates = 3;
    private const int MostWords = 5;
    private const int MostBetween = 4;

    private decimal number = 1;
    private int nounStart;
    private string? adverb;

    private SaidRate()
    {
    }

    /// <summary>The first character of the word that says it is a rate.</summary>
    public int Start { get; private init; }

    /// <summary>The character after what the text's tables know of it, or its first word.</summary>
    public int End { get; private set; }

    /// <summary>The rates that follow a figure and its noun directly, one after the other: "per person per day".</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="end">The character after the figure.</param>
    /// <param name="noun">The noun after it, or null.</param>
    /// <param name="figure">The figure; null where the words are none.</param>
    public static List<SaidRate> After(ReadingScope scope, int end, CountedNoun? noun, in Figure? figure)
    {
        var isMoney = figure is { Kind: FigureKind.Money };
        var isMeasured = isMoney || noun is { IsMeasure: true };
        List<SaidRate> rates = [];
        if (!TryFirst(scope, end, noun, isMeasured, isMoney, out var rate))
        {
            return rates;
        }

        do
        {
            rates.Add(rate);
        }
        while (rates.Count < MostRates && TryRead(scope, AfterLink(scope, rate.End), isMeasured, isMoney, out rate));

        return rates;
    }

    // "par mois et par personne"
    private static int AfterLink(ReadingScope scope, int end) => scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Units.DurationLinks, end + 1, out var linkEnd) ? linkEnd : end;

    private static bool TryFirst(ReadingScope scope, int end, CountedNoun? noun, bool isMeasured, bool isMoney, out SaidRate rate)
    {
        if (TryRead(scope, end, isMeasured, isMoney, out rate) || (noun is not null && TryRead(scope, noun.End, isMeasured, isMoney, out rate)))
        {
            return true;
        }

        // "12 barils de pétrole par jour", "12 cases reported per day"
        var position = end;
        for (var between = 0; between < MostBetween && scope.At(position) == ' '; between++)
        {
            var start = scope.Skip(scope.Pack.Units.OfWords, position + 1);
            if (scope.TryMatch(scope.Pack.Beside.RateFillers, start, out var next) || CountGrammar.TryReadWord(scope, start, out next) || (noun is not null && position < noun.End && (next = noun.End) > 0))
            {
                position = next;
            }
            else
            {
                return false;
            }

            if (TryLink(scope, position, out var nounStart) && TryRead(scope, position, isMeasured, isMoney, out rate) && rate.nounStart >= nounStart && rate.IsKnown(scope))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a rate.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="position">The position after what it is of.</param>
    /// <param name="isMeasured">Whether what it is of is an amount of money or a measure, which adjectives of time make a rate of.</param>
    /// <param name="isMoney">Whether that is an amount of money, of which an article makes a rate.</param>
    /// <param name="rate">The rate.</param>
    public static bool TryRead(ReadingScope scope, int position, bool isMeasured, bool isMoney, out SaidRate rate)
    {
        var beside = scope.Pack.Beside;
        var start = MarksBetween.Skip(scope, position, withRemarks: false);
        start = scope.At(start) == '(' ? scope.SkipSpace(start + 1) : start;
        start = scope.Skip(beside.RateFillers, start);
        rate = new SaidRate { Start = start };
        if (position == start && scope.At(start) != '/' && scope.At(position - 1) != '\'')
        {
            return false;
        }

        if ((scope.TryMatch(beside.RateAdverbs, start, out var adverb, out var end) && !IsBeforeWord(scope, end)) || (isMeasured && scope.TryMatch(beside.RateAdjectives, start, out adverb, out end)))
        {
            (rate.adverb, rate.End, rate.nounStart) = (adverb, end, start);
            return true;
        }

        if (scope.TryMatch(beside.NoRates, start, out _))
        {
            return false;
        }

        if (TryLink(scope, start, out var noun))
        {
            return rate.TryNoun(scope, noun, scope.TryMatch(beside.RateLinks, start, out var needsNumber, out _) && needsNumber);
        }

        return scope.TryMatch(beside.RateArticles, start, out var afterMoney, out end) && (isMoney || !afterMoney) && rate.TryNoun(scope, scope.SkipSpace(end), false) && rate.number == 1
            && rate.IsSurelyUnit(scope, afterMoney, isMoney);
    }

    private static bool TryLink(ReadingScope scope, int position, out int noun)
    {
        position = scope.SkipSpace(position);
        if (scope.At(position) == '/')
        {
            noun = scope.SkipSpace(position + 1);
            return true;
        }

        var isLink = scope.TryMatch(scope.Pack.Beside.RateLinks, position, out _, out noun);
        noun = scope.SkipSpace(noun);
        return isLink;
    }

    /// <summary>Whether it is per what is declared, in any language.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="per">What is declared.</param>
    public bool Agrees(ReadingScope scope, string per)
    {
        foreach (var tag in LanguagePacks.Tags)
        {
            var pack = LanguagePacks.Find(tag)!;
            using var declared = ReadingScope.Over(per.AsSpan(), pack, scope.Context with { Language = tag });
            var (said, start) = NumberAt(declared, 0);
            if (said == number && start < declared.Text.Length && AgreesWith(scope, declared.Text.CasedWords(start, declared.Text.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What it is per, in the text's words.</summary>
    public string Words(ReadingScope scope) => adverb ?? scope.Text.CasedWords(WordsStart, End);

    private int WordsStart { get; set; }

    private bool IsKnown(ReadingScope scope) => adverb is not null || KnownEnd(scope) > nounStart;

    private bool AgreesWith(ReadingScope scope, string noun)
    {
        if (adverb is not null)
        {
            return Nouns.Agree(scope.Pack, adverb, noun);
        }

        // The longest that a table has is one unit: of "per square metre" no part is declared.
        var known = KnownEnd(scope);
        if (known > nounStart && Nouns.Agree(scope.Pack, scope.Text.CasedWords(nounStart, known), noun))
        {
            return true;
        }

        var end = nounStart;
        for (var words = 0; words < MostWords && char.IsLetterOrDigit(scope.At(end)); words++)
        {
            end = EndOfWord(scope, end);
            if (end > known && Nouns.Agree(scope.Pack, scope.Text.CasedWords(nounStart, end), noun))
            {
                return true;
            }

            end = scope.At(end) is ' ' or '-' or '\'' or '/' ? end + 1 : end;
        }

        return false;
    }

    private bool TryNoun(ReadingScope scope, int start, bool needsNumber)
    {
        WordsStart = start;
        (number, nounStart) = NumberAt(scope, start);
        if (needsNumber && nounStart == start)
        {
            return false;
        }

        // "par l'État" is no litre.
        if (scope.At(nounStart + 1) == '\'')
        {
            return false;
        }

        var known = KnownEnd(scope);
        if (known > nounStart)
        {
            End = known;
            return true;
        }

        // "par la police", "par Damen": by whom, and not per what.
        if (!char.IsLetter(scope.At(nounStart)) || scope.IsUpper(nounStart) || !CountGrammar.TryReadWord(scope, nounStart, out var end))
        {
            return false;
        }

        End = end;
        return true;
    }

    private bool IsSurelyUnit(ReadingScope scope, bool afterMoney, bool isMoney)
    {
        if (scope.At(End) == '-' || scope.TryMatch(scope.Pack.Beside.TimeTails, scope.SkipSpace(End), out _))
        {
            return false;
        }

        var isKnown = IsKnown(scope);
        var isBeforeWord = IsBeforeWord(scope, End);
        return isKnown
            ? !(isBeforeWord && (afterMoney || scope.TryMatch(scope.Pack.Dates.Ordinals, nounStart, out _, out _)))
            : isMoney && !afterMoney && !isBeforeWord;
    }

    private int KnownEnd(ReadingScope scope)
    {
        var (known, end) = (nounStart, nounStart);
        for (var words = 0; words < MostWords && char.IsLetter(scope.At(end)); words++)
        {
            end = EndOfWord(scope, end);
            if (Nouns.AreKnown(scope.Pack, scope.Text.CasedWords(nounStart, end)))
            {
                known = end;
            }

            end = scope.At(end) is ' ' or '-' or '\'' or '/' ? end + 1 : end;
        }

        return Math.Max(known, scope.TryMatch(scope.Pack.Units.Measures, nounStart, out var measureEnd) || scope.TryMatchCased(scope.Pack.Units.Symbols, nounStart, out _, out measureEnd) ? measureEnd : known);
    }

    private static (decimal Number, int NounStart) NumberAt(ReadingScope scope, int start) =>
        NumberGrammar.TryRead(scope, start, out var number) && !number.IsArticle && scope.At(number.End) == ' '
            ? (number.Value, scope.Skip(scope.Pack.Units.OfWords, number.End + 1))
            : TryRoundNumber(scope, start, out var value, out var end) && scope.At(end) == ' ' ? (value, scope.Skip(scope.Pack.Units.OfWords, end + 1))
            : (1, start);

    // "per million tokens", "par douzaine d'œufs": one of them, which is no number by itself.
    private static bool TryRoundNumber(ReadingScope scope, int start, out decimal number, out int end)
    {
        number = 1;
        if (scope.TryMatch(scope.Pack.Numbers.Scales, start, out var scale, out end))
        {
            for (var power = 0; power < scale.Power; power++)
            {
                number *= 10;
            }

            return !scale.IsPlural;
        }

        var isCollective = scope.TryMatch(scope.Pack.Numbers.Collectives, start, out var collective, out end);
        number = isCollective ? collective.Value : 1;
        return isCollective && !collective.IsPlural;
    }

    private static bool IsBeforeWord(ReadingScope scope, int end) => scope.At(end) == ' ' && CountGrammar.TryReadWord(scope, end + 1, out _);

    private static int EndOfWord(ReadingScope scope, int start)
    {
        while (char.IsLetterOrDigit(scope.At(start)) || scope.At(start) is '²' or '³')
        {
            start++;
        }

        return start;
    }
}
