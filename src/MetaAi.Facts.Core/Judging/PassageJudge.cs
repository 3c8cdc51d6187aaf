using MetaAi.Facts.Judging.Cues;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Judges one passage after the other: which words of it are a figure, which are part of a name, which are the two sides of a change, and what stands open beside
/// them. Makes no value: that is what <see cref="FigureReader"/> reads in the words.
/// </summary>
/// <param name="scope">The language and what is declared; its words are written over.</param>
internal sealed class PassageJudge(ReadingScope scope)
{
    // Next to an end that is no wall, what a figure goes on with is not known.
    private const int UnknownEnd = 256;

    private readonly ExtentSearch search = new(scope);
    private readonly ChangeSplit changes = new(scope);
    private readonly DateNeighbours dates = new(scope);
    private readonly ExtentList extents = new();
    private CueScope? cues;

    /// <summary>Judges a passage.</summary>
    /// <param name="text">The text that holds it, with what stands after it.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="results">Takes what is found, in the order of the passage, none over another.</param>
    public void Judge(ReadOnlyMemory<char> text, in Passage passage, List<Judged> results)
    {
        Begin(text, passage);
        Search();
        Finish(text.Span, passage, results);
    }

    /// <summary>Judges given words of a passage: those that nothing shows to be of a figure, "un euro", but that are quoted as one.</summary>
    /// <param name="text">The text that holds the passage.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="words">Where the words stand in the text.</param>
    /// <param name="results">Takes what is found, beside the other figures of the passage.</param>
    public void Judge(ReadOnlyMemory<char> text, in Passage passage, TextPosition words, List<Judged> results)
    {
        Begin(text, passage);
        Search();
        var (start, end) = (scope.Text.PositionOf(words.Start - passage.Start), scope.Text.PositionOf(words.End - passage.Start));
        var place = extents.IndexFrom(end);
        search.Signs.LastEnd = place == 0 ? 0 : extents[place - 1].End;
        if (start < end && search.TryRead(search.Signs.LastEnd, start, end, out var found) && (place == extents.Count || extents[place].OuterStart >= found.End))
        {
            var cue = NoFigures.Find(scope, found);
            extents.Insert(place, cue is null ? found : found with { Role = FigureRole.Name, Cue = cue });
        }

        Finish(text.Span, passage, results);
    }

    private void Begin(ReadOnlyMemory<char> text, in Passage passage)
    {
        extents.Clear();
        var words = text.Slice(passage.Start, passage.End - passage.Start);
        scope.Text.Fold(TurnedLines.WithoutMarks(words.Span), scope.Pack.Roles);
        search.Signs.Begin(words, passage.Before, passage.After);
        search.Words.Begin();
    }

    private void Search()
    {
        var length = scope.Text.Length;
        var from = 0;
        for (var position = NextAnchor(0, length); position < length; position = NextAnchor(position, length))
        {
            var end = EndOfWord(position);
            if (!search.TryRead(from, position, end, out var found))
            {
                // A figure that holds the anchor would have been found from it, so that the next one starts after.
                position = from = SkipNumber(position, end);
                continue;
            }

            if (dates.TryFindCount(found, out var limit, out var isOpen) && limit >= end)
            {
                found = isOpen ? found.RefusedFor(RefusalReason.DoubtfulDate) : search.TryRead(from, position, end, limit, out var shorter) ? shorter : found;
            }
            else if (dates.TryPart(found, extents, out var bare))
            {
                found = bare;
            }

            var after = found.End;
            if (!changes.TrySplit(found, extents))
            {
                var cue = NoFigures.Find(scope, found);
                var isYear = QuantitySigns.IsYearBeforeNoun(scope, found);
                var isName = NameSigns.AreAround(scope, found, out after) || cue is not null || isYear || QuantitySigns.AreAround(scope, found, search.Signs.LastEnd);
                extents.Add(found with { Role = isName ? FigureRole.Name : found.Role, IsYear = isYear, Cue = found.Cue ?? cue });
            }

            search.Signs.LastEnd = found.End;
            position = from = Math.Max(after, end);
        }
    }

    private void Finish(ReadOnlySpan<char> text, in Passage passage, List<Judged> results)
    {
        if (extents.Count == 0)
        {
            return;
        }

        search.Words.Begin();
        CueFinder.Find(cues ??= new(scope, extents, search.Signs, changes));
        for (var i = 0; i < extents.Count; i++)
        {
            ref readonly var extent = ref extents[i];
            var cue = extent.Cue ?? CueAtEnd(text, passage, extent);
            var start = passage.Start + scope.Text.Origin(extent.OuterStart, extent.OuterStart).Start;
            var coreStart = passage.Start + scope.Text.Origin(extent.Start, extent.Start).Start;
            results.Add(new(start, EndOf(text, passage, coreStart, extent.End), coreStart, EndOf(text, passage, coreStart, extent.CoreEndIn(scope.Text)), extent.Role, extent.Refusal, cue) { IsYear = extent.IsYear });
        }
    }

    private int EndOf(ReadOnlySpan<char> text, in Passage passage, int start, int end)
    {
        var (origin, length) = scope.Text.Origin(end - 1, end);
        return TextFolding.EndOfWords(text, start, passage.Start + origin + length);
    }

    private OpenCue? CueAtEnd(ReadOnlySpan<char> text, in Passage passage, in Extent extent)
    {
        if (search.Words.IsTooLong(extent.OuterStart))
        {
            return new(CueKind.Wall, scope.Text.CasedWords(extent.Start, extent.End));
        }

        if ((passage.Before == WallKind.Length && extent.OuterStart < UnknownEnd) || (passage.After == WallKind.Length && scope.Text.Length - extent.End < UnknownEnd))
        {
            return new(CueKind.Wall, scope.Text.CasedWords(extent.Start, extent.End));
        }

        return extent.End == scope.Text.Length && passage.After != WallKind.Start ? PageBreak.CueAfter(scope, text, passage, extent) : null;
    }

    /// <summary>The first place from a position on that shows that a figure is near.</summary>
    private int NextAnchor(int position, int limit)
    {
        for (position = scope.Text.NextAnchor(position); position < limit; position = scope.Text.NextAnchor(position + 1))
        {
            if (!IsOrdinaryWord(position) && AnchorSigns.IsShown(scope, position))
            {
                return position;
            }
        }

        return limit;
    }

    // "may" and "march" are months with a capital only.
    private bool IsOrdinaryWord(int position) =>
        scope.Pack.Names.HasCapitalDates
        && scope.IsLower(position)
        && (scope.TryMatch(scope.Pack.Dates.Months, position, out _, out _) || scope.TryMatch(scope.Pack.Dates.Weekdays, position, out _, out _));

    private int EndOfWord(int position)
    {
        if (scope.IsDigit(position))
        {
            return scope.EndOfDigits(position);
        }

        var end = position + 1;
        while (char.IsLetter(scope.At(position)) && char.IsLetter(scope.At(end)))
        {
            end++;
        }

        return end;
    }

    // A telephone or an account number has many digits that none of its parts stands for.
    private int SkipNumber(int position, int end) =>
        scope.IsDigit(position) && (NameSigns.IsTelephoneNumber(scope, position, out var after) || AccountNumber.IsAt(scope, position, out after)) ? after : end;
}
