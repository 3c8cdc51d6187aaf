using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Those who watch Meta from outside and are quoted on it.</summary>
[FactSet(Subject = "Observers of Meta", Source = nameof(Sources.ElEconomista))]
public static partial class Observers
{
    /// <summary>A blogger.</summary>
    [Quote("blogueur", For = nameof(PersonRole.Title))]
    [Quote("Zvi Mowshowitz", For = nameof(PersonRole.Person))]
    public static partial PersonRole Mowshowitz { get; }

    /// <summary>An analyst.</summary>
    [Quote("Ted Mortonson", For = nameof(PersonRole.Person))]
    [Quote("analyste", For = nameof(PersonRole.Title), Suffix = "chez Baird")]
    [Quote("Baird", For = nameof(PersonRole.Company))]
    public static partial PersonRole Mortonson { get; }

    /// <summary>An analyst.</summary>
    [Quote("Angelo Zino", For = nameof(PersonRole.Person))]
    [Quote("analyste", For = nameof(PersonRole.Title), Suffix = "chez CFRA")]
    [Quote("CFRA", For = nameof(PersonRole.Company))]
    public static partial PersonRole Zino { get; }
}
