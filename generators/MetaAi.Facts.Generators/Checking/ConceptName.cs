using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>The concept that a member's name says: the name without a trailing year, quarter or half that the fact's period has.</summary>
internal static class ConceptName
{
    private const int YearDigits = 4;
    private const int MonthsOfHalf = 6;

    // What a name may be that is nothing but a year.
    private static readonly string[] YearMarks = ["Y", "FY", "CY", "In", "Year"];

    /// <summary>
    /// <c>CapitalExpenditure2024</c> of the period 2024 is about <c>CapitalExpenditure</c>, <c>Revenue2024Q2</c> and <c>RevenueQ2</c> of a second quarter about
    /// <c>Revenue</c>; <c>Revenue.Y2024</c> is about <c>Revenue</c>. Without a period the name is the concept: two members would else be one.
    /// </summary>
    /// <param name="member">The member's name.</param>
    /// <param name="type">The name of the type that declares it.</param>
    /// <param name="period">The period of the fact, or null.</param>
    public static string Of(string member, string type, EdtfDate? period)
    {
        if (period is null)
        {
            return member;
        }

        var name = WithoutPart(WithoutYear(WithoutPart(member, period), period), period);
        return name.Length == 0 || (name != member && Array.IndexOf(YearMarks, name) >= 0) ? type : name;
    }

    /// <summary>Whether a part of a name is a quarter or a half alone, or nothing: <c>Q2</c>, <c>H1</c>.</summary>
    public static bool IsPeriod(string end) => end.Length == 0 || (end.Length == 2 && IsPart(end));

    private static string WithoutYear(string name, EdtfDate period)
    {
        // A quarter that is still there is none of the period, and the year before it says which one it is.
        if (EndsInPart(name) || !NamedYear.In(name).Any(named => named.IsLast && !(period.Earliest?.Year > named.Year) && !(period.Latest?.Year < named.Year)))
        {
            return name;
        }

        var rest = name.Substring(0, name.Length - YearDigits).TrimEnd('_');
        return rest.Length > 2 && rest.EndsWith("FY", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - 2) : rest;
    }

    private static string WithoutPart(string name, EdtfDate period) => EndsInPart(name) && Has(period) ? name.Substring(0, name.Length - 2) : name;

    private static bool EndsInPart(string name) => name.Length >= 2 && IsPart(name);

    private static bool IsPart(string name) => (name[name.Length - 2], name[name.Length - 1]) is ('Q', >= '1' and <= '4') or ('H', '1' or '2');

    // Which quarter it is depends on where the fiscal year starts; that it is one, on its length.
    private static bool Has(EdtfDate period) => period is { Earliest: { Year: { } first } earliest, Latest: { Year: { } last } latest }
        && ((last - first) * 12) + latest.Month - earliest.Month < MonthsOfHalf;
}
