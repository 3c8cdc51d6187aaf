using System.Collections.Immutable;
using System.Reflection;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Interop.Verifying;

/// <summary>An assembly that stands for one of a package: the members that generated code uses.</summary>
/// <param name="Image">The assembly.</param>
internal sealed record StandIn(ImmutableArray<byte> Image)
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;";

    /// <summary>Argon.</summary>
    public static StandIn Argon { get; } = Compile("Argon", Sources("Argon"));

    /// <summary>Verify.</summary>
    public static StandIn Verify { get; } = Compile("Verify", Sources("Verify"), Argon.Reference);

    /// <summary>The assembly as a reference.</summary>
    public MetadataReference Reference { get; } = MetadataReference.CreateFromImage(Image);

    /// <summary>An assembly of the given sources.</summary>
    public static StandIn Compile(string name, IEnumerable<string> sources, params MetadataReference[] references)
    {
        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create(
            name,
            sources.Prepend(Usings).Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13))),
            new TestProject().References.AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)).Emit(image);
        emitted.Success.ShouldBeTrue(string.Join("\n", emitted.Diagnostics));
        return new StandIn([.. image.ToArray()]);
    }

    /// <summary>The code of the stand-in for Verify.</summary>
    public static IEnumerable<string> VerifySources => Sources("Verify").Prepend(Usings);

    private static IEnumerable<string> Sources(string folder)
    {
        var root = typeof(StandIn).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "VerifyStandIn").Value!;
        return Directory.GetFiles(Path.Combine(root, folder), "*.cs").Select(File.ReadAllText);
    }
}
