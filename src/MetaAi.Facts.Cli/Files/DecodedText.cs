using System.Buffers;
using System.Text;
using System.Text.Unicode;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>
/// A text while it is decoded: UTF-8, or UTF-16 with a byte order mark, which is not part of it. Keeps a block of it at a time. Bytes that are no
/// text are never replaced: they end the reading with an <see cref="UndecodableTextException"/>, and so does U+0000, of which a text in UTF-16
/// without a mark is full; a file of another format ends it before its first character.
/// </summary>
/// <param name="stream">The bytes; left open.</param>
/// <param name="passed">Told how many bytes were read so far, once a block.</param>
/// <param name="markup">Told the characters, a block at a time.</param>
internal sealed class DecodedText(Stream stream, Action<long>? passed = null, MarkupCounter? markup = null) : TextReader
{
    private const int BlockSize = 16384;

    private readonly byte[] bytes = new byte[BlockSize];
    private readonly char[] characters = new char[BlockSize];
    private Encoding? encoding;
    private int firstByte;
    private int byteCount;
    private int first;
    private int count;
    private long read;
    private bool isEnd;
    private bool hasNull;

    /// <summary>Where lines start in what was decoded.</summary>
    public LineStarts Lines { get; } = new();

    /// <inheritdoc/>
    public override int Peek() => first < count || TryDecode() ? characters[first] : -1;

    /// <inheritdoc/>
    public override int Read() => first < count || TryDecode() ? characters[first++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || (first == count && !TryDecode()))
        {
            return 0;
        }

        var length = Math.Min(buffer.Length, count - first);
        characters.AsSpan(first, length).CopyTo(buffer);
        first += length;
        return length;
    }

    private bool TryDecode()
    {
        (first, count) = (0, 0);
        while (count == 0 && !hasNull && FillBytes())
        {
            var block = bytes.AsSpan(firstByte, byteCount - firstByte);
            var status = encoding is UnicodeEncoding
                ? Utf16(block, encoding == Encoding.BigEndianUnicode, out var used)
                : Utf8.ToUtf16(block, characters, out used, out count, replaceInvalidSequences: false, isFinalBlock: isEnd);
            if (characters.AsSpan(0, count).IndexOf('\0') is >= 0 and var textual)
            {
                (hasNull, count) = (true, textual);
            }

            Lines.Add(characters.AsSpan(0, count));
            markup?.Add(characters.AsSpan(0, count));
            firstByte += used;
            if (status == OperationStatus.InvalidData && count == 0 && !hasNull)
            {
                var (line, column) = Lines.End;
                throw new UndecodableTextException(line, column, encoding is UnicodeEncoding ? "UTF-16" : "UTF-8", bytes[firstByte]);
            }
        }

        if (count == 0 && hasNull)
        {
            var (line, column) = Lines.End;
            throw new UndecodableTextException(line, column, "the character U+0000 is no text; a text in UTF-16 needs a byte order mark");
        }

        return count > 0;
    }

    /// <summary>Moves what is left of the bytes to the front and reads what there is room for.</summary>
    /// <returns>False where no byte is left.</returns>
    private bool FillBytes()
    {
        bytes.AsSpan(firstByte, byteCount - firstByte).CopyTo(bytes);
        (firstByte, byteCount) = (0, byteCount - firstByte);
        if (!isEnd)
        {
            var room = bytes.AsSpan(byteCount);
            var more = stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
            isEnd = more < room.Length;
            byteCount += more;
            read += more;
            passed?.Invoke(read);
            encoding ??= TakeMark();
        }

        return byteCount > firstByte;
    }

    private Encoding TakeMark()
    {
        ReadOnlySpan<byte> start = bytes.AsSpan(0, byteCount);
        if (ForeignFormat.Of(start) is { } format)
        {
            throw new UndecodableTextException(1, 1, format.Problem);
        }

        // Before UTF-16: its mark begins this one.
        if (start.StartsWith(Encoding.UTF32.Preamble) || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            throw new UndecodableTextException(1, 1, "the byte order mark is that of UTF-32; a text is UTF-8, or UTF-16 with a byte order mark");
        }

        foreach (var marked in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (start.StartsWith(marked.Preamble))
            {
                firstByte = marked.Preamble.Length;
                return marked;
            }
        }

        return Encoding.UTF8;
    }

    private OperationStatus Utf16(ReadOnlySpan<byte> block, bool isBigEndian, out int used)
    {
        for (used = 0; used < block.Length; used += sizeof(char))
        {
            var isPair = false;
            if (!TryUnit(block[used..], isBigEndian, out var unit)
                || (char.IsSurrogate(unit) && !(isPair = IsPair(unit, block[(used + sizeof(char))..], isBigEndian))))
            {
                // Half of something is wrong at the end of the text alone.
                return !isEnd && block.Length - used < 2 * sizeof(char) ? OperationStatus.NeedMoreData : OperationStatus.InvalidData;
            }

            characters[count++] = unit;
            if (isPair)
            {
                used += sizeof(char);
                _ = TryUnit(block[used..], isBigEndian, out characters[count++]);
            }
        }

        return OperationStatus.Done;
    }

    private static bool IsPair(char unit, ReadOnlySpan<byte> after, bool isBigEndian) =>
        char.IsHighSurrogate(unit) && TryUnit(after, isBigEndian, out var low) && char.IsLowSurrogate(low);

    private static bool TryUnit(ReadOnlySpan<byte> block, bool isBigEndian, out char unit)
    {
        if (block.Length < sizeof(char))
        {
            unit = default;
            return false;
        }

        unit = isBigEndian ? (char)((block[0] << 8) | block[1]) : (char)((block[1] << 8) | block[0]);
        return true;
    }
}
