using System.Globalization;

namespace MetaAi.Facts.Cli.Files;

/// <summary>A text has bytes that are no text, or not in the encoding that it has.</summary>
/// <param name="line">The line of the first of them, counted from 1.</param>
/// <param name="column">Its column, counted from 1 in UTF-16 units.</param>
/// <param name="problem">What is wrong with them.</param>
internal sealed class UndecodableTextException(int line, int column, string problem) : IOException(problem)
{
    /// <summary>A byte is none of the encoding.</summary>
    public UndecodableTextException(int line, int column, string encoding, byte value)
        : this(line, column, string.Create(CultureInfo.InvariantCulture, $"the byte 0x{value:X2} is not {encoding}"))
    {
    }

    public int Line => line;

    public int Column => column;
}
