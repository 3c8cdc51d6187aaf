using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>Scans texts for the tests.</summary>
internal static class Found
{
    public static readonly ReadingContext French = new() { Language = "fr", Currency = "EUR", Issued = EdtfDate.TryParse("2025") };

    public static readonly ReadingContext English = new() { Language = "en-US", Currency = "USD", Issued = EdtfDate.TryParse("2025") };

    public static ReadingContext Context(string language) => language == "fr" ? French : English;

    /// <summary>The words of what was found.</summary>
    public static string[] Words(string text, ReadingContext context) => [.. FigureScanner.Scan(text, context).Select(found => found.Text)];

    /// <summary>What was found, each as <c>words = figure</c>.</summary>
    public static string[] Figures(string text, ReadingContext context) =>
        [.. FigureScanner.Scan(text, context).Select(found => $"{found.Text} = {CaseRow.Describe(found.Reading)}")];

    /// <summary>Fails unless figures stand where they say, in order, none over another, and say alone what they say there.</summary>
    public static void ShouldHold(IEnumerable<ScannedFigure> figures, string text, ReadingContext context)
    {
        var content = text.StartsWith('\uFEFF') ? text[1..] : text;
        var (end, pairs) = (0, 0);
        foreach (var found in figures)
        {
            found.Utf16.Start.ShouldBeGreaterThanOrEqualTo(end, found.Text);
            found.Utf16.End.ShouldBeGreaterThan(found.Utf16.Start);
            pairs += Pairs(content, end, found.Utf16.Start);
            found.CodePoints.Start.ShouldBe(found.Utf16.Start - pairs);
            end = found.Utf16.End;
            pairs += Pairs(content, found.Utf16.Start, end);
            found.CodePoints.End.ShouldBe(end - pairs);
            content[found.Utf16.Start..end].ShouldBe(found.Text);
            if (found.Reading.IsRead)
            {
                var alone = FigureReader.Read(found.Text, context with { Kinds = (FigureKinds)(1 << (int)found.Reading.Known.Kind) });
                alone.IsRead.ShouldBeTrue(found.Text);
                alone.Known.ShouldBe(found.Reading.Known, found.Text);
            }
        }
    }

    private static int Pairs(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }
}
