using System.Globalization;

namespace MetaAi.Facts.Dates;

/// <summary>Reads the ISO 8601 form that <see cref="CalendarDuration.ToString"/> writes.</summary>
internal static class DurationParser
{
    private const string Letters = "YMWDHMS";

    public static CalendarDuration? TryParse(string? text)
    {
        if (text is not { Length: > 2 } || text[0] != 'P')
        {
            return null;
        }

        var parts = new List<(decimal Amount, DurationUnit Unit)>();
        var isTime = false;
        for (var at = 1; at < text.Length;)
        {
            if (text[at] == 'T' && !isTime)
            {
                isTime = true;
                at++;
            }

            if (ReadPart(text, ref at, isTime) is not { } part || (parts.Count > 0 && part.Unit <= parts[parts.Count - 1].Unit))
            {
                return null;
            }

            parts.Add(part);
        }

        return Join(parts);
    }

    private static (decimal Amount, DurationUnit Unit)? ReadPart(string text, ref int at, bool isTime)
    {
        var start = at;
        while (at < text.Length && text[at] is (>= '0' and <= '9') or '.')
        {
            at++;
        }

        var digits = text.Substring(start, at - start);
        if (at == text.Length
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || amount > CalendarDuration.Longest)
        {
            return null;
        }

        // "M" is months before the "T" and minutes after it.
        var first = isTime ? (int)DurationUnit.Hour : 0;
        var unit = Letters.IndexOf(text[at++], first);
        return unit >= 0 && (isTime || unit < (int)DurationUnit.Hour) ? (amount, (DurationUnit)unit) : null;
    }

    private static CalendarDuration? Join(List<(decimal Amount, DurationUnit Unit)> parts)
    {
        // A part of a compound is whole, and one of nothing is not written.
        const int MostParts = 3;
        if (parts.Count is 0 or > MostParts || (parts.Count > 1 && parts.Exists(part => part.Amount != decimal.Truncate(part.Amount)))
            || parts.Skip(1).Any(part => part.Amount is 0 or > int.MaxValue))
        {
            return null;
        }

        return new CalendarDuration(parts[0].Amount, parts[0].Unit)
        {
            Smaller = parts.Count > 1 ? new((int)parts[1].Amount, parts[1].Unit) : default,
            Smallest = parts.Count > 2 ? new((int)parts[2].Amount, parts[2].Unit) : default,
        };
    }
}
