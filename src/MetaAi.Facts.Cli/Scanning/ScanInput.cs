using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>The text that is scanned: a file, or standard input.</summary>
internal sealed class ScanInput : IDisposable
{
    private readonly Stream stream;
    private readonly ScanProgress? progress;
    private readonly MarkupCounter markup = new();
    private long read;

    private ScanInput(string name, Stream stream, ScanProgress? progress)
    {
        Name = name;
        this.stream = stream;
        this.progress = progress;
        Text = new(stream, Passed, markup);
    }

    /// <summary>The file's name without its folders; what a source would call the text.</summary>
    public string Name { get; }

    /// <summary>The text, to be read once.</summary>
    public DecodedText Text { get; }

    /// <summary>Whether what was read so far is markup from which nobody has extracted the text.</summary>
    public bool IsMarkup => markup.IsMarkup;

    /// <summary>Opens a file, or standard input for "-".</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ScanInput Open(string file, bool showsProgress, Terminal terminal)
    {
        var stream = file == "-" ? terminal.InputBytes : File.OpenRead(file);
        var progress = showsProgress ? new ScanProgress(terminal, stream.CanSeek ? stream.Length : null) : null;
        return new(file == "-" ? "text.txt" : Path.GetFileName(file), stream, progress);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        progress?.End(read);
        Text.Dispose();
        stream.Dispose();
    }

    private void Passed(long bytes)
    {
        read = bytes;
        progress?.Passed(bytes);
    }
}
