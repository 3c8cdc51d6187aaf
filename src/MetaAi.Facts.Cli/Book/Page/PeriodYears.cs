using System.Globalization;
using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>
/// The years that facts are chosen by: those in which a period starts or ends. A fact fits a year when its period may fall in it, so that one without a start
/// fits each year up to its end, and one whose year nobody says fits all.
/// </summary>
/// <param name="periods">The periods of all facts: EDTF, or null.</param>
/// <param name="none">What the choice of facts without a period is called.</param>
internal sealed class PeriodYears(IEnumerable<string?> periods, string none)
{
    private const string Undated = "y";

    private readonly int[] years = [.. periods.Select(EdtfDate.TryParse).SelectMany(date => new[] { date?.Earliest?.Year, date?.Latest?.Year }).OfType<int>().Distinct().Order()];

    /// <summary>The choices, the years first.</summary>
    public IEnumerable<(string Words, string Token)> Choices() => years.Select((year, index) => (year.ToString("0000", CultureInfo.InvariantCulture), Token(index))).Append((none, Undated));

    /// <summary>The token of a period: <c>y3</c> of one year, <c>y3.5</c> from a year to another, by their places among the choices; <c>y</c> where there is no period.</summary>
    public string Of(string? period)
    {
        if (period is null)
        {
            return Undated;
        }

        var date = EdtfDate.TryParse(period);
        var first = date?.Earliest?.Year is { } from ? Array.BinarySearch(years, from) : 0;
        var last = date?.Latest?.Year is { } to ? Array.BinarySearch(years, to) : Math.Max(0, years.Length - 1);
        return first == last ? Token(first) : string.Create(CultureInfo.InvariantCulture, $"y{first}.{last}");
    }

    private static string Token(int index) => string.Create(CultureInfo.InvariantCulture, $"y{index}");
}
