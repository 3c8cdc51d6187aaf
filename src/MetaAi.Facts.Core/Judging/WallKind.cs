namespace MetaAi.Facts.Judging;

/// <summary>What parts a passage from the one before it. No figure, hedge or group of digits crosses it.</summary>
internal enum WallKind : byte
{
    /// <summary>The start of the text.</summary>
    Start,

    /// <summary>A blank line, or the end of a page or a paragraph.</summary>
    Blank,

    /// <summary>A line end after which no prose goes on: between digits, before a sign of a currency, a list item, quoted mail, or a capital.</summary>
    Line,

    /// <summary>A tab, a bar, or several spaces: the end of a cell.</summary>
    Cell,

    /// <summary>None: the passage would have been too long, and was ended after a sentence or a word.</summary>
    Length,
}
