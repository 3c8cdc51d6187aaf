using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model.Referenced;

/// <summary>What the referenced assemblies declare.</summary>
/// <param name="Assemblies">Those that have facts, in the order of the references.</param>
internal sealed record ReferencedFacts(EquatableArray<ReferencedAssembly> Assemblies)
{
    /// <summary>Nothing.</summary>
    public static ReferencedFacts None { get; } = new([]);
}
