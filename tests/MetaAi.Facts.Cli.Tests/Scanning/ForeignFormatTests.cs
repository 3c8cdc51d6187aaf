using System.IO.Compression;
using System.Text;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>What is no text is not scanned: no figure of it is what a reader sees.</summary>
public class ForeignFormatTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "a PDF", "%PDF-1.7\nIt costs $39 million."u8.ToArray() },
        { "a PDF", [.. Encoding.UTF8.Preamble, .. "\r\n%PDF-1.4 39 %"u8] },
        { "a document of an old Office", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "a Rich Text document", "{\\rtf1\\ansi It costs $39 million.}"u8.ToArray() },
        { "an image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0] },
        { "an image", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "an image", "GIF89a"u8.ToArray() },
        { "an image", "RIFF\u0001\u0001\u0001\u0001WEBP"u8.ToArray() },
        { "a packed archive", Gzip("It costs $39 million.") },
        { "a packed archive", Zip(("article.txt", "It costs $39 million.")) },
        { "a document of Word, Excel or PowerPoint", Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")) },
        { "a document of Word, Excel or PowerPoint", Zip(("_rels/.rels", "<Types/>"), ("xl/workbook.xml", "<w/>")) },
        { "an OpenDocument file", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<w/>")) },
        { "an EPUB book", Zip(("mimetype", "application/epub+zip"), ("a.xhtml", "<p/>")) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_text_is_named_and_nothing_of_it_is_read(string name, byte[] content)
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder["article.txt"], content);
        foreach (var format in (string[])["table", "jsonl", "csharp"])
        {
            var run = Tool.Run("scan", folder["article.txt"], "--lang", "en-US", "--format", format);
            run.ExitCode.ShouldBe(2);
            run.Output.ShouldBe("");
            run.Errors.ShouldHaveSingleItem().ShouldStartWith($"{folder["article.txt"]}(1,1): error: this is {name} and no text; ");
        }
    }

    [Theory]
    [InlineData("PK is a name: 39 %.")]
    [InlineData("BMW, GIF and PDF: 39 %.")]
    [InlineData("RIFF. 39 %.")]
    [InlineData("{rtf} 39 %")]
    [InlineData("See %PDF-1.7 on page 3: 39 %.")]
    [InlineData("<html><body>39 %</body></html>")]
    public void A_text_about_such_files_is_a_text(string text) =>
        Tool.RunWith(text, "scan", "-", "--lang", "fr", "--format", "jsonl").Output.ShouldContain("\"text\":\"39 %\"");

    [Theory]
    [InlineData(5, "", false)]
    [InlineData(6, "", true)]
    [InlineData(6, "Rien. ", true)]
    public void Markup_is_said_after_the_figures_and_fails_nothing(int pairs, string filling, bool isMarkup)
    {
        // So far apart that no block of the reader has more than one.
        var words = string.Concat(Enumerable.Repeat(filling, 7000));
        var text = string.Concat(Enumerable.Repeat($"<i>39 %</i> {words}", pairs));
        foreach (var format in (string[])["table", "jsonl", "csharp"])
        {
            var run = Tool.RunWith(text, "scan", "-", "--lang", "fr", "--format", format);
            run.ExitCode.ShouldBe(0);
            run.Output.ShouldContain("39 %");
            run.Errors.Length.ShouldBe(isMarkup ? 1 : 0);
            run.Errors.ShouldAllBe(line => line.StartsWith("-(1,1): info FACT217: The text 'text.txt' has more than ten tags or entities", StringComparison.Ordinal));
        }
    }

    private static byte[] Gzip(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return packed.ToArray();
    }
}
