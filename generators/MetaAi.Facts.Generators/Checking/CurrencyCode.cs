namespace MetaAi.Facts.Generators.Checking;

/// <summary>Tells a currency from a sign or a name that several currencies share.</summary>
internal static class CurrencyCode
{
    /// <summary>Whether the text has the form of an ISO 4217 code: three capital letters.</summary>
    public static bool IsValid(string text) => text.Length == 3 && text.All(letter => letter is >= 'A' and <= 'Z');
}
