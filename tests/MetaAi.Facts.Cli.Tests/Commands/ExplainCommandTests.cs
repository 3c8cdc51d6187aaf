using System.Text.Json.Nodes;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>Where a value comes from is told from the metadata: formulas are computed again, and nothing of the assembly is run.</summary>
public sealed class ExplainCommandTests : IDisposable
{
    private const string Rest = "Subject = \"Harbour\", ValueKind = \"value\", Modality = \"actual\", Rank = \"normal\"";

    // A circle, a name that stands for nothing, text that is no formula, what code makes, ends that are turned round.
    private const string Computed = $$"""

        namespace Docks
        {
            public static class Books
            {
                [FactRecord("Docks.Books.Share", {{Rest}}, Concept = "Share", Kind = "percent", Derivation = "Plan / (Plan + Harbour.Value2024)",
                    Inputs = new[] { "Plan", "Docks.Books.Plan", "Harbour.Value2024", "Ports.Harbour.Value2024" })]
                public static string Share => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Plan", {{Rest}}, Concept = "Plan", Kind = "money", Derivation = "2 * Value", Inputs = new[] { "Value", "Ports.Harbour.Value2024" })]
                public static string Plan => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Circle", {{Rest}}, Concept = "Circle", Kind = "money", Derivation = "Circle + 1", Inputs = new[] { "Circle", "Docks.Books.Circle" })]
                public static string Circle => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Lost", {{Rest}}, Concept = "Lost", Kind = "money", Derivation = "Nothing * 2", Inputs = new[] { "Nothing" })]
                public static string Lost => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Broken", {{Rest}}, Concept = "Broken", Kind = "money", Derivation = "((", Inputs = new string[0])]
                public static string Broken => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Fee", {{Rest}}, Concept = "Fee", Kind = "money", Derivation = "Value * Rate",
                    Inputs = new[] { "Value", "Ports.Harbour.Value2024", "Rate", "Docks.Rates.Usual" })]
                public static string Fee => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Turned", {{Rest}}, Concept = "Turned", Kind = "money", Low = "9", High = "1", Unit = "EUR", Hedge = "exact", Source = "news.txt", Exact = "9 à 1")]
                public static string Turned => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Twice", {{Rest}}, Concept = "Twice", Kind = "money", Derivation = "Turned * 2", Inputs = new[] { "Turned", "Docks.Books.Turned" })]
                public static string Twice => throw new InvalidOperationException();
            }
        }
        """;

    private readonly TestFolder folder = new();
    private readonly string ports;

    public ExplainCommandTests() => ports = Harbour.Compile(Harbour.Source + Computed, folder["ports.dll"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_quoted_value_is_told_with_its_quote_and_its_source() =>
        Tool.Run("explain", ports, "Value2024").ShouldBe(new(0, "Harbour, Value 2024: 39 billion USD, \"39 milliards de dollars\" (News, 2025)\n", ""));

    [Fact]
    public void A_computed_value_is_told_down_to_its_quotes() => Tool.Run("explain", ports, "Books.Share").Output.ShouldBe(
        """
        2/3
        lower end: a number of the formula; upper end: a number of the formula
        quotient of
          (1) product of
            2
            Harbour, Value 2024: 39 billion USD, "39 milliards de dollars" (News, 2025)
          sum of
            (1) again: the same value
            Harbour, Value 2024: the same fact

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void The_export_has_what_a_formula_came_to_and_its_tree()
    {
        var plan = Tool.Run("export", ports).Lines.Select(line => JsonNode.Parse(line)!).Single(line => (string?)line["id"] == "Docks.Books.Plan");

        ((string?)plan["period"], (string?)plan["unit"], (string?)plan["derivation"]!["print"]).ShouldBe(("2024", "USD", "78 billion USD (77 to 79 billion)"));
        ((string?)plan["derivation"]!["withRounding"]!["max"]).ShouldBe("79000000000");
        ((string?)plan["derivation"]!["formula"]!["operands"]![1]!["fact"]).ShouldBe("Ports.Harbour.Value2024");
    }

    [Fact]
    public void What_an_assembly_beside_it_declares_is_found_there()
    {
        const string Own = $$"""
            using System;
            using MetaAi.Facts;

            public static class Quays
            {
                [FactRecord("Quays.Twice", {{Rest}}, Concept = "Twice", Kind = "money", Derivation = "2 * Plan", Inputs = new[] { "Plan", "Docks.Books.Plan" })]
                public static string Twice => throw new InvalidOperationException();
            }
            """;
        var quays = Harbour.Compile(Own, folder["quays.dll"]);
        File.WriteAllText(folder["no-assembly.dll"], "no assembly");

        Tool.Run("explain", quays, "Quays.Twice").Output.ShouldStartWith("156 billion USD (154 to 158 billion)\n");
        Tool.Run("explain", quays, "Quays.Twice").Output.ShouldContain("\"39 milliards de dollars\" (News, 2025)");
        Tool.Run("export", quays).Lines.ShouldHaveSingleItem().ShouldContain("\"id\":\"Quays.Twice\"");

        File.Delete(ports);
        Tool.Run("explain", quays, "Quays.Twice").Output.ShouldContain("'Docks.Books.Plan' is declared in code, or in an assembly that is not here");
    }

    [Theory]
    [InlineData("Circle")]
    [InlineData("Lost")]
    [InlineData("Broken")]
    [InlineData("Fee")]
    [InlineData("Twice")]
    public void What_cannot_be_computed_has_no_value_and_says_why(string member)
    {
        var run = Tool.Run("explain", ports, member);

        (run.ExitCode, run.Errors.Length).ShouldBe((0, 0));
        run.Output.ShouldNotContain(" billion USD\n");
        var exported = Tool.Run("export", ports).Lines.Select(line => JsonNode.Parse(line)!).Single(line => (string?)line["id"] == $"Docks.Books.{member}");
        (exported["low"], exported["derivation"]!["amount"]).ShouldBe((null, null));
        exported["derivation"]!["refused"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Valeu2024", "there is no fact 'Valeu2024'; did you mean 'Value2024'?")]
    [InlineData("alue2024", "there is no fact 'alue2024'; did you mean 'Value2024'?")]
    [InlineData("", "there is no fact ''")]
    public void A_name_that_is_none_is_told(string member, string problem)
    {
        var run = Tool.Run("explain", ports, member);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(problem);
    }
}
