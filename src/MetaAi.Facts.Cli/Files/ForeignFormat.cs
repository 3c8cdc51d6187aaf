using System.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>A format of files that are no text, told by the first bytes as their specifications give them.</summary>
/// <param name="Name">What such a file is.</param>
/// <param name="Advice">How to get its text.</param>
internal sealed record ForeignFormat(string Name, string Advice)
{
    // Where a zip file names its first entry, and where the zip of an OpenDocument or an EPUB says what it is.
    private const int ZipEntryName = 30;
    private const int OfficeEntrySearch = 4096;

    private const string Pandoc = "for example with 'pandoc FILE -t plain -o text.txt'";
    private const string Unpack = "unpack it first";
    private const string Ocr = "recognise its characters first, for example with 'tesseract FILE text', and proofread every figure";

    private static readonly ForeignFormat Office = new("a document of Word, Excel or PowerPoint", $"save it as plain text first, or extract its text, {Pandoc}");
    private static readonly ForeignFormat OpenDocument = new("an OpenDocument file", $"save it as plain text first, or extract its text, {Pandoc}");
    private static readonly ForeignFormat Epub = new("an EPUB book", $"extract its text first, {Pandoc}");
    private static readonly ForeignFormat Archive = new("a packed archive", Unpack);
    private static readonly ForeignFormat Image = new("an image", Ocr);

    private static readonly (byte[] Start, ForeignFormat Format)[] Formats =
    [
        ("%PDF-"u8.ToArray(), new("a PDF", "extract its text first, for example with 'pdftotext -layout FILE text.txt'; one that was scanned has none until its characters are recognised")),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], new("a document of an old Office", "save it as plain text first, in the program that it is from")),
        ("{\\rtf"u8.ToArray(), new("a Rich Text document", $"save it as plain text first, or extract its text, {Pandoc}")),
        ([0x1F, 0x8B], Archive),
        ("BZh"u8.ToArray(), Archive),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], Archive),
        ([0x28, 0xB5, 0x2F, 0xFD], Archive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Archive),
        ("Rar!\u001A\u0007"u8.ToArray(), Archive),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Image),
        ([0xFF, 0xD8, 0xFF], Image),
        ("GIF87a"u8.ToArray(), Image),
        ("GIF89a"u8.ToArray(), Image),
        ("II*\0"u8.ToArray(), Image),
        ("MM\0*"u8.ToArray(), Image),
    ];

    /// <summary>What is said of such a file.</summary>
    public string Problem => $"this is {Name} and no text; {Advice}";

    /// <summary>The format of a file; null where nothing shows that it is no text.</summary>
    /// <param name="start">The first bytes: four thousand, or all that there are.</param>
    public static ForeignFormat? Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
        {
            return OfZip(start);
        }

        if (start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..].StartsWith("WEBP"u8))
        {
            return Image;
        }

        // Some writers put a mark or a line end before it.
        var trimmed = start.StartsWith(Encoding.UTF8.Preamble) ? start[Encoding.UTF8.Preamble.Length..] : start;
        trimmed = trimmed.TrimStart(" \r\n\t"u8);
        foreach (var (first, format) in Formats)
        {
            if (trimmed.StartsWith(first))
            {
                return format;
            }
        }

        return null;
    }

    private static ForeignFormat OfZip(ReadOnlySpan<byte> start)
    {
        var entry = start.Length > ZipEntryName ? start[ZipEntryName..Math.Min(start.Length, OfficeEntrySearch)] : [];
        return entry.StartsWith("mimetypeapplication/epub+zip"u8) ? Epub
            : entry.StartsWith("mimetypeapplication/vnd.oasis.opendocument"u8) ? OpenDocument
            : entry.IndexOf("[Content_Types].xml"u8) >= 0 || entry.IndexOf("docProps/"u8) >= 0 || entry.IndexOf("_rels/.rels"u8) >= 0 ? Office
            : Archive;
    }
}
