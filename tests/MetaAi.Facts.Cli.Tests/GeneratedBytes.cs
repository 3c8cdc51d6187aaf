namespace MetaAi.Facts.Cli;

/// <summary>A stream of one piece repeated, made as it is read.</summary>
/// <param name="piece">The piece.</param>
/// <param name="count">How often it comes.</param>
internal sealed class GeneratedBytes(byte[] piece, int count) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => (long)piece.Length * count;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var start = (int)(position % piece.Length);
        var length = (int)Math.Min(Math.Min(buffer.Length, piece.Length - start), Length - position);
        piece.AsSpan(start, length).CopyTo(buffer);
        position += length;
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
