using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Tells by a word of change that two bounds are no range but two figures: the values that something leads from and to ("passe de 10 à 25"), or the amount of
/// a change and the level that it leads to ("fell $1.2 million to $23.5 million").
/// </summary>
/// <param name="scope">The passage.</param>
internal sealed class ChangeSplit(ReadingScope scope)
{
    // "rose last year sharply from": as far as a verb may stand from its opener.
    private const int MostWordsBetween = 3;

    // "en recul de".
    private const int MostWordsOfPhrase = 3;

    /// <summary>Splits two bounds that are a change.</summary>
    /// <param name="found">The range, or the words that are refused because of the order of their bounds.</param>
    /// <param name="sides">Takes the two figures; one that is refused where the words leave open what they share.</param>
    /// <returns>False where they are no change.</returns>
    public bool TrySplit(in Extent found, ExtentList sides)
    {
        if (found.Start < 2 || !HasTwoBounds(found) || !TryFindWord(found, out var change))
        {
            return false;
        }

        if (!TryCut(found, out var low, out var high))
        {
            if ((change.IsNoun && found.IsRead) || !change.HasOpener)
            {
                return false;
            }

            sides.Add(found.RefusedFor(RefusalReason.DoubtfulRange));
            return true;
        }

        var isShared = IsShared(low, high);
        if (change.IsNoun && found.IsRead)
        {
            if (isShared || low.IsBare || low.Kind is FigureKind.Percent or FigureKind.Points)
            {
                return false;
            }

            // "a decline from $3 million to $5 million" leads from one to the other; "une hausse de 3 M€ à 5 M€" may as well be by as much.
            if (!(change.HasOpener && scope.Pack.Cues.Movers.IsEmpty))
            {
                sides.Add(found.RefusedFor(RefusalReason.DoubtfulRange));
                return true;
            }
        }

        if (isShared && !change.IsDivisor && !(change.HasOpener && change.IsMover) && found.IsRead)
        {
            // "a bondi de 10 à 15 %": from the one to the other, or by as much; "devrait bondir de 10 à 15 %": by as much.
            if (!change.HasOpener || change.IsExpected)
            {
                return false;
            }

            sides.Add(found.RefusedFor(RefusalReason.DoubtfulRange));
            return true;
        }

        sides.Add(isShared ? low with { Cue = new(CueKind.Shared, Words(high)) } : low);
        sides.Add(high);
        return true;
    }

    /// <summary>Whether a verb of change leads to a figure.</summary>
    public bool IsAfterChange(in Extent first) => first.Start >= 2 && TryFindWord(first, out var change) && !change.IsNoun;

    /// <summary>Whether words are what stands between the two values of a change.</summary>
    public bool IsConnector(int start, int end) => EndOfConnector(start) == end;

    private string Words(in Extent extent) => scope.Text.CasedWords(extent.Start, extent.End);

    private static bool HasTwoBounds(in Extent found) => found.IsRead
        ? found.Kind != FigureKind.Date && found.Hedge != Hedge.Tolerance && found.IsRange
        : found.Refusal is RefusalReason.ReversedRange or RefusalReason.DoubtfulRange or RefusalReason.MixedUnits;

    // "15 à 20 euros": the first has nothing of its own that the second says.
    private bool IsShared(in Extent low, in Extent high) =>
        (low.IsBare && !high.IsBare) || (low.Kind == high.Kind && !ExtentScale.IsIn(scope, low) && ExtentScale.IsIn(scope, high));

    /// <summary>The word of change before two bounds, as near as its kind asks for.</summary>
    private bool TryFindWord(in Extent found, out ChangeWord change)
    {
        // "down from the $89 to $93 billion that it projected": what is spoken of is the range.
        change = default;
        if (found.Start > found.OuterStart && scope.TryMatch(scope.Pack.Units.Articles, NameSigns.StartOfWordBefore(scope, found.Start), out _)
            && scope.At(found.Start - 1) == ' ')
        {
            return false;
        }

        // Directly before, with "by" and its like, the first is an amount.
        if (EndsWith(scope.Pack.Cues.ChangeAmounts, found.OuterStart, out var word) || EndsWith(scope.Pack.Cues.ChangeAmounts, found.Start, out word))
        {
            change = new(IsNoun(word), HasOpener: HasOpener(found, out _), IsMover(word), IsExpected(word), IsDivisor: EndsWithDivisor(found.OuterStart));
            return true;
        }

        var hasOpener = HasOpener(found, out var opener);
        if (!hasOpener && !HasWordBefore(scope.Pack.Cues.AmountOpeners, found.Start, out opener))
        {
            return false;
        }

        word = opener;
        for (var words = 0; words <= MostWordsBetween && word > 1 && scope.At(word - 1) == ' ' && scope.At(word - 2) is not ('.' or ';' or ':' or '!' or '?'); words++)
        {
            word = NameSigns.StartOfWordBefore(scope, word);
            if (scope.TryMatch(scope.Pack.Names.ChangeVerbs, word, out var end) && scope.At(end) is ' ' or ',')
            {
                change = new(IsNoun(word), hasOpener, IsMover(word), IsExpected(word), IsDivisor: false);
                return true;
            }
        }

        return false;
    }

    private bool IsNoun(int word) => word > 1 && scope.TryMatch(scope.Pack.Names.ChangeNounHeads, NameSigns.StartOfWordBefore(scope, word), out _);

    private bool IsMover(int word) => scope.Pack.Cues.Movers.IsEmpty || scope.TryMatch(scope.Pack.Cues.Movers, word, out _);

    private bool IsExpected(int word)
    {
        var end = word;
        while (char.IsLetter(scope.At(end)))
        {
            end++;
        }

        var verb = scope.Lower.Slice(word, end - word);
        foreach (var ending in scope.Pack.Cues.ExpectedEndings)
        {
            if (verb.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsWithDivisor(int start)
    {
        var word = start;
        for (var words = 0; words < MostWordsBetween && word > 1; words++)
        {
            word = NameSigns.StartOfWordBefore(scope, word);
            if (scope.TryMatch(scope.Pack.Units.TimesHeads, word, out _, out var end) && scope.SkipSpace(end) == start)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsWith(PhraseTable<bool> phrases, int start, out int word)
    {
        word = start;
        for (var words = 0; words < MostWordsOfPhrase && word > 1 && scope.At(word - 1) is ' ' or '\''; words++)
        {
            word = NameSigns.StartOfWordBefore(scope, word);
            if (scope.TryMatch(phrases, word, out var end) && scope.SkipSpace(end) == start)
            {
                return !scope.TryMatch(scope.Pack.Cues.NoChanges, NameSigns.StartOfWordBefore(scope, word), out var other) || other != end;
            }
        }

        return false;
    }

    private bool HasOpener(in Extent found, out int opener)
    {
        var openers = scope.Pack.Names.ChangeOpeners;
        opener = found.Start;
        if (scope.TryMatch(openers, opener, out _))
        {
            return true;
        }

        return HasWordBefore(openers, found.Start, out opener);
    }

    private bool HasWordBefore(PhraseTable<bool> words, int start, out int word)
    {
        word = NameSigns.StartOfWordBefore(scope, start);
        return scope.TryMatch(words, word, out var end) && scope.SkipSpace(end) == start;
    }

    /// <summary>Reads the two bounds, each by what it says alone, so that neither lends the other its unit or its scale.</summary>
    private bool TryCut(in Extent found, out Extent low, out Extent high)
    {
        (low, high) = (default, default);
        var start = scope.Skip(scope.Pack.Names.ChangeOpeners, found.Start);
        for (var space = start + 1; space < found.End; space++)
        {
            if (scope.At(space) == ' ' && EndOfConnector(space + 1) is > 0 and var connector && IsWhole(start, space, out var first))
            {
                var second = scope.SkipSpace(connector);
                if (IsWhole(second, found.End, out var last))
                {
                    low = new(first, start, space) { OuterStart = found.OuterStart, Role = FigureRole.Side };
                    high = new(last, second, found.End) { OuterStart = second, Role = FigureRole.Side };
                    return true;
                }
            }
        }

        return false;
    }

    // Of the forms with an opener that a change may have: "de … à", "from … to".
    private int EndOfConnector(int position)
    {
        foreach (var form in scope.Pack.Ranges)
        {
            if (scope.TryMatch(form.Connectors, position, out var end) && form.Openers is { } openers && openers.Phrases.Any(IsOpener))
            {
                return end;
            }
        }

        return -1;
    }

    private bool IsOpener(string phrase) => scope.Pack.Names.ChangeOpeners.TryMatchStart(phrase.AsSpan(), out _, out var length) && length == phrase.Length;

    // One value, and nothing else.
    private bool IsWhole(int start, int end, out Figure figure)
    {
        var length = scope.Text.Length;
        scope.Text.Narrow(end);
        scope.Forget();
        var isWhole = FigurePrefix.TryRead(scope, start, out figure, out var reached) && reached == end && (figure.Low is not { } low || figure.High is not { } high || low == high);
        scope.Text.Narrow(length);
        scope.Forget();
        return isWhole;
    }

    /// <summary>A word of change before two bounds.</summary>
    /// <param name="IsNoun">Whether it is a noun, as in "une baisse".</param>
    /// <param name="HasOpener">Whether a word between says that the first bound is where the change begins: "de", "from".</param>
    /// <param name="IsMover">Whether it leads from one value to another even where they share a unit.</param>
    /// <param name="IsExpected">Whether the form of the verb says that the change is still to come: "devrait augmenter".</param>
    /// <param name="IsDivisor">Whether the first bound is a factor: "divisé par".</param>
    private readonly record struct ChangeWord(bool IsNoun, bool HasOpener, bool IsMover, bool IsExpected, bool IsDivisor);
}
