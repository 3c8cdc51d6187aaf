using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Who leads Meta and speaks for it.</summary>
[FactSet(Subject = "Mark Zuckerberg", Source = nameof(Sources.LongTermStrategy))]
public static partial class Officers
{
    private const string Li = "Susan Li";
    private const string TechCrunch = "TechCrunch";

    /// <summary>The chief executive officer, as four articles have it; one of them does not say of what.</summary>
    [Quote("PDG", For = nameof(PersonRole.Title), Source = nameof(Sources.Znews))]
    [Quote("PDG", For = nameof(PersonRole.Title))]
    [Quote("PDG", For = nameof(PersonRole.Title), Source = nameof(Sources.ElEconomista))]
    [Quote("PDG", For = nameof(PersonRole.Title), Source = nameof(Sources.LlamaMonetisation), Via = [TechCrunch])]
    [Quote("Meta", For = nameof(PersonRole.Organization), Source = nameof(Sources.Znews), Prefix = "PDG de")]
    [Quote("Meta", For = nameof(PersonRole.Organization), Prefix = "PDG de")]
    [Quote("Meta", For = nameof(PersonRole.Organization), Source = nameof(Sources.LlamaMonetisation), Prefix = "PDG de", Via = [TechCrunch])]
    public static partial PersonRole ChiefExecutive { get; }

    /// <summary>The chief financial officer.</summary>
    [Quote("CFO", For = nameof(PersonRole.Title), Subject = Li)]
    [Quote("Meta", For = nameof(PersonRole.Organization), Subject = Li, Prefix = "CFO de")]
    public static partial PersonRole ChiefFinancialOfficer { get; }
}
