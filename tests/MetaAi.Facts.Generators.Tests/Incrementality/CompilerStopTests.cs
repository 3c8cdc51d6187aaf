using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>What the generator itself reports moves with the code that it is about, is gone when it is fixed, and costs the other files nothing.</summary>
public sealed class CompilerStopTests
{
    private const int Set = 1;
    private const int Unrelated = 2;

    private static readonly TestProject Project = Brewery.Facts("""
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; } = null!;

            [Quote("180")]
            public static partial Fact<decimal> Staff { get; }
        """).With("public static class Unrelated;");

    [Fact]
    public void A_line_above_moves_it()
    {
        var compilation = Project.Compilation;
        var driver = Project.Driver.RunGenerators(compilation);
        var before = Reported(driver).ShouldHaveSingleItem().Location;

        var edited = Write(compilation, Set, Project.Sources[Set].Insert(0, "// one line more\n"));
        var after = Reported(driver.RunGenerators(edited)).ShouldHaveSingleItem().Location;

        after.SourceTree.ShouldBeSameAs(edited.SyntaxTrees[Set]);
        after.GetLineSpan().StartLinePosition.Line.ShouldBe(before.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Fact]
    public void A_line_below_leaves_it_where_it_is_in_the_tree_that_is_there_now()
    {
        var compilation = Project.Compilation;
        var driver = Project.Driver.RunGenerators(compilation);

        var edited = Write(compilation, Set, Project.Sources[Set] + "// one line more\n");
        var after = Reported(driver.RunGenerators(edited)).ShouldHaveSingleItem().Location;

        after.SourceTree.ShouldBeSameAs(edited.SyntaxTrees[Set]);
    }

    [Fact]
    public void It_is_gone_when_it_is_mended()
    {
        var compilation = Project.Compilation;
        var driver = Project.Driver.RunGenerators(compilation);

        var edited = Write(compilation, Set, Project.Sources[Set].Replace(" = null!;", "", StringComparison.Ordinal));

        Reported(driver.RunGenerators(edited)).ShouldBeEmpty();
    }

    [Fact]
    public void An_unrelated_edit_looks_for_its_place_alone() =>
        StepReasons.After(Project, project => project with { Sources = project.Sources.SetItem(Unrelated, "public static class Unrelated { public const int Year = 2024; }") })
            .ShouldBe("SourceOutput: Cached Cached Modified");

    [Fact]
    public void An_edit_of_a_property_outside_a_set_writes_that_type_again() =>
        StepReasons.After(
            Brewery.Facts(Brewery.Director).With(Stray("First")).With(Stray("Second")),
            project => project with { Sources = project.Sources.SetItem(3, Stray("Second", "Crew")) }).ShouldBe("""
                StrayProperties: Unchanged Modified
                SourceOutput: Cached Cached Cached Modified
                """);

    private static string Stray(string type, string property = "Staff") =>
        Brewery.Usings + $"public static partial class {type} {{ [Quote(\"180\")] public static partial Fact<decimal> {property} {{ get; }} }}";

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Reported(GeneratorDriver driver) => driver.GetRunResult().Diagnostics;

    private static CSharpCompilation Write(CSharpCompilation compilation, int source, string code)
    {
        var old = compilation.SyntaxTrees[source];
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)old.Options, old.FilePath, System.Text.Encoding.UTF8));
    }
}
