using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>Tables of the codes of ISO 4217, each of which is its own currency.</summary>
internal static class CurrencyCodes
{
    /// <summary>A table of codes, matched with their case.</summary>
    /// <param name="codes">The codes, parted by spaces.</param>
    /// <param name="alsoInLowerCase">Those of them that are written in lower case too, parted by spaces.</param>
    public static PhraseTable<CurrencyUnit> Table(string codes, string alsoInLowerCase = "")
    {
        var listed = codes.Split(' ');
        var units = Array.ConvertAll(listed, code => new CurrencyUnit(code));
        for (var i = 0; i < listed.Length; i++)
        {
            listed[i] = alsoInLowerCase.AsSpan().IndexOf(listed[i].AsSpan()) >= 0 ? listed[i] + "|" + listed[i].ToLowerInvariant() : listed[i];
        }

        return new(listed, units);
    }
}
