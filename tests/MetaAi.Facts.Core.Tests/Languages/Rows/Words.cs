namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Puts words together as they are written.</summary>
internal static class Words
{
    /// <summary>Two stretches with a space between, unless an apostrophe or a hyphen joins them.</summary>
    public static string Join(string first, string second) => first.Length == 0 ? second
        : first[^1] is '\'' or '-' || second[0] is '-' or '\'' ? first + second
        : $"{first} {second}";

    /// <summary>Three stretches.</summary>
    public static string Join(string first, string second, string third) => Join(Join(first, second), third);
}
