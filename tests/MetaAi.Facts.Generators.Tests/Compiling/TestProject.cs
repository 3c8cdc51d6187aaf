using System.Collections.Immutable;
using MetaAi.Facts.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>A project in memory: sources and additional files, compiled with the generator and the analyzer.</summary>
internal sealed record TestProject
{
    // The runtime's own assemblies and the three that a consumer of the package references.
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Concat([typeof(MetaAi.Facts.Fact<>).Assembly.Location, typeof(Hedge).Assembly.Location, typeof(NodaTime.LocalDate).Assembly.Location])
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public ImmutableArray<string> Sources { get; init; } = [];

    public ImmutableArray<TestFile> Files { get; init; } = [];

    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp13;

    public static TestProject Of(string source, params TestFile[] files) => new() { Sources = [source], Files = [.. files] };

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        "Test",
        Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/project/Source{index}.cs", System.Text.Encoding.UTF8)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    public CSharpParseOptions ParseOptions => new(LanguageVersion, Documentation);

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver Driver => CSharpGeneratorDriver.Create(
        [new FactGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        new TestOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator, then the analyzer over what came out.</summary>
    public async Task<TestRun> Run()
    {
        var driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out _);
        var result = driver.GetRunResult();
        result.Results.ShouldAllBe(generator => generator.Exception == null);
        var analyzed = compilation.WithAnalyzers(
            [new FactAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. Files], new TestOptions()),
                onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var findings = await analyzed.GetAnalyzerDiagnosticsAsync();
        return new TestRun((CSharpCompilation)compilation, result, findings);
    }
}
