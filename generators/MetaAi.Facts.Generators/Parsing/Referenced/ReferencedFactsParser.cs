using System.Runtime.CompilerServices;
using MetaAi.Facts.Generators.Model.Referenced;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Parsing.Referenced;

/// <summary>Finds what the assemblies that a compilation references declare. Each is read once, as long as the host keeps the reference.</summary>
internal static class ReferencedFactsParser
{
    private const string Library = "MetaAi.Facts";

    private static readonly ConditionalWeakTable<MetadataReference, ReferencedAssembly> Known = new();

    /// <summary>What references declare, whatever is compiled with them: the symbols are those of a compilation of nothing else.</summary>
    /// <param name="references">All references of a compilation: types of one are named in others.</param>
    /// <param name="cancellation">Ends it.</param>
    public static ReferencedFacts Parse(IEnumerable<MetadataReference> references, CancellationToken cancellation) =>
        Parse(CSharpCompilation.Create(nameof(ReferencedFacts), references: references), cancellation);

    /// <summary>What the references of a compilation declare.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellation">Ends it.</param>
    public static ReferencedFacts Parse(Compilation compilation, CancellationToken cancellation)
    {
        var assemblies = new List<ReferencedAssembly>();
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Known.TryGetValue(reference, out var known))
            {
                known = compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && Uses(assembly) ? ReferencedAssemblyParser.Parse(assembly) : ReferencedAssembly.Empty;
                known = Known.GetValue(reference, _ => known);
            }

            if (known.Facts.Count > 0 || known.Names.Count > 0)
            {
                assemblies.Add(known);
            }
        }

        return assemblies.Count == 0 ? ReferencedFacts.None : new([.. assemblies]);
    }

    // Most know nothing of the library.
    private static bool Uses(IAssemblySymbol assembly) => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Library));
}
