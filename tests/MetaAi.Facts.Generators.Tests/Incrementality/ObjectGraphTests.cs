using System.Reflection;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>No step's output holds anything of the compiler: it would keep old compilations alive, and no later step could ever be skipped.</summary>
public sealed class ObjectGraphTests
{
    private static readonly TestProject Project = (Everything.Project with { Files = [.. Everything.Project.Files, TestLock.Of(Everything.Project)] })
        .With(Brewery.Usings + """
            public static partial class Outside { [Quote("180")] public static partial Fact<decimal> Staff { get; } }
            [FactSet] public static class NotPartial;
            public static class Guesses { public static readonly Assumption<Ratio> Part = Assumption.Percent(10m, 20m, "a guess", name: "Part"); }

            [FactSet(Subject = "Quay Brewery")]
            public static partial class Sums
            {
                [Formula("Sales2023 * Foreign")] public static partial Derived<MonetaryAmount> Abroad { get; }
                [Formula("Abroad * Part")] public static partial Derived<MonetaryAmount> Guessed { get; }
                [Formula("Abroad +")] public static partial Derived<MonetaryAmount> Broken { get; }
            }
            """);

    public static TheoryData<string> Steps => [.. typeof(StepNames).GetFields().Select(step => (string)step.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_gives_plain_data(string step)
    {
        var outputs = Project.Driver.RunGenerators(Project.Compilation).GetRunResult().Results.Single().TrackedSteps[step]
            .SelectMany(run => run.Outputs).Select(output => output.Value).ToArray();

        outputs.ShouldNotBeEmpty();
        outputs.Select(ObjectGraph.FindCompilerObject).ShouldAllBe(path => path == null);
    }

    public static TheoryData<string> CompilerObjects => [.. Planted().Keys];

    [Theory]
    [MemberData(nameof(CompilerObjects))]
    public void The_walk_finds_what_it_looks_for_however_deep_it_lies(string kind)
    {
        var planted = Planted()[kind];

        ObjectGraph.FindCompilerObject(new Holder(planted)).ShouldBe("Holder.<Content>k__BackingField");
        ObjectGraph.FindCompilerObject(new Dictionary<string, object?[]> { ["a"] = [null, "b", new Holder(planted)] }).ShouldNotBeNull();
        ObjectGraph.FindCompilerObject(new Lazy<string>(() => planted.ToString()!)).ShouldNotBeNull();
    }

    [Fact]
    public void The_walk_ends_where_objects_hold_each_other()
    {
        var first = new Holder(null);
        first.Content = new Holder(first);

        ObjectGraph.FindCompilerObject(first).ShouldBeNull();
    }

    private static Dictionary<string, object> Planted()
    {
        var compilation = Brewery.Project.Compilation;
        var tree = compilation.SyntaxTrees[0];
        return new(StringComparer.Ordinal)
        {
            ["compilation"] = compilation,
            ["tree"] = tree,
            ["node"] = tree.GetRoot(),
            ["location"] = tree.GetRoot().GetLocation(),
            ["model"] = compilation.GetSemanticModel(tree),
            ["symbol"] = compilation.GetTypeByMetadataName("Test.Texts")!,
            ["file"] = Brewery.TextFile,
        };
    }

    private sealed class Holder(object? content)
    {
        public object? Content { get; set; } = content;
    }
}
