using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Interop;

/// <summary>Which references code can name from the global namespace.</summary>
internal static class GlobalReference
{
    /// <summary>Whether an assembly is the compilation's own, or referenced other than by an extern alias alone.</summary>
    public static bool Has(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly) is not { Properties.Aliases: { IsEmpty: false } aliases } || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
}
