using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>The concept that a member's name says: the name without a trailing year, quarter or half that the fact's period has.</summary>
internal static class ConceptName
{
    private const int YearDigits = 4;

    // What a name may be that is nothing but a year.
    private static readonly string[] YearMarks = ["Y", "FY", "CY", "In", "Year", "FiscalYear", "Exercice", "Annee"];

    /// <summary>
    /// <c>CapitalExpenditure2024</c> of the period 2024 is about <c>CapitalExpenditure</c>, <c>Revenue2024Q2</c> and <c>RevenueQ2</c> of a second quarter about
    /// <c>Revenue</c>; <c>Revenue.Y2024</c> is about <c>Revenue</c>. Without a period the name is the concept, or two members would be one.
    /// </summary>
    /// <param name="member">The member's name.</param>
    /// <param name="type">The name of the type that declares it.</param>
    /// <param name="period">The period of the fact, or null.</param>
    /// <param name="isFiscal">Whether the source's fiscal year starts in a month of its own.</param>
    public static string Of(string member, string type, EdtfDate? period, bool isFiscal)
    {
        if (period is null)
        {
            return member;
        }

        var name = WithoutPart(WithoutYear(WithoutPart(member, period, isFiscal), period), period, isFiscal);
        return name == member ? member
            : name.TrimEnd('_') is { Length: > 0 } concept && Array.IndexOf(YearMarks, concept) < 0 ? concept
            : type;
    }

    private static string WithoutYear(string name, EdtfDate period)
    {
        if (NamedPart.Of(name) is not null
            || !NamedYear.In(name).Any(named => named.IsLast && !(period.Earliest?.Year > named.Year) && !(period.Latest?.Year < named.Year)))
        {
            return name;
        }

        var rest = name.Substring(0, name.Length - YearDigits);
        return rest.Length > 2 && rest.EndsWith("FY", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - 2) : rest;
    }

    private static string WithoutPart(string name, EdtfDate period, bool isFiscal) =>
        NamedPart.Of(name)?.Is(period, isFiscal) == true ? name.Substring(0, name.Length - NamedPart.Length) : name;
}
