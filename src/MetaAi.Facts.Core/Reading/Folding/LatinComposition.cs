namespace MetaAi.Facts.Reading.Folding;

/// <summary>
/// Composes a Latin letter with the combining mark behind it, from a small table: <see cref="string.Normalize()"/> answers differently
/// where the process runs with invariant globalization.
/// </summary>
internal static class LatinComposition
{
    // Base letters and what each becomes, per mark; the two strings of a mark run in parallel.
    private static readonly (char Mark, string Bases, string Composed)[] Marks =
    [
        ('\u0300', "aeiounAEIOUN", "àèìòùǹÀÈÌÒÙǸ"),
        ('\u0301', "aeiouycnszlrAEIOUYCNSZLR", "áéíóúýćńśźĺŕÁÉÍÓÚÝĆŃŚŹĹŔ"),
        ('\u0302', "aeiouyAEIOUY", "âêîôûŷÂÊÎÔÛŶ"),
        ('\u0303', "anoiuANOIU", "ãñõĩũÃÑÕĨŨ"),
        ('\u0308', "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
        ('\u030A', "auAU", "åůÅŮ"),
        ('\u030C', "cdenrstzCDENRSTZ", "čďěňřšťžČĎĚŇŘŠŤŽ"),
        ('\u0327', "csCS", "çşÇŞ"),
    ];

    /// <summary>The composed letter, or null where the table has none.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="mark">The combining mark behind it.</param>
    public static char? Compose(char letter, char mark)
    {
        if (mark is < '\u0300' or > '\u036F')
        {
            return null;
        }

        foreach (var (candidate, bases, composed) in Marks)
        {
            if (candidate == mark && bases.AsSpan().IndexOf(letter) is >= 0 and var index)
            {
                return composed[index];
            }
        }

        return null;
    }
}
