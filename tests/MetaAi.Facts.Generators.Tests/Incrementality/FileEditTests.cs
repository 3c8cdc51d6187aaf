using System.Collections.Immutable;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>Files come, go and change places: what the generator makes after that is what it makes from nothing.</summary>
public sealed class FileEditTests
{
    // A formula over a value that code gives; another value; a file that lacks a using.
    private static readonly TestProject Project = Dockyard.Project
        .With(Dockyard.Set("Worth", """
            [Formula("Sales2024 * Guesses.Part")]
            public static partial Derived<MonetaryAmount> Part { get; }
            """))
        .With(Guess("Guesses", "Part"))
        .With(Guess("Others", "Rest"))
        .With("namespace Test;\n[FactSet(Subject = \"The Dockyard\")]\npublic static partial class Forgotten;\n");

    [Fact]
    public void A_file_is_removed()
    {
        Check((compilation, files) => compilation.RemoveSyntaxTrees(files[^3])).ShouldBeFalse();
        Check((compilation, files) => compilation.RemoveSyntaxTrees(files[^2])).ShouldBeTrue();
        Check((compilation, files) => compilation.RemoveSyntaxTrees(files[^1])).ShouldBeFalse();
        Check((compilation, files) => compilation.RemoveSyntaxTrees(files[0], files[^3])).ShouldBeFalse();
    }

    [Fact]
    public void A_file_comes_before_all_others()
    {
        Check((compilation, files) => First(compilation, files, Guess("More", "Whole"))).ShouldBeTrue();
        Check((compilation, files) => First(compilation, files, Guess("Guesses", "Other"))).ShouldBeTrue();
        Check((compilation, files) => First(compilation.RemoveSyntaxTrees(files[^3]), files.RemoveAt(files.Length - 3), Guess("Guesses", "Part"))).ShouldBeTrue();
    }

    [Fact]
    public void The_files_change_places() =>
        Check((compilation, files) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(files.Reverse())).ShouldBeTrue();

    [Fact]
    public void A_value_is_renamed() =>
        Check((compilation, files) => compilation.ReplaceSyntaxTree(files[^3], Parse(Guess("Guesses", "Piece"), files[^3].FilePath))).ShouldBeFalse();

    private static string Guess(string type, string name) => $$"""
        using MetaAi.Facts;
        namespace Test;
        public static partial class {{type}} { public static readonly Assumption<Ratio> {{name}} = Assumption.Percent(10m, 20m, "a guess", name: "{{name}}"); }
        """;

    private static CSharpCompilation First(CSharpCompilation compilation, ImmutableArray<SyntaxTree> files, string code) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(files.Insert(0, Parse(code, "/project/New.cs")));

    private static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, Project.ParseOptions, path, System.Text.Encoding.UTF8);

    /// <summary>Compares what comes of an edit, and of taking it back, with what comes from nothing.</summary>
    /// <returns>Whether it made no difference to what is generated and said.</returns>
    private static bool Check(Func<CSharpCompilation, ImmutableArray<SyntaxTree>, CSharpCompilation> edit)
    {
        var before = Project.Compilation;
        var after = edit(before, before.SyntaxTrees);
        var driver = Project.DriverWithoutSteps.RunGenerators(before);
        var first = Said(driver);
        driver = driver.RunGenerators(after);
        var edited = Said(driver);

        edited.ShouldBe(Said(Project.DriverWithoutSteps.RunGenerators(after)));
        Said(driver.RunGenerators(before)).ShouldBe(first);
        return edited == first;
    }

    private static string Said(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        result.Exception.ShouldBeNull();
        return string.Join("\n", result.Diagnostics.Select(diagnostic => diagnostic.ToString())
            .Concat(result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => $"{source.HintName}\n{source.SourceText}")));
    }
}
