using System.Buffers;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The lines of JSON-lines input: a line feed ends one and nothing else does, so that a carriage return never makes two of one.</summary>
internal static class Lines
{
    private const int BlockSize = 16384;

    /// <summary>The lines, without what ends them, as soon as each was read; a line holds until the next one is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Stream stream)
    {
        var block = new byte[BlockSize];
        var line = new ArrayBufferWriter<byte>();
        for (var count = stream.Read(block); count > 0; count = stream.Read(block))
        {
            var start = 0;
            for (var length = block.AsSpan(0, count).IndexOf((byte)'\n'); length >= 0; length = block.AsSpan(start, count - start).IndexOf((byte)'\n'))
            {
                line.Write(block.AsSpan(start, length));
                yield return line.WrittenMemory;
                line.ResetWrittenCount();
                start += length + 1;
            }

            line.Write(block.AsSpan(start, count - start));
        }

        if (line.WrittenCount > 0)
        {
            yield return line.WrittenMemory;
        }
    }
}
