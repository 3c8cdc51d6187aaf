using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a person does, in the words of the trade.</summary>
public enum JobTitle
{
    /// <summary>Follows companies for an investment bank or a rating house.</summary>
    [Alias("analyste")]
    Analyst,

    /// <summary>Writes a blog.</summary>
    [Alias("blogueur")]
    Blogger,

    /// <summary>Leads the company (CEO).</summary>
    [Alias("PDG")]
    ChiefExecutiveOfficer,

    /// <summary>Is responsible for the company's finances (CFO).</summary>
    [Alias("CFO")]
    ChiefFinancialOfficer,

    /// <summary>Founded the company with others.</summary>
    [Alias("cofondateur")]
    Cofounder,

    /// <summary>Leads the company; the words do not say in which office.</summary>
    [Alias("directeur")]
    Head,

    /// <summary>Leads the company's research.</summary>
    [Alias("directeur de la recherche")]
    HeadOfResearch,
}
