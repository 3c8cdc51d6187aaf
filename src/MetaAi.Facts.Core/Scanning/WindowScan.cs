using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>Finds the figures of one window after the other.</summary>
internal sealed class WindowScan(ReadingScope scope, ScanWindow window)
{
    private readonly WordClasses classes = WordClasses.Of(scope.Pack);
    private readonly FigureSearch search = new(scope);

    /// <summary>Scans what is new in the window.</summary>
    /// <param name="results">Takes what is found.</param>
    public void Run(List<ScannedFigure> results)
    {
        scope.Text.Fold(window.Text, keepsWalls: true);
        var from = scope.Text.PositionOf(window.Next);
        var limit = scope.Text.PositionOf(window.Limit);
        for (var position = from; position < limit;)
        {
            if (!IsAnchor(position))
            {
                position++;
                continue;
            }

            var end = EndOfWord(position);
            if (!search.TryRead(from, position, end, out var found))
            {
                position = SkipNumber(position, end);
                continue;
            }

            if (!NameSigns.AreAround(scope, classes, found, out var behind))
            {
                results.Add(ToScanned(found));
            }

            from = Math.Max(behind, end);
            position = from;
        }

        window.Advance(Math.Max(window.Limit, scope.Text.Origin(from, from).Start));
    }

    private bool IsAnchor(int position)
    {
        var character = scope.At(position);
        if (WordBoundary.IsDigit(character))
        {
            return position == 0 || !WordBoundary.IsDigit(scope.At(position - 1));
        }

        return scope.Text.KeyAt(position) is not WordKey.None and var key && classes.IsAnchor(key) && !IsOrdinaryWord(position);
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

    // A telephone number has many digits that none of its parts stands for.
    private int SkipNumber(int position, int end) => scope.IsDigit(position) && NameSigns.IsTelephoneNumber(scope, position, out var behind) ? behind : end;

    private ScannedFigure ToScanned(in FoundFigure found)
    {
        var (start, length) = scope.Text.Origin(found.Start, found.End);
        while (length > 0 && Text.TextFolding.IsSpace(window.Text[start + length - 1]))
        {
            length--;
        }

        return new()
        {
            Text = window.Text.Slice(start, length).ToString(),
            Reading = found.Figure is { } figure ? ReadingResult.Read(figure) : ReadingResult.Refuse(found.Refusal!.Value, 0, length),
            Utf16 = window.Utf16(start, start + length),
            CodePoints = window.CodePoints(start, start + length),
        };
    }
}
