namespace FactBook;

/// <summary>The chapters of the catalogue, one for each system of the business.</summary>
internal static class Chapters
{
    public static IReadOnlyList<Chapter> All { get; } =
    [
        ConsortiumChapter.Chapter,
        CashChapter.Chapter,
        ResultsChapter.Chapter,
        RevenueChapter.Chapter,
        StakesChapter.Chapter,
        ModelsChapter.Chapter,
        OutlookChapter.Chapter,
    ];
}
