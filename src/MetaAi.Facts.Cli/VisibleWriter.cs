using System.Text;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli;

/// <summary>
/// Standard output of lines: whatever a text, an assembly or a lock has brought into one, no control and no unseen mark reaches the terminal. They are written
/// as JSON and C# write them in their literals, so that such output says the same. Line feeds and tabs stay.
/// </summary>
/// <param name="inner">Where to write.</param>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter
{
    // Half of a character waits for the other half, and a joiner is judged by the character before it.
    private string before = "";
    private string half = "";

    /// <summary>Where it writes: a screen is laid out there with words that were made visible before.</summary>
    public TextWriter Inner => inner;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty)
        {
            return;
        }

        if (half.Length == 0 && !buffer.ContainsAnyExceptInRange(' ', '~'))
        {
            before = "";
            inner.Write(buffer);
            return;
        }

        var text = string.Concat(half, buffer);
        half = char.IsHighSurrogate(text[^1]) ? text[^1..] : "";
        text = text[..^half.Length];
        inner.Write(VisibleText.Lines(before + text).AsSpan(VisibleText.Lines(before).Length));
        before = text is [.., var high, var low] && char.IsSurrogatePair(high, low) ? text[^2..] : text is [.., _] ? text[^1..] : before;
    }

    public override void Flush() => inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // No other half comes.
            inner.Write(VisibleText.Lines(half));
            half = "";
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
