using MetaAi.Facts.Dates;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>A period for people: <c>2024-Q2 (uncertain)</c> for the <c>2024?-34</c> of the exports.</summary>
internal static class PeriodWords
{
    /// <summary>The period in words; EDTF that names no day of any year stays as it is.</summary>
    /// <param name="edtf">EDTF, or null.</param>
    /// <param name="words">The language.</param>
    public static string? Of(string? edtf, PrintWords words) => EdtfDate.TryParse(edtf) is { } date && (date.Earliest ?? date.Latest)?.Year is not null ? ValueWords.OfDate(date, words: words) : edtf;
}
