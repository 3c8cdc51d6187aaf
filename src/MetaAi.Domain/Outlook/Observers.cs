using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Those who watch Meta from outside and are quoted on it.</summary>
[FactSet(Source = nameof(Sources.ElEconomista))]
public static partial class Observers
{
    private const string MowshowitzName = "Zvi Mowshowitz";
    private const string MortonsonName = "Ted Mortonson";
    private const string ZinoName = "Angelo Zino";

    /// <summary>Zvi Mowshowitz, who doubts that it will work.</summary>
    [Quote("blogueur", For = nameof(PersonRole.Title), Subject = MowshowitzName)]
    public static partial PersonRole Mowshowitz { get; }

    /// <summary>Ted Mortonson, who tells what investors care for and fear.</summary>
    [Quote("analyste", For = nameof(PersonRole.Title), Subject = MortonsonName, Suffix = "chez Baird")]
    [Quote("Baird", For = nameof(PersonRole.Organization), Subject = MortonsonName)]
    public static partial PersonRole Mortonson { get; }

    /// <summary>Angelo Zino, who tells when superintelligence can be expected.</summary>
    [Quote("analyste", For = nameof(PersonRole.Title), Subject = ZinoName, Suffix = "chez CFRA")]
    [Quote("CFRA", For = nameof(PersonRole.Organization), Subject = ZinoName)]
    public static partial PersonRole Zino { get; }
}
