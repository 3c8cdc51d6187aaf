using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Drafting;

/// <summary>The end of a member's name that says a period: <c>2025</c>, <c>2025Q2</c>, <c>2025H1</c>.</summary>
internal static class PeriodName
{
    /// <summary>The period that a figure says, or else the nearest one in its sentence; empty where there is none.</summary>
    public static string Near(string text, IReadOnlyList<ScannedFigure> figures, int index)
    {
        if (figures[index].Reading is { IsRead: true, Known.Kind: FigureKind.Date })
        {
            return Of(figures[index]);
        }

        var (nearest, distance) = ("", int.MaxValue);
        var (start, end) = (figures[index].Utf16.Start, figures[index].Utf16.End);
        for (var i = index - 1; i >= 0 && IsNear(figures[i].Utf16.End, start) && IsOneSentence(text, figures[i].Utf16.End, figures[i + 1].Utf16.Start); i--)
        {
            Consider(i, start - figures[i].Utf16.End);
        }

        for (var i = index + 1; i < figures.Count && IsNear(end, figures[i].Utf16.Start) && IsOneSentence(text, figures[i - 1].Utf16.End, figures[i].Utf16.Start); i++)
        {
            Consider(i, figures[i].Utf16.Start - end);
        }

        return nearest;

        void Consider(int other, int away)
        {
            if (away < distance && Of(figures[other]) is { Length: > 0 } period)
            {
                (nearest, distance) = (period, away);
            }
        }
    }

    private static bool IsNear(int from, int to) => to - from <= NameWordSearch.Reach;

    private static bool IsOneSentence(string text, int from, int to) => Sentences.EndIn(text, from, to) < 0;

    private static string Of(ScannedFigure found)
    {
        if (found.Reading is not { IsRead: true, Known: { Kind: FigureKind.Date, Low: { Date: { Year: { } year } low }, High: { Date: var high } } } || high.Year != year)
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
