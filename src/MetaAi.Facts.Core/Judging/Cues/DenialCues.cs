using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Figures that the text takes back: denied ("not $5 million but $6 million"), corrected ("40, pardon, 45 magasins") or struck out.</summary>
internal static class DenialCues
{
    private const int MostWords = 3;
    private const int MostWordsToOpener = 5;

    private static readonly string[] StrikeTags = ["del", "s", "strike"];

    public static OpenCue? Find(CueScope scope, int index) =>
        !scope.Extents[index].IsRead ? null : FindDenial(scope, index) ?? FindCorrection(scope, index) ?? FindStrike(scope, index);

    private static OpenCue? FindDenial(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        var reading = scope.Reading;
        var limit = scope.EndBefore(index);
        var start = extent.OuterStart;
        if (!reading.Text.Has(WordRole.Negator) || start < limit + MostWords || reading.At(start - 1) != ' ')
        {
            return null;
        }

        var word = start;
        var isNegated = false;
        for (var words = 0; words < MostWords && word > limit && reading.At(word - 1) is ' ' or '\''; words++)
        {
            word = NameSigns.StartOfWordBefore(reading, word);
            if (word < limit)
            {
                break;
            }

            if (reading.TryMatch(reading.Pack.Cues.Denials, word, out var always, out var end) && end == start - 1 && (always || IsOfNoVerb(reading, word, limit)))
            {
                return scope.Cue(CueKind.Denied, word, end);
            }

            isNegated |= reading.TryMatch(reading.Pack.Negations.Chain, word, out var traits, out end) && end == start - 1 && (traits & NegationTraits.Negates) != 0;
        }

        return isNegated && IsReplaced(scope, index) ? scope.Cue(CueKind.Denied, NameSigns.StartOfWordBefore(reading, start), start - 1) : null;
    }

    /// <summary>"$45 million, not $54 million": after an auxiliary or an opener a verb is negated, and after "or" nothing is.</summary>
    private static bool IsOfNoVerb(ReadingScope reading, int negator, int limit)
    {
        var negations = reading.Pack.Negations;
        var word = negator;
        for (var words = 0; words < MostWordsToOpener && word > limit && reading.At(word - 1) is ' ' or '\''; words++)
        {
            word = NameSigns.StartOfWordBefore(reading, word);
            if (word < limit)
            {
                return true;
            }

            if (reading.TryMatch(negations.Chain, word, out var traits, out var end) && ((traits & NegationTraits.Opens) != 0 || reading.SkipSpace(end) == negator))
            {
                return false;
            }

            if (reading.TryMatch(negations.Clauses, word, out end) && reading.SkipSpace(end) == negator)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReplaced(CueScope scope, int index)
    {
        var reading = scope.Reading;
        if (index + 1 == scope.Extents.Count)
        {
            return false;
        }

        var next = scope.Extents[index + 1].OuterStart;
        var position = scope.Extents[index].End;
        while (Gap.TryStep(reading, ref position, next, out _))
        {
        }

        return reading.TryMatch(reading.Pack.Cues.Adversatives, position, out var end) && reading.SkipSpace(end) >= next && end <= scope.Extents[index + 1].Start;
    }

    private static OpenCue? FindCorrection(CueScope scope, int index)
    {
        if (index + 1 == scope.Extents.Count)
        {
            return null;
        }

        var reading = scope.Reading;
        ref readonly var next = ref scope.Extents[index + 1];
        var position = scope.Extents[index].End;
        var isApart = TrySkipMarks(reading, ref position, next.Start);
        if (!isApart || !reading.TryMatch(reading.Pack.Cues.Corrections, position, out var end) || next.Figure is not { } right || !MayReplace(reading, scope.Extents[index].Figure!.Value, next, right))
        {
            return null;
        }

        var after = end;
        TrySkipMarks(reading, ref after, next.OuterStart);
        return after >= next.OuterStart && after <= next.Start ? scope.Cue(CueKind.Denied, position, end) : null;
    }

    private static bool TrySkipMarks(ReadingScope reading, ref int position, int limit)
    {
        var start = position;
        while (position < limit && (Gap.TryStep(reading, ref position, limit, out _) || reading.At(position) is FoldedPhrase.LongDash or '\u2026' or '-'))
        {
            position += reading.At(position) is FoldedPhrase.LongDash or '\u2026' or '-' ? 1 : 0;
        }

        return position > start;
    }

    // A number may be taken back by one that says what it counts.
    private static bool MayReplace(ReadingScope reading, in Figure left, in Extent next, in Figure right) =>
        left.Kind == right.Kind || (IsBare(left) && right.Kind != FigureKind.Date) || (IsBare(right) && left.Kind != FigureKind.Date && reading.IsDigit(next.Start));

    private static bool IsBare(in Figure figure) => figure is { Kind: FigureKind.Number or FigureKind.Count, Unit: null };

    private static OpenCue? FindStrike(CueScope scope, int index)
    {
        if (!scope.HasStrikes)
        {
            return null;
        }

        var reading = scope.Reading;
        var start = scope.Extents[index].Start;
        var (open, isWavy) = (-1, false);
        for (var i = 0; i < start; i++)
        {
            if (reading.At(i) == '~' && reading.At(i + 1) == '~')
            {
                isWavy = !isWavy;
                open = isWavy ? i : -1;
                i++;
            }
            else if (reading.At(i) == '<' && IsStrike(reading, i, out var isEnd))
            {
                open = isEnd ? -1 : i;
            }
        }

        return open >= 0 ? scope.Cue(CueKind.Denied, open, Math.Min(start, open + 2)) : null;
    }

    private static bool IsStrike(ReadingScope reading, int angle, out bool isEnd)
    {
        isEnd = reading.At(angle + 1) == '/';
        var name = isEnd ? angle + 2 : angle + 1;
        var end = name;
        while (char.IsLetterOrDigit(reading.At(end)))
        {
            end++;
        }

        return Array.IndexOf(StrikeTags, reading.Lower.Slice(name, Math.Min(end, reading.Text.Length) - Math.Min(name, reading.Text.Length)).ToString()) >= 0 && Markup.EndOfTag(reading, angle, out _) > angle;
    }
}
