using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>Finds the figures of one window after the other.</summary>
internal sealed class WindowScan(ReadingScope scope, ScanWindow window)
{
    private readonly FigureSearch search = new(scope);

    /// <summary>Scans what is new in the window.</summary>
    /// <param name="results">Takes what is found.</param>
    public void Run(List<ScannedFigure> results)
    {
        scope.Text.Fold(window.Text, scope.Pack.Roles, keepsWalls: true);
        var from = scope.Text.PositionOf(window.Next);
        var limit = scope.Text.PositionOf(window.Limit);
        var last = default(FoundFigure);
        for (var position = NextAnchor(from, limit); position < limit; position = NextAnchor(position, limit))
        {
            var end = EndOfWord(position);
            if (!search.TryRead(from, position, end, out var found))
            {
                // A figure that holds the anchor would have been found from it, so that the next one starts behind.
                position = from = SkipNumber(position, end);
                continue;
            }

            if (ChangeSigns.AreBefore(scope, found))
            {
                AddChange(found, results);
                from = position = Math.Max(found.End, end);
                last = found;
                continue;
            }

            if (!NameSigns.AreAround(scope, found, out var behind) && !QuantitySigns.AreAround(scope, found, last.End))
            {
                found = YearList.Continue(scope, last, found);
                results.Add(ToScanned(found));
                last = found;
            }

            from = Math.Max(behind, end);
            position = from;
        }

        window.Advance(Math.Max(window.Limit, scope.Text.Origin(from, from).Start));
    }

    // Where the words leave open what the values share, neither can be quoted.
    private void AddChange(in FoundFigure change, List<ScannedFigure> results)
    {
        if (search.TrySplit(change, out var low, out var high))
        {
            results.Add(ToScanned(low));
            results.Add(ToScanned(high));
        }
        else
        {
            results.Add(ToScanned(change with { Figure = null, Refusal = RefusalReason.DoubtfulRange }));
        }
    }

    /// <summary>The first place from a position on that shows that a figure is near.</summary>
    private int NextAnchor(int position, int limit)
    {
        for (position = scope.Text.NextAnchor(position); position < limit; position = scope.Text.NextAnchor(position + 1))
        {
            if (!IsOrdinaryWord(position))
            {
                return position;
            }
        }

        return limit;
    }

    // "may" and "march" are months with a capital only.
    private bool IsOrdinaryWord(int position) =>
        scope.Pack.Names.HasCapitalDates
        && char.IsLower(scope.Cased[position])
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
        scope.IsDigit(position) && (NameSigns.IsTelephoneNumber(scope, position, out var behind) || AccountNumber.IsAt(scope, position, out behind)) ? behind : end;

    private ScannedFigure ToScanned(in FoundFigure found)
    {
        var (start, length) = scope.Text.Origin(found.Start, found.End);
        length = Text.TextFolding.EndOfWords(window.Text, start, start + length) - start;
        return new()
        {
            Text = window.Text.Slice(start, length).ToString(),
            Reading = found.Figure is { } figure ? ReadingResult.Read(figure) : ReadingResult.Refuse(found.Refusal!.Value, 0, length),
            Utf16 = window.Utf16(start, start + length),
            CodePoints = window.CodePoints(start, start + length),
        };
    }
}
