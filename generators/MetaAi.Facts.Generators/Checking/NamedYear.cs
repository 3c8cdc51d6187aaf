namespace MetaAi.Facts.Generators.Checking;

/// <summary>A year in a member's name.</summary>
/// <param name="Year">The year.</param>
/// <param name="IsLast">Whether nothing, or a quarter or half alone, stands after it.</param>
internal readonly record struct NamedYear(int Year, bool IsLast)
{
    private const int Digits = 4;
    private const int First = 1500;
    private const int Last = 2199;

    /// <summary>The years in a name, in their order: four digits that touch no other, 1500 to 2199.</summary>
    public static IEnumerable<NamedYear> In(string name)
    {
        for (var start = 0; start < name.Length;)
        {
            var end = start;
            while (end < name.Length && name[end] is >= '0' and <= '9')
            {
                end++;
            }

            if (end - start == Digits && int.Parse(name.Substring(start, Digits), System.Globalization.CultureInfo.InvariantCulture) is >= First and <= Last and var year)
            {
                yield return new(year, name.Substring(end) is { Length: 0 or NamedPart.Length } rest && (rest.Length == 0 || NamedPart.Of(rest) is not null));
            }

            start = Math.Max(end, start + 1);
        }
    }
}
