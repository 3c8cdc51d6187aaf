using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>Facts of every kind, compiled by the generator: the tool says of the metadata what the program says of the objects, and proves it again.</summary>
public sealed class KindsTests
{
    private static readonly TestProject Project = Foundry.Facts("""
            [Quote("12 000 cloches", Period = "2024")]
            public static partial Fact<Quantity> Bells { get; }

            [Quote("sept", Suffix = " neuves", Unit = "bells")]
            public static partial Fact<Quantity> NewBells { get; }

            [Quote("25 points de base")]
            public static partial Fact<PercentagePoints> Margin { get; }

            [Quote("trois à cinq ans", Modality = Modality.Forecast)]
            public static partial Fact<DurationRange> Works { get; }

            [Quote("deux jours et demi", Per = "bell")]
            public static partial Fact<DurationRange> Casting { get; }

            [Quote("Grand Large", Prefix = "« ", Gloss = "the tenant")]
            public static partial Fact<Partner> Tenant { get; }

            [Quote("resté secret", Undisclosed = true)]
            public static partial Fact<NameList<Partner>> Paid { get; }

            [Quote("Compas", Prefix = "aussi ", Open = true)]
            [Quote("Amazone ou de la Société du Môle")]
            public static partial Fact<NameList<Partner>> Quayside { get; }

            public readonly record struct Staffing
            {
                public required Fact<Quantity> People { get; init; }
                public Fact<NameList<Partner>>? Approached { get; init; }
                public Fact<PercentagePoints>? Gain { get; init; }
                public Fact<DurationRange>? More { get; init; }
                public Fact<DurationRange>? Oven { get; init; }
            }

            [Quote("plus de 1800 personnes", For = "People", Claimant = "the board", Via = ["a clerk"])]
            [Quote("Amazone, Grand Large et Compas", For = "Approached")]
            [Quote("2 points de pourcentage", For = "Gain")]
            [Quote("au moins six mois", For = "More")]
            [Quote("2,3 ans", For = "Oven")]
            public static partial Staffing Staff { get; }
        """);

    [Fact]
    public async Task Exports_are_the_same_from_the_metadata_and_from_the_objects()
    {
        using var folder = new TestFolder();
        var (path, run) = await Build(folder);

        var exported = Tool.Run("export", path);

        exported.Error.ShouldBe("");
        exported.Lines.ShouldBe(FactCatalogue.Of(run.Load()).All.Select(fact => FactRecord.From(fact).ToString()));
        exported.Lines.Length.ShouldBe(13);
        exported.Lines.ShouldContain(line => line.Contains("""
            "kind":"names","valueKind":"value","low":null,"high":null,"unit":null,"hedge":null,"part":null,"decimals":null,"values":["Compas","Amazone","Pier"],"text":null
            """.Trim(), StringComparison.Ordinal));
        exported.Lines.Single(line => line.Contains("\"open\":true", StringComparison.Ordinal)).ShouldContain("Test.Ledger.Quayside");
        exported.Lines.ShouldContain(line => line.Contains("\"kind\":\"duration\",\"valueKind\":\"value\",\"low\":\"P3Y\",\"high\":\"P5Y\"", StringComparison.Ordinal));
        exported.Lines.ShouldContain(line => line.Contains("\"kind\":\"points\",\"valueKind\":\"value\",\"low\":\"25\",\"high\":\"25\",\"unit\":\"bp\"", StringComparison.Ordinal));
        exported.Lines.ShouldContain(line => line.Contains("\"kind\":\"count\",\"valueKind\":\"value\",\"low\":\"7\",\"high\":\"7\",\"unit\":\"bells\"", StringComparison.Ordinal));
        exported.Lines.ShouldContain(line => line.Contains("\"kind\":\"names\",\"valueKind\":\"some\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_quote_is_proved_again_by_text_and_by_lock()
    {
        using var folder = new TestFolder();
        var (path, _) = await Build(folder);

        var byText = Tool.Run("check", path, "--texts", folder["texts"]);
        (byText.Error, byText.ExitCode).ShouldBe(("", 0));
        byText.Lines[^1].ShouldBe("13 quoted facts: 13 proved by text, 0 by lock; 0 problems");
        byText.Lines.Count(line => line.Contains("Test.Ledger.Quayside", StringComparison.Ordinal)).ShouldBe(2);

        Tool.Run("lock", path, "--texts", folder["texts"]).ExitCode.ShouldBe(0);
        File.ReadAllText(folder["facts.lock"]).ShouldContain("\tnames Amazone Pier\n");
        var byLock = Tool.Run("check", path);
        (byLock.Error, byLock.ExitCode).ShouldBe(("", 0));
        byLock.Lines[^1].ShouldBe("13 quoted facts: 0 proved by text, 13 by lock; 0 problems");
    }

    [Theory]
    [InlineData("\"Compas\", \"Amazone\", \"Pier\"", "\"Compas\", \"Pier\"", "FACT210")]
    [InlineData("Values = new[] { \"GrandLarge\" }", "Values = new[] { \"Compas\" }", "FACT210: 'Grand Large' was compiled as names Compas, but is names GrandLarge")]
    [InlineData("Values = new[] { \"Amazone\", \"Pier\" }", "Values = new[] { \"Amazone\" }", "FACT210")]
    [InlineData("Start = 410", "Start = 411", "FACT210: 'Amazone ou de la Société du Môle' was compiled as standing at 411")]
    [InlineData("Low = \"P3Y\"", "Low = \"P4Y\"", "FACT210: 'trois à cinq ans' was compiled as duration P4Y P5Y")]
    [InlineData("Unit = \"bells\"", "Unit = \"cells\"", "FACT210: 'sept'")]
    [InlineData("Unit = \"bp\"", "Unit = \"pp\"", "FACT210: '25 points de base'")]
    public async Task What_was_compiled_otherwise_is_not_believed(string compiled, string otherwise, string problem)
    {
        using var folder = new TestFolder();
        var (path, _) = await Build(folder, code => code.Replace(compiled, otherwise, StringComparison.Ordinal));

        var run = Tool.Run("check", path, "--texts", folder["texts"]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(problem);
    }

    [Theory]
    [InlineData("dont sept neuves", "et sept neuves remorques", "FACT221: Unit is declared as \"bells\", but the text says 'neuves remorques' after 'sept'")]
    [InlineData("deux jours et demi", "deux jours et demi par remorque", "FACT221: Per is declared as \"bell\", but the text says 'par remorque' after 'deux jours et demi'")]
    public async Task What_is_declared_beside_a_quote_is_compared_with_the_text_as_it_is_now(string words, string otherwise, string problem)
    {
        using var folder = new TestFolder();
        var (path, _) = await Build(folder);
        folder.Write("texts/foundry.txt", Foundry.Text.Replace(words, otherwise, StringComparison.Ordinal));

        foreach (var command in (string[])["check", "lock"])
        {
            var run = Tool.Run(command, path, "--texts", folder["texts"]);

            run.ExitCode.ShouldBe(1);
            run.Error.ShouldContain(problem);
        }
    }

    private static async Task<(string Path, TestRun Run)> Build(TestFolder folder, Func<string, string>? change = null)
    {
        var run = await Project.Run();
        run.ShouldBeClean();
        folder.Write("texts/foundry.txt", Foundry.Text);
        var compilation = run.Compilation;
        foreach (var tree in run.Generated.GeneratedTrees)
        {
            var changed = (change ?? (code => code))(tree.ToString());
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(changed, System.Text.Encoding.UTF8)));
        }

        using var file = File.Create(folder["foundry.dll"]);
        compilation.Emit(file).Success.ShouldBeTrue();
        return (folder["foundry.dll"], run);
    }
}
