namespace MetaAi.Facts.Judging;

/// <summary>A stretch of a text that is judged as a whole: what stands between two walls, without the white space at its ends.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one; equal to <paramref name="Start"/> where there is none.</param>
/// <param name="Next">Where the next passage is looked for.</param>
/// <param name="Before">The wall before it.</param>
/// <param name="After">The wall after it; <see cref="WallKind.Start"/> at the end of the text.</param>
internal readonly record struct Passage(int Start, int End, int Next, WallKind Before, WallKind After)
{
    /// <summary>The longest passage, in characters.</summary>
    public const int Longest = 4096;

    /// <summary>How far after a passage of a part of a text the characters have to be known, to cut it as in the whole.</summary>
    public const int Ahead = 512;

    /// <summary>How far the text was gone through to cut it, where that is farther than <see cref="Next"/>: a passage that would have been too long.</summary>
    public int Seen { get; init; }
}
