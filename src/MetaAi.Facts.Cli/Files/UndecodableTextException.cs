using System.Globalization;

namespace MetaAi.Facts.Cli.Files;

/// <summary>A text has bytes that its encoding does not.</summary>
/// <param name="line">The line of the first of them, counted from 1.</param>
/// <param name="column">Its column, counted from 1 in UTF-16 units.</param>
/// <param name="encoding">The encoding.</param>
/// <param name="value">The byte.</param>
internal sealed class UndecodableTextException(int line, int column, string encoding, byte value)
    : IOException(string.Create(CultureInfo.InvariantCulture, $"the byte 0x{value:X2} is not {encoding}"))
{
    public int Line => line;

    public int Column => column;
}
