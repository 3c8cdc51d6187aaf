using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using MetaAi.Facts.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>What a compilation with the generator and the analyzer gave.</summary>
internal sealed record TestRun(
    TestProject Project, CSharpCompilation Compilation, GeneratorDriverRunResult Generated, ImmutableArray<Diagnostic> Findings, ImmutableArray<Diagnostic> Compiler)
{
    /// <summary>Those of the findings that the generator reports.</summary>
    public required ImmutableArray<Diagnostic> Stops { get; init; }

    /// <summary>The errors and warnings of the compiler itself, over the user's and the generated code.</summary>
    public IEnumerable<Diagnostic> CompilerProblems => Compiler.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The errors of the compiler itself.</summary>
    public IEnumerable<Diagnostic> CompilerErrors => Compiler.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The findings as <c>FACTnnn at 'source text'</c>, in the order of their places.</summary>
    public IReadOnlyList<string> FindingsWithPlaces =>
        [.. Findings.OrderBy(finding => finding.Location.SourceSpan.Start).Select(finding => $"{finding.Id} at {Place(finding.Location)}")];

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Generated.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Fails unless the rule alone is broken, at the marked place, in a sentence with the given words, and the compiler gets far enough to say so.</summary>
    public void ShouldFind(FactRule rule, params string[] words)
    {
        ShouldSay(rule, words);
        CompilerErrors.ShouldBeEmpty();
    }

    /// <summary>Fails unless the generator says that the rule alone is broken, at the marked place, beside what stops the compiler.</summary>
    public void ShouldStopAt(FactRule rule, string[] words, params string[] compilerErrors)
    {
        ShouldSay(rule, words);
        Stops.ShouldBe(Findings);
        CompilerErrors.Select(error => error.Id).Distinct().ShouldBe(compilerErrors, ignoreOrder: true);
        CompilerErrors.ShouldAllBe(error => error.Location.SourceTree!.FilePath.StartsWith("/project/", StringComparison.Ordinal));
    }

    private void ShouldSay(FactRule rule, string[] words)
    {
        var finding = Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(rule.Id, finding.ToString());
        SourcePlace.Describe(finding.Location).ShouldBe(Project.Mark!.Describe(Compilation));
        var sentence = finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var word in words)
        {
            sentence.ShouldContain(word, Case.Sensitive);
        }
    }

    /// <summary>Fails if the analyzer or the compiler has anything to say.</summary>
    public void ShouldBeClean()
    {
        Findings.ShouldBeEmpty();
        CompilerProblems.ShouldBeEmpty();
    }

    /// <summary>The compiled assembly as a file holds it.</summary>
    public byte[] Image
    {
        get
        {
            using var image = new MemoryStream();
            var emitted = Compilation.Emit(image);
            emitted.Success.ShouldBeTrue(string.Join("\n", emitted.Diagnostics));
            return image.ToArray();
        }
    }

    /// <summary>Compiles, loads and gives the assembly.</summary>
    /// <param name="beside">The assemblies that it references and the tests do not.</param>
    public Assembly Load(params byte[][] beside)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        foreach (var image in beside)
        {
            context.LoadFromStream(new MemoryStream(image));
        }

        return context.LoadFromStream(new MemoryStream(Image));
    }

    private static string Place(Location location) =>
        location.SourceTree is { } tree ? tree.GetText().ToString(location.SourceSpan) : location.GetLineSpan().ToString();
}
