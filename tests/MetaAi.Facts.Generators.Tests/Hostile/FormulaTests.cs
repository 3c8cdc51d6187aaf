using System.Globalization;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Hostile;

/// <summary>Formulas that nobody would write. The generator goes on, says what is wrong on one line, and leaves the formulas beside them as they are.</summary>
public sealed class FormulaTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "", "FACT301" },
        { " \t\n", "FACT301" },
        { new string('a', 100_000), "FACT302" },
        { new string('(', 100_000), "FACT301" },
        { new string('-', 100_000) + "1", "FACT301" },
        { new string('9', 100_000), "FACT301" },
        { string.Join(" + ", Enumerable.Repeat("Sales2024", 10_000)), "FACT310" },
        { "sum(" + string.Join(", ", Enumerable.Repeat("Sales2024", 10_000)) + ")", "" },
        { "\u202ESales2024\u202C", "FACT301" },
        { "Sales\u200B2024", "FACT301" },
        { "\uD800", "FACT301" },
        { "Sales2024\0", "FACT301" },
        { "Ｓales2024", "FACT302" },
        { "Sales2024.", "FACT302" },
        { ".Sales2024", "FACT301" },
        { "Sales2024..Sales2024", "FACT302" },
        { "@Sales2024", "" },
        { "Test.Books.Sales2024", "" },
        { "global::Test.Books.Sales2024", "FACT301" },
        { "\"; } }", "FACT301" },
        { "Sales2024 // a comment", "FACT301" },
        { "sum()", "FACT301" },
        { "1 / 0 * Sales2024", "FACT307" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text(string formula, string id)
    {
        var run = await Dockyard.Claims($$"""
            [Formula({{SymbolDisplay.FormatLiteral(formula, quote: true)}})]
            public static partial Derived<MonetaryAmount> Hostile { get; }

            [Formula("Sales2024 * 2")]
            public static partial Derived<MonetaryAmount> Beside { get; }
            """).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe(id.Length == 0 ? [] : [id]);
        run.Findings.ShouldAllBe(finding => finding.GetMessage(null).Length < 600 + (2 * formula.Length) && !finding.GetMessage(null).Any(char.IsControl));
        run.CompilerErrors.ShouldBeEmpty();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("if (name == \"Sales2024\") { return global::Test.Books.Sales2024; }");
    }

    [Fact]
    public async Task A_long_chain_over_types_is_computed_to_its_end()
    {
        var run = await Chain(300, (type, step) => $"C{type}.V{step} + 0 * C{type}.V{step}").Run();

        run.Findings.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ring_over_types_is_named_and_ends()
    {
        var run = await Chain(60, (type, step) => $"C{type}.V{step}").Change("Sales2024 * 1", "C2.V59").Run();

        run.Findings.Length.ShouldBe(60);
        run.Findings.ShouldAllBe(finding => finding.Id == "FACT304");
    }

    private static TestProject Chain(int length, Func<int, int, string> next)
    {
        var members = new string[3];
        for (var i = 0; i < length; i++)
        {
            var formula = i == 0 ? "Sales2024 * 1" : next((i - 1) % 3, i - 1);
            members[i % 3] += string.Create(CultureInfo.InvariantCulture, $"[Formula(\"{formula}\")] public static partial Derived<MonetaryAmount> V{i} {{ get; }}\n");
        }

        return members.Select((member, index) => (member, index)).Aggregate(
            Dockyard.Project, (project, each) => project.With(Dockyard.Set(string.Create(CultureInfo.InvariantCulture, $"C{each.index}"), each.member)));
    }
}
