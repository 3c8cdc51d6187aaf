namespace MetaAi.Facts.Benchmarks.Texts;

/// <summary>A text of any length that is one piece over and over; takes no memory for its length.</summary>
internal sealed class RepeatedText(string piece, long length) : TextReader
{
    // Long enough that copying takes no time beside scanning, however short the piece is.
    private readonly string block = string.Concat(Enumerable.Repeat(piece, 1 + (10_000 / piece.Length)));
    private long rest = length;
    private int position;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var length = (int)Math.Min(Math.Min(count, rest), block.Length - position);
        block.CopyTo(position, buffer, index, length);
        position = (position + length) % block.Length;
        rest -= length;
        return length;
    }
}
