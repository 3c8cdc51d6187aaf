using System.Runtime.CompilerServices;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Interop.NodaMoney;

/// <summary>
/// An assembly named NodaMoney with the members that the generated code uses, and those that could be taken for them, by the documented signatures of a
/// major version: <c>StandIns/</c>. It rounds as NodaMoney does, and knows a few currencies.
/// </summary>
internal sealed class StandIn
{
    private StandIn(string file)
    {
        var compilation = CSharpCompilation.Create(
            "NodaMoney",
            [CSharpSyntaxTree.ParseText("global using System;"), Parse("Currencies.cs"), Parse(file)],
            new TestProject().References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Success.ShouldBeTrue(string.Join("\n", emitted.Diagnostics));
        Image = image.ToArray();
        Reference = MetadataReference.CreateFromImage(Image);
    }

    /// <summary>Version 1.</summary>
    public static StandIn Version1 { get; } = new("Version1.cs");

    /// <summary>Version 2.</summary>
    public static StandIn Version2 { get; } = new("Version2.cs");

    /// <summary>The compiled assembly.</summary>
    public byte[] Image { get; }

    /// <summary>A reference to it.</summary>
    public PortableExecutableReference Reference { get; }

    /// <summary>The stand-in of a major version.</summary>
    public static StandIn Of(int version) => version == 1 ? Version1 : Version2;

    private static SyntaxTree Parse(string file, [CallerFilePath] string here = "") =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "StandIns", file)));
}
