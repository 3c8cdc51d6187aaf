using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Text;
using MetaAi.Facts.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>A project in memory: sources and additional files, compiled with the generator and the analyzer.</summary>
internal sealed record TestProject
{
    /// <summary>The line that turns the warnings of nulls off in what the generator writes.</summary>
    public const string NoNullWarnings = "#nullable disable warnings";

    // The runtime's own assemblies and the three that a consumer of the package references.
    private static readonly ImmutableArray<MetadataReference> AllReferences =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Concat([typeof(MetaAi.Facts.Fact<>).Assembly.Location, typeof(Hedge).Assembly.Location, typeof(NodaTime.LocalDate).Assembly.Location])
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true,

        // Whether a member is documented at all is the user's business; what is wrong in a comment is not.
        specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]);

    public ImmutableArray<string> Sources { get; init; } = [];

    public ImmutableArray<TestFile> Files { get; init; } = [];

    /// <summary>The name of the assembly.</summary>
    public string Name { get; init; } = "Test";

    /// <summary>The build properties that the compiler sees, by name.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public DocumentationMode Documentation { get; init; } = DocumentationMode.Diagnose;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp13;

    public ImmutableArray<MetadataReference> References { get; init; } = AllReferences;

    /// <summary>The rules that a line of <c>.editorconfig</c> turns off, <c>dotnet_diagnostic.FACT330.severity = none</c>, by id.</summary>
    public ImmutableArray<string> TurnedOff { get; init; } = [];

    /// <summary>The place that a test is about, or null.</summary>
    public SourcePlace? Mark { get; init; }

    public static TestProject Of(string source, params TestFile[] files) => new TestProject { Files = [.. files] }.With(source);

    /// <summary>The project with one more source, in which a place may be marked.</summary>
    public TestProject With(string source)
    {
        var marked = Marked.Parse(source);
        return this with
        {
            Sources = Sources.Add(marked.Text),
            Mark = marked.Span is { } span ? new SourcePlace(PathOf(Sources.Length), span) : Mark,
        };
    }

    /// <summary>The project with one more text.</summary>
    public TestProject WithText(string name, string content) => this with { Files = Files.Add(TestFile.Text(name, content)) };

    /// <summary>The project with one thing written for another in all of its sources; a place may not be marked before it.</summary>
    public TestProject Change(string written, string instead)
    {
        Sources.ShouldContain(source => source.Contains(written, StringComparison.Ordinal));
        return this with { Sources = [.. Sources.Select(source => source.Replace(written, instead, StringComparison.Ordinal))] };
    }

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        Name,
        Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, PathOf(index), System.Text.Encoding.UTF8)),
        References,
        Options.WithSpecificDiagnosticOptions(Options.SpecificDiagnosticOptions.SetItems(TurnedOff.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))));

    public CSharpParseOptions ParseOptions => new(LanguageVersion, Documentation);

    public AnalyzerOptions AnalyzerOptions => new([.. Files], new TestOptions(Properties));

    /// <summary>A driver that has not run yet, and keeps what its steps do.</summary>
    public GeneratorDriver Driver => DriverOf(keepsSteps: true);

    /// <summary>The same as an editor has it: what its steps do is not kept.</summary>
    public GeneratorDriver DriverWithoutSteps => DriverOf(keepsSteps: false);

    // What is kept of steps grows with the ways through them: where many values are gathered and many come out, there are too many to be kept.
    private CSharpGeneratorDriver DriverOf(bool keepsSteps) => CSharpGeneratorDriver.Create(
        [new FactGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        new TestOptions(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, keepsSteps));

    /// <summary>Runs the generator, then the analyzer over what came out.</summary>
    public async Task<TestRun> Run()
    {
        var driver = DriverWithoutSteps.RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out var stops);
        var result = driver.GetRunResult();

        // What is suppressed in the code is not said.
        var said = stops.RemoveAll(stop => stop.IsSuppressed);
        if (result.Results.Single().Exception is { } exception)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        var analyzed = WithNullWarnings(compilation, result).WithAnalyzers(
            [new FactAnalyzer()],
            new CompilationWithAnalyzersOptions(
                AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var all = (await analyzed.GetAllDiagnosticsAsync()).ToLookup(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        return new TestRun(this, (CSharpCompilation)compilation, result, [.. said, .. all[false]], [.. all[true]]) { Stops = said };
    }

    // A build does not look for wrong nulls in the generated half, as that is slow. The tests do.
    private static Compilation WithNullWarnings(Compilation compilation, GeneratorDriverRunResult result) =>
        result.GeneratedTrees.Aggregate(compilation, (changed, tree) => changed.ReplaceSyntaxTree(
            tree,
            tree.WithChangedText(SourceText.From(tree.ToString().Replace(NoNullWarnings, "#nullable enable warnings", StringComparison.Ordinal), Encoding.UTF8))));

    /// <summary>The path of a source.</summary>
    public static string PathOf(int source) => $"/project/Source{source}.cs";
}
