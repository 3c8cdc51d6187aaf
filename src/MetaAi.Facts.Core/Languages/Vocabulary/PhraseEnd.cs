namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a phrase of a table ends, and its row.</summary>
/// <param name="length">How many characters it has.</param>
/// <param name="last">The last of them.</param>
/// <param name="row">Its row in the table.</param>
internal readonly struct PhraseEnd(ushort length, char last, ushort row)
{
    /// <summary>How many characters the phrase has.</summary>
    public readonly ushort Length = length;

    /// <summary>The last of them.</summary>
    public readonly char Last = last;

    /// <summary>Its row in the table.</summary>
    public readonly ushort Row = row;
}
