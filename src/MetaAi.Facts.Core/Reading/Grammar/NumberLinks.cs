namespace MetaAi.Facts.Reading.Grammar;

/// <summary>
/// Whether "and" may join the parts of a number. Where a range uses the same word, the reading with links is tried first, then the one without:
/// "between one hundred and two hundred".
/// </summary>
internal enum NumberLinks
{
    /// <summary>"one hundred and five" is one number.</summary>
    Joined,

    /// <summary>It ends before the link.</summary>
    Parted,
}
