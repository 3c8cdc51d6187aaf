using System.Globalization;

namespace MetaAi.Facts;

/// <summary>Tells assumptions from each other, and from every fact: the name of no member has a space in it.</summary>
internal static class AssumptionNumbers
{
    private static long last;

    public static string Next(string name) => string.Create(CultureInfo.InvariantCulture, $"assumption {Interlocked.Increment(ref last)}: {name}");
}
