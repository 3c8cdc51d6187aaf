using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>
/// A bounding word that is negated, which says the other bound: "ne peut excéder", "n'a jamais dépassé", "shall in no event be less than". Only auxiliaries, pronouns
/// and adverbs, also set off by commas, may stand between: the negation of another verb says nothing of the bound.
/// </summary>
internal static class NegationGrammar
{
    private const int MostChainWords = 12;
    private const int MostFreeWords = 6;
    private const int MostWordsToExpletive = 12;
    private const int MostWordsToComparative = 4;
    private const int MostWordsBeforeDate = 5;
    private const int Unknown = -1;

    /// <summary>Reads a negation and the bounding word that it negates.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where the negation, or the auxiliary before it, starts.</param>
    /// <param name="hedge">The bound that both say together.</param>
    /// <param name="end">The position of the figure.</param>
    public static bool TryRead(ReadingScope scope, int start, out Hedge hedge, out int end)
    {
        (hedge, end) = (default, start);
        var state = default(State);
        if (!TryFollow(scope, start, Unknown, ref state, out var position)
            || !scope.TryMatch(scope.Pack.Negations.Bounds, position, out var bound, out var boundEnd))
        {
            return false;
        }

        position = scope.SkipSpace(boundEnd);
        if (bound.IsVerb)
        {
            FollowVerb(scope, ref state, ref position);
        }

        (hedge, end) = (bound.Hedge, position);
        return state.IsPlain;
    }

    /// <summary>
    /// Whether the words directly before a bounding word are a negation of it, also where reader and judge cannot tell what both say together: "rarely exceeds",
    /// "no payment shall exceed".
    /// </summary>
    /// <param name="scope">The text.</param>
    /// <param name="position">Where the bounding word starts.</param>
    /// <param name="start">Where the negation starts.</param>
    public static bool TryFindBefore(ReadingScope scope, int position, out int start)
    {
        start = position;
        var words = 0;
        for (var from = position - 1; from >= 0 && words < MostChainWords && !IsSentenceEnd(scope, from); from--)
        {
            if (!IsWordStart(scope, from))
            {
                continue;
            }

            words++;
            var state = default(State);
            if (TryFollow(scope, from, position, ref state, out var reached) || (reached == position && state is { IsOpened: true, IsClosed: false, IsWithinCommas: false, FreeWords: 0 } && IsBareOpener(scope, from, position)))
            {
                start = from;
            }
        }

        return start < position;
    }

    /// <summary>
    /// "ni Paris ni Lyon ne dépasse", "si le total n'excède": an opener that nothing closes negates a verb all the same, but where the clause is one in which it only
    /// sounds so, "avant que le total n'excède".
    /// </summary>
    private static bool IsBareOpener(ReadingScope scope, int opener, int verb)
    {
        var negations = scope.Pack.Negations;
        if (!scope.TryMatch(negations.Chain, opener, out var traits, out _) || (traits & NegationTraits.Opens) == 0
            || !scope.TryMatch(negations.Bounds, verb, out var bound, out _) || !bound.IsVerb)
        {
            return false;
        }

        var words = 0;
        for (var from = opener - 1; from >= 0 && words < MostWordsToExpletive && !IsSentenceEnd(scope, from); from--)
        {
            if (!IsWordStart(scope, from))
            {
                continue;
            }

            words++;
            if (scope.TryMatch(negations.Expletives, from, out _) || (scope.TryMatch(negations.Clauses, from, out _) && IsAfterComparative(scope, from)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAfterComparative(ReadingScope scope, int clause)
    {
        var words = 0;
        for (var from = clause - 1; from >= 0 && words < MostWordsToComparative && !IsSentenceEnd(scope, from); from--)
        {
            if (IsWordStart(scope, from) && ++words > 0 && scope.TryMatch(scope.Pack.Negations.ExpletiveComparatives, from, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a negation of any verb stands before the hedge of a latest date: what "will not open before 2027" and "did not close until 2019" say is not what "before 2027" says.
    /// </summary>
    /// <param name="scope">The text.</param>
    /// <param name="position">Where the hedge starts.</param>
    /// <param name="start">Where the negation starts.</param>
    public static bool TryFindBeforeDate(ReadingScope scope, int position, out int start)
    {
        start = position;
        var words = 0;
        var state = default(State);
        for (var from = position - 1; from >= 0 && words < MostWordsBeforeDate && !IsSentenceEnd(scope, from) && scope.At(from) != ','; from--)
        {
            if (!IsWordStart(scope, from))
            {
                continue;
            }

            if (scope.TryMatch(scope.Pack.Negations.Clauses, from, out _))
            {
                break;
            }

            words++;
            if (scope.TryMatch(scope.Pack.Negations.Chain, from, out var traits, out _) && traits != NegationTraits.None)
            {
                state.Add(traits, scope.Pack.Negations.HasConcord);
                start = from;
            }
        }

        return state.IsClosed;
    }

    /// <summary>Follows the chain from its first word to a bounding word, or to a given position.</summary>
    private static bool TryFollow(ReadingScope scope, int start, int target, ref State state, out int position)
    {
        var words = scope.Pack.Negations;
        position = start;
        for (var steps = 0; steps < MostChainWords + MostFreeWords; steps++)
        {
            if (target == Unknown ? IsBound(scope, position, state) : position == target)
            {
                return steps > 0 && !state.IsWithinCommas && IsNegating(scope, position, target, state);
            }

            if (target != Unknown && position > target)
            {
                return false;
            }

            if (scope.At(position) == ',')
            {
                state.IsWithinCommas = !state.IsWithinCommas;
                position = scope.SkipSpace(position + 1);
            }
            else if (scope.TryMatch(words.Chain, position, out var traits, out var end))
            {
                state.Add(traits, words.HasConcord);
                state.LastWord = position;
                position = scope.SkipSpace(end);
            }
            else if (steps == 0 || !TryPassOver(scope, ref position, target != Unknown, ref state))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A word that the chain does not know: an adverb, a remark between commas, or of the clause that "no" and "sans que" reach over.</summary>
    private static bool TryPassOver(ReadingScope scope, ref int position, bool passesClauses, ref State state)
    {
        var end = position;
        while (char.IsLetterOrDigit(scope.At(end)) || (end > position && scope.At(end) is '-' or '\''))
        {
            end++;
        }

        var words = scope.Pack.Negations;
        var ending = words.AdverbEnding;
        var isAdverb = ending.Length > 0 && end - position > ending.Length + 1 && scope.Lower.Slice(position, end - position).EndsWith(ending.AsSpan(), StringComparison.Ordinal);
        state.IsOfVerb |= state.FreeWords == 0 && EndsAsVerb(scope, position, end);
        var reaches = state.Reaches || (state.ReachesVerb && state.IsOfVerb);
        var isFree = passesClauses && (state.IsWithinCommas || (reaches && !scope.TryMatch(words.Clauses, position, out _))) && ++state.FreeWords <= MostFreeWords;
        state.IsBlurred = true;
        state.IsLinked = isAdverb;
        state.LastWord = position;
        state.Words++;
        position = scope.SkipSpace(end);
        return end < scope.Text.Length && (isAdverb || isFree) && scope.At(end) is ' ' or ',';
    }

    private static bool IsBound(ReadingScope scope, int position, in State state) =>
        (state.IsClosed || state.IsOpened) && scope.TryMatch(scope.Pack.Negations.Bounds, position, out var bound, out _) && (state.IsClosed || bound.IsVerb);

    /// <summary>Whether the chain before a bounding word negates it. Of words of a clause between, only a verb is negated, or what an auxiliary stands before.</summary>
    private static bool IsNegating(ReadingScope scope, int position, int target, in State state)
    {
        _ = scope.TryMatch(scope.Pack.Negations.Bounds, position, out var bound, out _);
        return target == Unknown || (state.IsClosed && (state.FreeWords == 0 || bound.IsVerb || IsAfterVerb(scope, state, bound)));
    }

    /// <summary>
    /// "no fund holds more than 5 %": what stands before the bound is the verb of the clause, and no preposition, "no one died in more than 40 days", nor the noun,
    /// "with no warning more than 40 people left". "no rise of more than 5 %" is one of at most 5 %.
    /// </summary>
    private static bool IsAfterVerb(ReadingScope scope, in State state, in NegatedBound bound)
    {
        var nouns = state.Determines && bound.IsQuantifier ? 1 : 0;
        return scope.TryMatch(scope.Pack.Units.OfWords, state.LastWord, out _)
            ? state.Determines && state.Words == 2
            : (state.IsLinked || state.Words > nouns) && (state.IsOfVerb || !state.ReachesVerb) && !scope.TryMatch(scope.Pack.Negations.NoVerbs, state.LastWord, out _);
    }

    private static bool EndsAsVerb(ReadingScope scope, int start, int end)
    {
        foreach (var ending in scope.Pack.Negations.VerbEndings)
        {
            if (scope.Lower.Slice(start, end - start).EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What closes the negation, and adverbs: "dépasse jamais", "exceed, in aggregate,".</summary>
    private static void FollowVerb(ReadingScope scope, ref State state, ref int position)
    {
        var words = scope.Pack.Negations;
        for (var steps = 0; steps < MostChainWords; steps++)
        {
            if (scope.TryMatch(words.Thresholds, position, out var thresholdEnd))
            {
                position = scope.SkipSpace(thresholdEnd);
                return;
            }

            if (scope.At(position) == ',')
            {
                state.IsWithinCommas = !state.IsWithinCommas;
                position = scope.SkipSpace(position + 1);
            }
            else if (!scope.TryMatch(scope.Pack.HedgesBefore, position, out _, out _) && scope.TryMatch(words.Chain, position, out var traits, out var end))
            {
                state.Add(traits, words.HasConcord);
                position = scope.SkipSpace(end);
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsWordStart(ReadingScope scope, int position) =>
        char.IsLetter(scope.At(position)) && (position == 0 || !char.IsLetterOrDigit(scope.At(position - 1)));

    private static bool IsSentenceEnd(ReadingScope scope, int position) => scope.At(position) is '.' or ';' or ':' or '!' or '?' or FoldedPhrase.LongDash;

    /// <summary>How far a chain has come.</summary>
    private struct State
    {
        /// <summary>Whether a word opened a negation that another has to close.</summary>
        public bool IsOpened;

        /// <summary>Whether the negation is complete.</summary>
        public bool IsClosed;

        /// <summary>Whether what it says of the bound is open.</summary>
        public bool IsBlurred;

        /// <summary>Whether it reaches over words of its clause.</summary>
        public bool Reaches;

        /// <summary>Whether it reaches over words of its clause where a verb is the first of them.</summary>
        public bool ReachesVerb;

        /// <summary>Whether the first word that is not of the chain looks like a verb.</summary>
        public bool IsOfVerb;

        /// <summary>Whether it is said of a noun.</summary>
        public bool Determines;

        /// <summary>Whether a word negates where another one opens the negation.</summary>
        public bool IsPaired;

        /// <summary>How many words follow the negator.</summary>
        public int Words;

        /// <summary>Where the last word starts.</summary>
        public int LastWord;

        /// <summary>Whether the last word was of the chain.</summary>
        public bool IsLinked;

        /// <summary>Whether a comma is open.</summary>
        public bool IsWithinCommas;

        /// <summary>How many words were passed over that are not of the chain.</summary>
        public int FreeWords;

        /// <summary>Whether negation and bounding word say the other bound.</summary>
        public readonly bool IsPlain => IsClosed && !IsBlurred && !IsWithinCommas;

        /// <summary>Takes a word of the chain.</summary>
        public void Add(NegationTraits traits, bool hasConcord)
        {
            var negates = (traits & NegationTraits.Negates) != 0;

            // "never not exceeded" is two negations.
            IsBlurred |= (traits & NegationTraits.Blurs) != 0 || (negates && IsClosed && !hasConcord) || ((traits & NegationTraits.Opens) != 0 && IsOpened);
            IsOpened |= (traits & NegationTraits.Opens) != 0;
            Words = negates ? 0 : Words + 1;
            IsPaired |= (traits & NegationTraits.Pairs) != 0;
            IsClosed |= negates || (((traits & NegationTraits.Closes) != 0 || IsPaired) && IsOpened);
            Reaches |= (traits & NegationTraits.Reaches) != 0;
            ReachesVerb |= (traits & NegationTraits.ReachesVerb) != 0;
            Determines |= (traits & NegationTraits.Determines) != 0;
            IsLinked = traits == NegationTraits.None || (traits & NegationTraits.Closes) != 0;
        }
    }
}
