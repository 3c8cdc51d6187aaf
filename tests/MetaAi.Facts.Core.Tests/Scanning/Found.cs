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
        var end = 0;
        foreach (var found in figures)
        {
            found.Utf16.Start.ShouldBeGreaterThanOrEqualTo(end, found.Text);
            found.Utf16.End.ShouldBeGreaterThan(found.Utf16.Start);
            end = found.Utf16.End;
            content[found.Utf16.Start..found.Utf16.End].ShouldBe(found.Text);
            found.CodePoints.ShouldBe(new(CodePoints(content, found.Utf16.Start), CodePoints(content, found.Utf16.End)));
            if (found.Reading.IsRead)
            {
                var alone = FigureReader.Read(found.Text, context);
                alone.IsRead.ShouldBeTrue(found.Text);
                alone.Figure.ShouldBe(found.Reading.Figure, found.Text);
            }
        }
    }

    private static int CodePoints(string text, int position)
    {
        var count = 0;
        foreach (var _ in text.AsSpan(0, position).EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
