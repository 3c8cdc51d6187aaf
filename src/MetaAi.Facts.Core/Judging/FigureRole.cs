namespace MetaAi.Facts.Judging;

/// <summary>What words that read as a figure are in their place.</summary>
internal enum FigureRole : byte
{
    /// <summary>A figure.</summary>
    Figure,

    /// <summary>One of the two figures of a change: a value that something leads from or to, or the amount by which it changed.</summary>
    Side,

    /// <summary>No figure: part of a name, the number of a label, an address, a telephone number, a score, a time of day.</summary>
    Name,
}
