namespace MetaAi.Facts.Dates;

/// <summary>
/// Reads EDTF (ISO 8601-2:2019): levels 0 and 1, and of level 2 the qualified components, unspecified digits and sub-year groupings
/// that figures need. Total: whatever is not such a text gives null.
/// </summary>
internal static class EdtfParser
{
    private const int LongestText = 40;

    public static EdtfDate? Parse(string? text)
    {
        if (text is null || text.Length is 0 or > LongestText)
        {
            return null;
        }

        var slash = text.AsSpan().IndexOf('/');
        if (slash < 0)
        {
            return ParseDate(text.AsSpan()) is { } date
                ? new EdtfDate(Normalise(text), date.Earliest, date.Latest, date.IsApproximate, date.IsUncertain)
                : null;
        }

        return ParseInterval(text, slash);
    }

    private static EdtfDate? ParseInterval(string text, int slash)
    {
        var left = text.AsSpan(0, slash);
        var right = text.AsSpan(slash + 1);
        var start = IsOpen(left) ? null : ParseDate(left);
        var end = IsOpen(right) ? null : ParseDate(right);
        var isMalformed = (start is null && !IsOpen(left)) || (end is null && !IsOpen(right)) || (start is null && end is null);
        if (isMalformed || (start is { } first && end is { } last && !IsOrdered(first, last)))
        {
            return null;
        }

        return new EdtfDate(
            Normalise(text),
            start?.Earliest,
            end?.Latest,
            start is { IsApproximate: true } || end is { IsApproximate: true },
            start is { IsUncertain: true } || end is { IsUncertain: true });
    }

    /// <summary>An open end (<c>..</c>) or an unknown one (nothing); neither bounds the extent, and the text keeps which it was.</summary>
    private static bool IsOpen(ReadOnlySpan<char> side) => side.IsEmpty || side.SequenceEqual("..".AsSpan());

    private static bool IsOrdered(in EdtfComponent first, in EdtfComponent last) =>
        first.Earliest.Year.HasValue == last.Latest.Year.HasValue && first.Earliest <= last.Latest;

    private static EdtfComponent? ParseDate(ReadOnlySpan<char> text)
    {
        var isApproximate = false;
        var isUncertain = false;
        Span<char> plainText = stackalloc char[LongestText];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('?' or '~' or '%'))
            {
                plainText[length++] = text[i];
                continue;
            }

            // One qualifier, before or after a whole component: "2025?-06", "2025-?06", "2025-06?".
            var standsBefore = (i == 0 || text[i - 1] == '-') && i + 1 < text.Length && IsComponentCharacter(text[i + 1]);
            var standsAfter = (i + 1 == text.Length || text[i + 1] == '-') && i > 0 && IsComponentCharacter(text[i - 1]);
            if (!standsBefore && !standsAfter)
            {
                return null;
            }

            isApproximate |= text[i] is '~' or '%';
            isUncertain |= text[i] is '?' or '%';
        }

        ReadOnlySpan<char> plain = plainText.Slice(0, length);
        if (plain.Length < 4 || ParseYear(plain.Slice(0, 4)) is not { } year)
        {
            return null;
        }

        var rest = plain.Slice(4);
        var extent = rest.Length switch
        {
            0 => year.IsUnknown ? null : WholeYears(year),
            3 when rest[0] == '-' => SubYear(year, rest.Slice(1)),
            6 when rest[0] == '-' && rest[3] == '-' => Days(year, rest.Slice(1, 2), rest.Slice(4)),
            _ => null,
        };
        return extent is { } found ? new EdtfComponent(found.Earliest, found.Latest, isApproximate, isUncertain) : null;
    }

    private static (int First, int Last, bool IsUnknown)? ParseYear(ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual("XXXX".AsSpan()))
        {
            return (0, 0, true);
        }

        var first = 0;
        var last = 0;
        var isUnspecified = false;
        foreach (var character in text)
        {
            isUnspecified |= character == 'X';
            if (character != 'X' && (isUnspecified || character is < '0' or > '9'))
            {
                return null;
            }

            first = (first * 10) + (character == 'X' ? 0 : character - '0');
            last = (last * 10) + (character == 'X' ? 9 : character - '0');
        }

        return first < 1 ? null : (first, last, false);
    }

    private static (CivilDate Earliest, CivilDate Latest)? WholeYears((int First, int Last, bool IsUnknown) year) =>
        Months(year, 1, 12);

    private static (CivilDate Earliest, CivilDate Latest)? SubYear((int First, int Last, bool IsUnknown) year, ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual("XX".AsSpan()))
        {
            return year.IsUnknown ? null : WholeYears(year);
        }

        switch (text[0])
        {
            case 'Q' when text[1] is >= '1' and <= '4':
                return Quarter(year, text[1] - '0');
            case 'H' when text[1] is >= '1' and <= '2':
                return Semester(year, text[1] - '0');
        }

        return TwoDigits(text) switch
        {
            >= 1 and <= 12 and var month => Months(year, month, month),
            >= 21 and <= 23 and var season => Months(year, ((season - 21) * 3) + 3, ((season - 21) * 3) + 5),
            24 => Winter(year),
            >= 33 and <= 36 and var quarter => Quarter(year, quarter - 32),
            >= 40 and <= 41 and var semester => Semester(year, semester - 39),
            _ => null,
        };
    }

    private static (CivilDate Earliest, CivilDate Latest)? Quarter((int First, int Last, bool IsUnknown) year, int quarter) =>
        Months(year, (quarter * 3) - 2, quarter * 3);

    private static (CivilDate Earliest, CivilDate Latest)? Semester((int First, int Last, bool IsUnknown) year, int semester) =>
        Months(year, (semester * 6) - 5, semester * 6);

    /// <summary>The meteorological winter that begins in December of the year; EDTF leaves open which of its two years names it.</summary>
    private static (CivilDate Earliest, CivilDate Latest)? Winter((int First, int Last, bool IsUnknown) year) =>
        year.IsUnknown || year.First != year.Last || year.First == 9999
            ? null
            : (new CivilDate(year.First, 12, 1), new CivilDate(year.First + 1, 2, CivilDate.DaysInMonth(year.First + 1, 2)));

    private static (CivilDate Earliest, CivilDate Latest)? Months((int First, int Last, bool IsUnknown) year, int first, int last)
    {
        int? firstYear = year.IsUnknown ? null : year.First;
        int? lastYear = year.IsUnknown ? null : year.Last;
        return (new CivilDate(firstYear, first, 1), new CivilDate(lastYear, last, CivilDate.DaysInMonth(lastYear, last)));
    }

    private static (CivilDate Earliest, CivilDate Latest)? Days(
        (int First, int Last, bool IsUnknown) year, ReadOnlySpan<char> monthText, ReadOnlySpan<char> dayText)
    {
        if (monthText.SequenceEqual("XX".AsSpan()))
        {
            return dayText.SequenceEqual("XX".AsSpan()) && !year.IsUnknown ? WholeYears(year) : null;
        }

        var month = TwoDigits(monthText);
        if (month is < 1 or > 12)
        {
            return null;
        }

        if (dayText.SequenceEqual("XX".AsSpan()))
        {
            return Months(year, month, month);
        }

        int? firstYear = year.IsUnknown ? null : year.First;
        int? lastYear = year.IsUnknown ? null : year.Last;
        var (first, last) = dayText[1] == 'X' && dayText[0] is >= '0' and <= '3'
            ? (Math.Max((dayText[0] - '0') * 10, 1), Math.Min(((dayText[0] - '0') * 10) + 9, CivilDate.DaysInMonth(lastYear, month)))
            : (TwoDigits(dayText), TwoDigits(dayText));
        return CivilDate.IsValid(firstYear, month, first) && CivilDate.IsValid(lastYear, month, last) && first <= last
            ? (new CivilDate(firstYear, month, first), new CivilDate(lastYear, month, last))
            : null;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) => text[0] is >= '0' and <= '9' && text[1] is >= '0' and <= '9'
        ? ((text[0] - '0') * 10) + (text[1] - '0')
        : -1;

    private static bool IsComponentCharacter(char character) => character is 'X' or 'Q' or 'H' or (>= '0' and <= '9');

    /// <summary>Rewrites our <c>-Q2</c> and <c>-H1</c> as EDTF's <c>-34</c> and <c>-40</c>.</summary>
    private static string Normalise(string text)
    {
        if (text.AsSpan().IndexOfAny('Q', 'H') < 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (var i = 0; i + 1 < characters.Length; i++)
        {
            if (characters[i] is 'Q' or 'H')
            {
                var code = characters[i] == 'Q' ? 32 + (characters[i + 1] - '0') : 39 + (characters[i + 1] - '0');
                characters[i] = (char)('0' + (code / 10));
                characters[i + 1] = (char)('0' + (code % 10));
            }
        }

        return new string(characters);
    }
}
