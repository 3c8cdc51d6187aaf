namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Numbers that are rather a year where nothing says what they count.</summary>
internal static class LikelyYear
{
    private const int First = 1900;
    private const int Last = 2099;

    /// <summary>Whether a number is one: 1900 to 2099.</summary>
    public static bool Is(decimal number) => number is >= First and <= Last;

    /// <summary>Whether a number in four plain digits is one.</summary>
    public static bool Is(in NumberSaid number) => number.IsPlainDigits && Is(number.Value);
}
