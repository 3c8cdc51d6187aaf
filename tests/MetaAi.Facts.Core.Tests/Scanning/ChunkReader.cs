namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>A text that is handed out a few characters at a time, and counts how many were asked for.</summary>
/// <param name="text">The text.</param>
/// <param name="size">The most characters at a time.</param>
internal sealed class ChunkReader(string text, int size) : TextReader
{
    private int position;

    public override int Peek() => position < text.Length ? text[position] : -1;

    public override int Read() => position < text.Length ? text[position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(Math.Min(size, count), text.Length - position);
        text.CopyTo(position, buffer, index, length);
        position += length;
        return length;
    }
}
