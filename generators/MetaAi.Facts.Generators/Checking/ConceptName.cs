namespace MetaAi.Facts.Generators.Checking;

/// <summary>The concept that a member's name says: the name without a trailing year or period.</summary>
internal static class ConceptName
{
    /// <summary><c>CapitalExpenditure2024</c> is about <c>CapitalExpenditure</c>, <c>Revenue2024Q2</c> and <c>RevenueQ2</c> about <c>Revenue</c>.</summary>
    public static string Of(string member)
    {
        var name = WithoutPeriod(WithoutYear(WithoutPeriod(member)));
        return name.Length == 0 ? member : name;
    }

    private static string WithoutYear(string name)
    {
        if (name.Length < 4 || !name.Substring(name.Length - 4).All(digit => digit is >= '0' and <= '9'))
        {
            return name;
        }

        var rest = name.Substring(0, name.Length - 4);
        return rest.Length > 0 && char.IsDigit(rest[rest.Length - 1]) ? name
            : rest.EndsWith("FY", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - 2)
            : rest;
    }

    private static string WithoutPeriod(string name)
    {
        if (name.Length < 2)
        {
            return name;
        }

        var (letter, digit) = (name[name.Length - 2], name[name.Length - 1]);
        return (letter, digit) is ('Q', >= '1' and <= '4') or ('H', '1' or '2') ? name.Substring(0, name.Length - 2) : name;
    }
}
