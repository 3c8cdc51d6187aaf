using System.Globalization;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>A number of things, of which one is singular.</summary>
internal static class Counted
{
    /// <summary>The number and the noun.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">What one of them is called.</param>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
