using MetaAi.Facts.Text;

namespace MetaAi.Facts.Tests;

/// <summary>Facts and sources to test with, of which only what matters to a test needs saying.</summary>
internal static class Any
{
    public static Source Source { get; } = new() { Name = "Gazette", Text = "gazette.txt", Publisher = "La Gazette", Language = "fr", Currency = "USD" };

    public static MonetaryAmount Amount { get; } = MonetaryAmount.Of(39_000_000_000m, 39_000_000_000m, "USD", decimals: -9);

    public static Evidence Evidence(string exact = "39 milliards de dollars", int start = 0, Source? source = null) => new()
    {
        Source = source ?? Source,
        Exact = exact,
        Position = new TextPosition(start, start + exact.Length),
        CodePoints = new TextPosition(start, start + exact.Length),
    };

    public static Fact<T> Fact<T>(T value, string id = "Test.Facts.Capex")
        where T : notnull => new()
        {
            Id = id,
            Subject = "Acme",
            Concept = id[(id.LastIndexOf('.') + 1)..],
            Value = value,
            Evidence = Evidence(),
        };

    /// <summary>A list of names that gives examples.</summary>
    public static Fact<NameList<T>> OpenList<T>(string id, params T[] names)
        where T : struct, Enum => new()
        {
            Id = id,
            Subject = "Acme",
            Concept = id[(id.LastIndexOf('.') + 1)..],
            Value = NameList.Of(names),
            IsOpenList = true,
            Evidence = Evidence(),
        };
}
