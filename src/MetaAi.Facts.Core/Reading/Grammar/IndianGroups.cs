using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Digits grouped by lakh and crore, "1,25,000" and "12,34,56,789.50", where the text comes from a country that groups them so: elsewhere a digit was lost.</summary>
internal static class IndianGroups
{
    private const int MostDigits = 28;
    private static readonly string[] Countries = ["IN", "PK", "BD", "LK", "NP"];

    /// <summary>Whether a language tag names such a country.</summary>
    public static bool AreOf(string language)
    {
        var hyphen = language.AsSpan().LastIndexOfAny('-', '_');
        if (hyphen < 0)
        {
            return false;
        }

        var region = language.AsSpan(hyphen + 1);
        foreach (var country in Countries)
        {
            if (region.Equals(country.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a number with at least one group of two digits.</summary>
    public static bool TryRead(ReadingScope scope, int start, out NumberSaid number)
    {
        number = default;
        var separator = scope.Pack.Format.Group;
        var position = scope.EndOfDigits(start);
        if (position - start is < 1 or > 2)
        {
            return false;
        }

        var pairs = 0;
        while (scope.At(position) == separator && scope.EndOfDigits(position + 1) == position + 3)
        {
            position += 3;
            pairs++;
        }

        var end = scope.EndOfDigits(position + 1);
        if (pairs == 0 || scope.At(position) != separator || end != position + 4)
        {
            return false;
        }

        var decimals = 0;
        if (scope.At(end) == scope.Pack.Format.Decimal && scope.IsDigit(end + 1))
        {
            decimals = scope.EndOfDigits(end + 1) - end - 1;
            end = scope.EndOfDigits(end + 1);
        }

        if ((scope.At(end) == separator && scope.IsDigit(end + 1)) || end - start > MostDigits)
        {
            return false;
        }

        var value = 0m;
        for (var i = start; i < end; i++)
        {
            value = scope.IsDigit(i) ? (value * 10) + (scope.At(i) - '0') : value;
        }

        value = DecimalDigits.Shift(value, decimals);
        number = new NumberSaid(value, end) { Coefficient = value, Decimals = decimals };
        return true;
    }
}
