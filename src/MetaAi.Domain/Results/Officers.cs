using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Who leads Meta and speaks for it, article by article.</summary>
[FactSet(Subject = "Mark Zuckerberg", Source = nameof(Sources.LongTermStrategy))]
public static partial class Officers
{
    private const string Li = "Susan Li";
    private const string TechCrunch = "TechCrunch";

    /// <summary>The chief executive officer, in Znews.</summary>
    [Quote("Mark Zuckerberg", For = nameof(PersonRole.Name), Source = nameof(Sources.Znews))]
    [Quote("PDG", For = nameof(PersonRole.Title), Source = nameof(Sources.Znews))]
    [Quote("Meta", For = nameof(PersonRole.Employer), Source = nameof(Sources.Znews), Prefix = "PDG de")]
    public static partial PersonRole ChiefExecutiveInZnews { get; }

    /// <summary>The chief executive officer, in the article on the strategy.</summary>
    [Quote("Mark Zuckerberg", For = nameof(PersonRole.Name))]
    [Quote("PDG", For = nameof(PersonRole.Title))]
    [Quote("Meta", For = nameof(PersonRole.Employer), Prefix = "PDG de")]
    public static partial PersonRole ChiefExecutiveInLongTermStrategy { get; }

    /// <summary>The chief executive officer, in El Economista.</summary>
    [Quote("Mark Zuckerberg", For = nameof(PersonRole.Name), Source = nameof(Sources.ElEconomista), Prefix = "PDG")]
    [Quote("PDG", For = nameof(PersonRole.Title), Source = nameof(Sources.ElEconomista))]
    public static partial PersonRole ChiefExecutiveInElEconomista { get; }

    /// <summary>The chief executive officer, in the article after TechCrunch.</summary>
    [Quote("Mark Zuckerberg", For = nameof(PersonRole.Name), Source = nameof(Sources.LlamaMonetisation), Via = [TechCrunch])]
    [Quote("PDG", For = nameof(PersonRole.Title), Source = nameof(Sources.LlamaMonetisation), Via = [TechCrunch])]
    [Quote("Meta", For = nameof(PersonRole.Employer), Source = nameof(Sources.LlamaMonetisation), Prefix = "PDG de", Via = [TechCrunch])]
    public static partial PersonRole ChiefExecutiveInLlamaMonetisation { get; }

    /// <summary>The chief financial officer.</summary>
    [Quote("Susan Li", For = nameof(PersonRole.Name), Subject = Li)]
    [Quote("CFO", For = nameof(PersonRole.Title), Subject = Li)]
    [Quote("Meta", For = nameof(PersonRole.Employer), Subject = Li, Prefix = "CFO de")]
    public static partial PersonRole ChiefFinancialOfficer { get; }
}
