using System.Buffers;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// The part of a text that is scanned at a time: the passages in it, with enough of what stands after them to know where they end; knows where it is in the text.
/// </summary>
internal sealed class ScanWindow(TextReader reader) : IDisposable
{
    private const int Size = 8192;

    private readonly char[] buffer = ArrayPool<char>.Shared.Rent(Size);
    private int start;
    private int pairs;
    private int counted;
    private int next;
    private bool isFirst = true;
    private bool hasSurrogates;

    /// <summary>The characters.</summary>
    public ReadOnlyMemory<char> Text => buffer.AsMemory(0, Length);

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the text ends with the window.</summary>
    public bool IsLast { get; private set; }

    /// <summary>The first character that was not scanned.</summary>
    public int Next => next;

    /// <summary>Up to where the text can be cut whatever follows the window.</summary>
    public int Known => IsLast ? Length : Length - Passage.Ahead;

    /// <summary>Moves on, and reads what there is room for.</summary>
    /// <returns>False where everything was scanned.</returns>
    public bool Fill()
    {
        if (IsLast)
        {
            return false;
        }

        var drop = next;
        CountPairs(drop);
        buffer.AsSpan(drop, Length - drop).CopyTo(buffer);
        start += drop;
        counted -= drop;
        next -= drop;
        Length -= drop;
        var read = reader.ReadBlock(buffer, Length, Size - Length);
        if (isFirst && read > 0 && buffer[0] == '\uFEFF')
        {
            buffer.AsSpan(1, read - 1).CopyTo(buffer);
            read = read - 1 + reader.ReadBlock(buffer, read - 1, 1);
        }

        isFirst = false;
        Length += read;
        IsLast = Length < Size;
        hasSurrogates = HasSurrogates(Text.Span);
        return Length > 0;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);

    /// <summary>Notes that everything before a character was scanned.</summary>
    public void Advance(int position) => next = position;

    /// <summary>Where characters stand in the text, in UTF-16 units.</summary>
    public TextPosition Utf16(int from, int to) => new(start + from, start + to);

    /// <summary>Where characters stand in the text, in code points. Positions are asked for in ascending order.</summary>
    public TextPosition CodePoints(int from, int to)
    {
        CountPairs(from);
        var first = start + from - pairs;
        CountPairs(to);
        return new(first, start + to - pairs);
    }

    private static bool HasSurrogates(ReadOnlySpan<char> text)
    {
#if NET
        return text.ContainsAnyInRange('\uD800', '\uDFFF');
#else
        foreach (var character in text)
        {
            if (char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
#endif
    }

    // The second units of surrogate pairs, which code points do not count.
    private void CountPairs(int position)
    {
        if (!hasSurrogates)
        {
            counted = position;
            return;
        }

        for (; counted < position; counted++)
        {
            if (char.IsLowSurrogate(buffer[counted]) && counted > 0 && char.IsHighSurrogate(buffer[counted - 1]))
            {
                pairs++;
            }
        }
    }
}
