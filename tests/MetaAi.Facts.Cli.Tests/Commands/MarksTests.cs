using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>What a declaration says of a figure that its words leave out, as the tool finds it in the metadata.</summary>
public sealed class MarksTests
{
    private const string Text = "Les ventes du chantier monteront de 60 % en 2025. Elles en sont au double. Le fret fait 35 % des ventes.\n";

    private const string Facts = """
            [Quote("60 %", Of = "the sales of 2024", Change = true, Period = "2025", Modality = Modality.Forecast)]
            public static partial Fact<Ratio> Rise { get; }

            [Quote("60 %", Concept = "Rise", Of = "the sales of 2024", Period = "2025", Overlaps = true)]
            public static partial Fact<Ratio> Part { get; }

            [Quote("double", Of = "the sales of 2023")]
            public static partial Fact<Ratio> Times { get; }

            [Quote("35 %", Of = "the sales")]
            public static partial Fact<Ratio> Freight { get; }

            [Formula("Rise * Freight")]
            public static partial Derived<Ratio> Product { get; }
        """;

    [Fact]
    public async Task Shares_changes_and_multiples_are_told_apart()
    {
        using var folder = new TestFolder();
        var (path, run) = await Build(folder, Facts, Text);

        var exported = Tool.Run("export", path);

        exported.Error.ShouldBe("");
        exported.Lines.ShouldBe(FactCatalogue.Of(run.Load()).All.Select(fact => FactRecord.From(fact).ToString()));
        exported.Lines.Select(line => line.Contains("\"ratioKind\":\"share\"", StringComparison.Ordinal) ? 's' : line.Contains("\"ratioKind\":\"change\"", StringComparison.Ordinal) ? 'c'
            : line.Contains("\"ratioKind\":\"multiple\"", StringComparison.Ordinal) ? 'm' : '-').ShouldBe(['s', 's', '-', 'c', 'm']);
        Tool.Run("explain", path, "Test.Ledger.Product").Output.ShouldContain("a change of 60 % from the sales of 2024 (forecast)");
        Tool.Run("check", path, "--texts", folder["texts"], "--report").Output.ShouldNotContain("FACT33");
    }

    [Theory]
    [InlineData("true", "true", "complete")]
    [InlineData("false", "false", "complete")]
    [InlineData("true", "false", "notComparable")]
    [InlineData("null", "true", "notComparable")]
    public void A_change_is_compared_with_changes(string one, string other, string verdict) =>
        Compare("60 %", one, "60 %", other).ShouldContain($"\"verdict\":\"{verdict}\"");

    [Theory]
    [InlineData("le double")]
    [InlineData("39 M€")]
    [InlineData("2 points")]
    public void What_is_no_percentage_and_no_fraction_is_no_change(string text) => Compare("60 %", "true", text, "true").ShouldContain("\"refused\":\"fact 2: 'change' is true, and the text is no");

    private static string Compare(string one, string isChange, string other, string isOtherChange) => Tool.RunWith(
        $$"""{"lang":"fr","facts":[{"text":"{{one}}","period":"2025","of":"sales","change":{{isChange}}},{"text":"{{other}}","period":"2025","of":"sales","change":{{isOtherChange}}}]}""" + "\n", "compare").Output;

    private static async Task<(string Path, TestRun Run)> Build(TestFolder folder, string facts, string text)
    {
        var run = await TestProject.Of(Brewery.SourceSet, TestFile.Text(Brewery.TextName, text)).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Yard", Source = nameof(Texts.Accounts))]
            public static partial class Ledger
            {
            {{facts}}
            }
            """).Run();
        run.ShouldBeClean();
        folder.Write("texts/" + Brewery.TextName, text);
        using var file = File.Create(folder["yard.dll"]);
        run.Compilation.Emit(file).Success.ShouldBeTrue();
        return (folder["yard.dll"], run);
    }
}
