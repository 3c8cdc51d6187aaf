using MetaAi.Facts.Dates;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Periods;

/// <summary>Finds the years that the sentence of a figure says.</summary>
/// <param name="text">The text.</param>
/// <param name="pack">The words of its language.</param>
/// <param name="source">What the source declares.</param>
internal sealed class SentenceYears(FactText text, LanguagePack pack, ReadingContext source)
{
    private const int MostYears = 1000;

    private readonly ReadingContext asAnything = source with { Kinds = FigureKinds.Any, Period = null };
    private readonly ReadingContext asDate = source with { Kinds = FigureKinds.Date, Period = null };

    /// <summary>The years, in the order of the text; after them, where none of them is of the period, those that are counted from one of them.</summary>
    /// <param name="figure">Where the figure stands, in UTF-16 units.</param>
    /// <param name="isRead">Whether its words are read as a figure: a year among them is its value.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<SaidYears> Around(TextPosition figure, bool isRead, EdtfDate period)
    {
        var judged = text.JudgedIn(pack, asAnything);
        if (judged.PassageOf(figure) is not { } passage)
        {
            return [];
        }

        var sentence = Row(figure, passage, judged.At(figure)) ?? Sentences.Around(text.Content, figure, new(passage.Start, passage.End), pack);
        List<SaidYears> years = [];
        foreach (var words in judged.At(figure))
        {
            var isOwn = words.CoreStart < figure.End && words.End > figure.Start;
            if (words.CoreStart >= sentence.Start && words.End <= sentence.End && !(isOwn && isRead))
            {
                Add(words, years);
            }
        }

        if (!years.Exists(said => said.Meet(period)))
        {
            AddShifted(sentence, years);
        }

        return years;
    }

    // "2022 : 12 bateaux" above "2023 : 14 bateaux": a line that begins with a year and a colon says for which year its figures are.
    private TextPosition? Row(TextPosition figure, in Passage passage, IReadOnlyList<Judged> judged)
    {
        var start = passage.Start + text.Content.AsSpan(passage.Start, figure.Start - passage.Start).LastIndexOf('\n') + 1;
        foreach (var words in judged)
        {
            if (words.CoreStart >= start && words.End <= figure.Start && text.Content.AsSpan(start, words.Start - start).Trim().Length == 0
                && IsBeforeColon(words) && DigitsIn(text.Content.Substring(words.CoreStart, words.End - words.CoreStart)).Any())
            {
                var rest = text.Content.AsSpan(figure.End, passage.End - figure.End).IndexOf('\n');
                return new(start, rest < 0 ? passage.End : figure.End + rest);
            }
        }

        return null;
    }

    private bool IsBeforeColon(in Judged words)
    {
        var next = words.End;
        while (next < text.Content.Length && text.Content[next] != '\n' && TextFolding.IsSpace(text.Content[next]))
        {
            next++;
        }

        return next < text.Content.Length && text.Content[next] == ':';
    }

    // "48 millions en 2023, contre 41 un an plus tôt": what is counted from a year of the sentence is said as well, and speaks against none.
    private void AddShifted(TextPosition sentence, List<SaidYears> years)
    {
        var stated = years.Where(said => said is { IsStated: true, Only: not null }).ToArray();
        if (stated.Length == 0)
        {
            return;
        }

        using var scope = ReadingScope.Over(text.Content.AsSpan(sentence.Start, sentence.End - sentence.Start), pack, asDate with { Kinds = FigureKinds.Duration });
        for (var start = 0; start < scope.Text.Length; start++)
        {
            if (!char.IsLetterOrDigit(scope.At(start - 1)) && ShiftAt(scope, start) is { } shift)
            {
                years.AddRange(stated.Select(said => new SaidYears(said.Only + shift, said.Only + shift, said.Words, false)));
            }
        }
    }

    private int? ShiftAt(ReadingScope scope, int start)
    {
        if (scope.TryMatch(pack.Sentences.YearShifts, start, out var shift, out _))
        {
            return shift;
        }

        scope.Forget();
        return FigurePrefix.TryRead(scope, start, out var length, out var end)
            && length is { Low: { Duration: { Unit: DurationUnit.Year, IsCompound: false, Amount: var count } } low, High: { } high } && low == high && count <= MostYears && count == decimal.Truncate(count)
            && scope.At(end) == ' ' && scope.TryMatch(pack.Sentences.YearShiftTails, end + 1, out var direction, out _)
                ? direction * (int)count
                : null;
    }

    // A fiscal year may be named by either of its years: the digits count beside the days that the words are read as.
    private void Add(in Judged judged, List<SaidYears> years)
    {
        var words = text.Content.Substring(judged.CoreStart, judged.End - judged.CoreStart);
        var shown = TextFolding.Fold(words);
        if (judged.Role == FigureRole.Name)
        {
            // "Bilan 2019 : 14 bateaux": the head of a line, whatever its capital says.
            AddDigits(judged.IsYear || IsBeforeColon(judged));
            return;
        }

        var reading = FigureReader.Read(words, asAnything);
        if (!reading.IsRead)
        {
            // "5/6/2024": the year is the same in either order.
            AddDigits(reading.Why.Reason is RefusalReason.FiscalYearStartMissing or RefusalReason.DayMonthOrder);
        }
        else if (reading.Known.Kind == FigureKind.Date)
        {
            var undated = FigureReader.Read(words, asDate with { Issued = null });
            var isStated = undated.IsRead && YearOf(undated.Known) is not null;
            AddRead(FigureReader.Read(words, asDate), isStated);
            if (reading.Known.Hedge is Hedge.Exact or Hedge.Approx)
            {
                AddDigits(isStated);
            }
        }
        else if (reading.Known.Kind == FigureKind.Number && words.Length == YearDigits.Count)
        {
            AddDigits(true);
        }

        void AddRead(in ReadingResult date, bool isStated)
        {
            if (date.IsRead && YearOf(date.Known) is not null)
            {
                var (first, last) = (date.Known.Low?.Date, date.Known.High?.Date);
                years.Add(date.Known.Hedge switch
                {
                    // "14 boats by 2030" is a figure of 2030, and of no year before it.
                    Hedge.By => new(last?.Year, last?.Year, shown, isStated),

                    // "After 2019" is from 2020 on, "before 2020" up to 2019.
                    Hedge.MoreThan when first is { Month: 12, Day: 31 } => new(first?.Year + 1, last?.Year, shown, isStated),
                    Hedge.Before when last is { Month: 1, Day: 1 } => new(first?.Year, last?.Year - 1, shown, isStated),
                    _ => new(first?.Year, last?.Year, shown, isStated),
                });
            }
        }

        void AddDigits(bool isStated)
        {
            foreach (var year in DigitsIn(words))
            {
                years.Add(new(year, year, shown, isStated));
            }
        }
    }

    private static int? YearOf(in Figure date) => (date.Low ?? date.High)?.Date.Year;

    private static IEnumerable<int> DigitsIn(string words)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = start;
            var number = 0;
            while (end < words.Length && words[end] is >= '0' and <= '9')
            {
                number = end - start < YearDigits.Count ? (number * 10) + (words[end] - '0') : number;
                end++;
            }

            if (end - start == YearDigits.Count && LikelyYear.Is(number))
            {
                yield return number;
            }

            start = Math.Max(end, start + 1);
        }
    }
}
