using System.Collections.Immutable;
using MetaAi.Facts.Generators;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples.Making;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>A project as an editor holds it: what an edit leaves alone stays the same object.</summary>
internal sealed class Editor
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. CompilerFiles.References.Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Parse);

    private ImmutableArray<TestFile> texts;

    public Editor(ImmutableArray<string> sources, ImmutableArray<TestFile> texts, bool tracksSteps = false)
    {
        this.texts = texts;
        Compilation = CSharpCompilation.Create(
            "Made", sources.Select(Parse), References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Driver = CSharpGeneratorDriver.Create(
            [new FactGenerator().AsSourceGenerator()],
            texts,
            ParseOptions,
            new TestOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
    }

    /// <summary>The user's code.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The user's code with what was generated for it.</summary>
    public Compilation? Generated { get; private set; }

    public GeneratorDriver Driver { get; private set; }

    /// <summary>Replaces a file of the code.</summary>
    public void Write(int source, string code)
    {
        var old = Compilation.SyntaxTrees[source];
        Compilation = Compilation.ReplaceSyntaxTree(old, old.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(code, System.Text.Encoding.UTF8)));
    }

    /// <summary>Replaces a text.</summary>
    public void WriteText(int text, string content)
    {
        var edited = TestFile.Text(Path.GetFileName(texts[text].Path), content);
        Driver = Driver.ReplaceAdditionalText(texts[text], edited);
        texts = texts.SetItem(text, edited);
    }

    /// <summary>Runs the generator.</summary>
    /// <returns>How many files it gave.</returns>
    public int Generate()
    {
        Driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var generated, out _);
        Generated = generated;
        return generated.SyntaxTrees.Count() - Compilation.SyntaxTrees.Length;
    }

    /// <summary>Runs an analyzer over what was generated, in a compilation of which nothing was bound before.</summary>
    /// <returns>How much it found.</returns>
    public int Analyze(DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. texts], new TestOptions()), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return new CompilationWithAnalyzers(Generated!.Clone(), [analyzer], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }

    private static SyntaxTree Parse(string code, int source) =>
        CSharpSyntaxTree.ParseText(code, ParseOptions, $"/made/Source{source}.cs", System.Text.Encoding.UTF8);
}
