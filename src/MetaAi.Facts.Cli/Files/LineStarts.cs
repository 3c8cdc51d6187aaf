namespace MetaAi.Facts.Cli.Files;

/// <summary>
/// The lines of a text that passes by: LF, CR and CRLF end one. Remembers where the last of them start, and so takes no memory for those long gone.
/// </summary>
internal sealed class LineStarts
{
    // More than a reader holds and a scanner looks back.
    private const int Remembered = 65536;

    private readonly Queue<int> ahead = new();
    private int length;
    private int start;
    private int line = 1;
    private bool endsWithReturn;

    /// <summary>The place after everything that passed by.</summary>
    public (int Line, int Column) End => PlaceOf(length);

    /// <summary>Lets the next part of the text pass by.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = endsWithReturn ? 0 : text[i..].IndexOfAny('\n', '\r');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (endsWithReturn)
            {
                // A line feed after a carriage return belongs to it.
                i += text[i] == '\n' ? 1 : 0;
                ahead.Enqueue(length + i);
                endsWithReturn = false;
            }
            else if (text[i++] == '\n')
            {
                ahead.Enqueue(length + i);
            }
            else
            {
                endsWithReturn = true;
            }
        }

        length += text.Length;
        Pass(length - Remembered);
    }

    /// <summary>The line and the column of a character, both counted from 1. Asked for in ascending order, not long after the character passed by.</summary>
    /// <param name="position">The character, in UTF-16 units from the text's start.</param>
    public (int Line, int Column) PlaceOf(int position)
    {
        Pass(position);
        return (line, position - start + 1);
    }

    private void Pass(int position)
    {
        while (ahead.TryPeek(out var next) && next <= position)
        {
            start = ahead.Dequeue();
            line++;
        }
    }
}
