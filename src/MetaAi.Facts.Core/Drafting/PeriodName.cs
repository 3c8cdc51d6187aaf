using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Drafting;

/// <summary>The end of a member's name that says a period: <c>2025</c>, <c>2025Q2</c>, <c>2025H1</c>.</summary>
internal static class PeriodName
{
    /// <summary>What a date says; empty where it is not of one year.</summary>
    public static string Of(ScannedFigure date) =>
        date.Reading is { IsRead: true, Known: { Kind: FigureKind.Date, Low.Date: var low, High.Date: var high } } ? Of(low, high) : "";

    /// <summary>What a period says; empty where it is not of one year.</summary>
    public static string Of(EdtfDate period) => period is { Earliest: { } low, Latest: { } high } ? Of(low, high) : "";

    /// <summary>The nearest date of one year in the sentence of a figure; null where there is none.</summary>
    public static ScannedFigure? Nearest(string text, IReadOnlyList<ScannedFigure> figures, int index, LanguagePack pack)
    {
        var (nearest, distance) = ((ScannedFigure?)null, int.MaxValue);
        var (start, end) = (figures[index].Utf16.Start, figures[index].Utf16.End);
        for (var i = index - 1; i >= 0 && IsNear(figures[i].Utf16.End, start) && IsOneSentence(text, figures[i].Utf16.End, figures[i + 1].Utf16.Start, pack); i--)
        {
            Consider(i, start - figures[i].Utf16.End);
        }

        for (var i = index + 1; i < figures.Count && IsNear(end, figures[i].Utf16.Start) && IsOneSentence(text, figures[i - 1].Utf16.End, figures[i].Utf16.Start, pack); i++)
        {
            Consider(i, figures[i].Utf16.Start - end);
        }

        return nearest;

        void Consider(int other, int away)
        {
            if (away < distance && Of(figures[other]).Length > 0)
            {
                (nearest, distance) = (figures[other], away);
            }
        }
    }

    private static bool IsNear(int from, int to) => to - from <= NameWordSearch.Reach;

    private static bool IsOneSentence(string text, int from, int to, LanguagePack pack) => Sentences.EndIn(text, from, to, pack) < 0;

    private static string Of(CivilDate low, CivilDate high)
    {
        if (low.Year is not { } year || high.Year != year)
        {
            return "";
        }

        var whole = low.Day == 1 && high.Day == CivilDate.DaysInMonth(year, high.Month);
        var part = (low.Month, high.Month) switch
        {
            (1, 12) => "",
            (1, 6) when whole => "H1",
            (7, 12) when whole => "H2",
            var (first, last) when whole && first % 3 == 1 && last == first + 2 => "Q" + (char)('0' + (last / 3)),
            _ => "",
        };
        return year.ToString("0000", CultureInfo.InvariantCulture) + part;
    }
}
