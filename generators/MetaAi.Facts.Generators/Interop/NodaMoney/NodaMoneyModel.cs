namespace MetaAi.Facts.Generators.Interop.NodaMoney;

/// <summary>What the conversions of one compilation depend on. Equal while neither its name nor its NodaMoney changes.</summary>
/// <param name="Namespace">The namespace of the conversions, which no other assembly has.</param>
/// <param name="MinimalAmount">The property of NodaMoney's <c>Currency</c> that gives the minor unit: its name differs between versions 1 and 2.</param>
internal sealed record NodaMoneyModel(string Namespace, string MinimalAmount);
