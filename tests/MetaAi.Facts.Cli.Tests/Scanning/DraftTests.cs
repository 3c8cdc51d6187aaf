using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>A draft is a project that holds: it compiles, and no rule is broken.</summary>
public class DraftTests
{
    private const string French =
        "Bacs du Ponant : résultats 2024\n\n"
        + "Brest, le 12 mars 2025. La compagnie publie un chiffre d'affaires de 12,4 millions d'euros en 2024, en hausse de 8,5 % sur un an. "
        + "Le résultat net atteint 1 250 000 €, contre environ 900 000 € en 2023 et plus de 14 trillions de dollars en tout.\r\n\r\n"
        + "Les dépenses d'investissement atteindront 60 à 65 millions d'euros en 2025, soit 8,5 % de hausse. Au deuxième trimestre 2025, elle comptera 38 places, "
        + "puis 38 places encore, et 38 places enfin. La marge gagne 2,5 points de pourcentage. Les deux tiers des passagers sont des habitués. Le chantier durera "
        + "trois à cinq ans, de 65 à 60 %. Mi-juin, tout est fini. Elle valait 39 millions de dollars. Une dizaine de bacs, 38 bacs \"neufs\" \\ ou 14,5.\r\n"
        + "Elle vendit 8,5 % du port. Elle vendit 8,5 % du port. Les trois quarts. Le double. Depuis 2019, avant mai 2026, d'ici 2030.";

    private const string English =
        "\uFEFFRiver Ferries: results for 2024\n\n"
        + "Dorchester, March 12, 2025. The company reports revenue of $12.4 million for 2024, up 8.5% from a year earlier. Net income reached $1,250,000, "
        + "against about $900,000 in 2023. Capital spending will be $60 to $65 million in 2025, or 8.5% of sales. It has 38 seats & 38 seats <more>. "
        + "Two-thirds of passengers are regulars. Work takes three to five years. Twice the size; 150 basis points 🚢. Some \u2028 42 \u202Fmillion.";

    [Theory]
    [InlineData("bacs-2024.txt", "fr", "EUR", French)]
    [InlineData("ferries.txt", "en-US", "USD", English)]
    [InlineData("2024.résultats.txt", "fr", null, French)]
    [InlineData("empty.txt", "fr", null, "Rien.")]
    public async Task Compiles_and_holds(string file, string language, string? currency, string text)
    {
        var draft = Draft(file, text, ["--lang", language, "--issued", "2025-03", .. currency is null ? (string[])[] : ["--currency", currency]]);
        var run = await TestProject.Of(draft, TestFile.Text(file, text.TrimStart('\uFEFF'))).Run();
        run.CompilerProblems.Select(problem => problem.ToString()).ShouldBeEmpty();
        run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error || finding.Id == FactRules.PeriodMissing.Id).Select(finding => finding.ToString()).ShouldBeEmpty(draft);
    }

    [Fact]
    public void Members_are_called_by_what_stands_near()
    {
        var draft = Draft("bacs.txt", French, ["--lang", "fr", "--issued", "2025", "--currency", "EUR"]);
        draft.ShouldContain("""[Source("bacs.txt", Language = "fr", Currency = "EUR", Issued = "2025")]""");
        draft.ShouldContain("""[FactSet(Subject = "Bacs", Source = nameof(BacsSources.Bacs))]""");
        draft.ShouldContain("""
                [Quote("60 à 65 millions d'euros", PeriodQuote = "en 2025")]
                public static partial Fact<MonetaryAmount> DepensesInvestissement2025 { get; }
            """.ReplaceLineEndings("\n"));
        draft.ShouldContain(" Fact<MonetaryAmount> ChiffreAffaires2024 ");
        draft.ShouldContain("""[Quote("deuxième trimestre 2025")]""");
        draft.ShouldContain("""
                [Quote("trois à cinq ans")]
                public static partial Fact<DurationRange>
            """.ReplaceLineEndings("\n"));
        draft.ShouldContain("""
                [Quote("2,5 points de pourcentage")]
                public static partial Fact<PercentagePoints>
            """.ReplaceLineEndings("\n"));
        draft.ShouldContain("""
                [Quote("Une dizaine de bacs")]
                public static partial Fact<Quantity>
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_period_that_is_declared_is_said_of_every_quote() =>
        Draft("bacs.txt", "Il vaut 39 €.", ["--lang", "fr", "--period", "2024-Q2"]).ShouldContain("""[Quote("39 €", Period = "2024-34")]""");

    [Fact]
    public void Words_that_stand_twice_are_told_apart()
    {
        var draft = Draft("bacs.txt", "Il vaut 39 € ici. Elle vaut 39 € là.", ["--lang", "fr"]);
        draft.ShouldContain("""[Quote("39 €", Suffix = "ici.")]""");
        draft.ShouldContain("""[Quote("39 €", Suffix = "là.")]""");
    }

    [Theory]
    [InlineData("sources.txt")]
    [InlineData("Facts.txt")]
    [InlineData("toString.txt")]
    [InlineData("Source.txt")]
    public async Task A_file_of_any_name_gives_a_draft_that_compiles(string file)
    {
        var draft = Draft(file, French, ["--lang", "fr", "--issued", "2025", "--currency", "EUR"]);
        (await TestProject.Of(draft, TestFile.Text(file, French)).Run()).CompilerProblems.Select(problem => problem.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_drafts_stand_in_one_project()
    {
        string[] options = ["--lang", "fr", "--issued", "2025", "--currency", "EUR"];
        var other = French + " Fin.";
        var project = TestProject.Of(Draft("bacs.txt", French, options), TestFile.Text("bacs.txt", French), TestFile.Text("quais.txt", other))
            .With(Draft("quais.txt", other, options));
        var run = await project.Run();
        run.CompilerProblems.Select(problem => problem.ToString()).ShouldBeEmpty();
        run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-US", "Revenue for Q2 2024 was $3 billion; net profit of $4 billion.", "Revenue2024Q2 NetProfit2024Q2 RevenueDate2024Q2")]
    [InlineData("en-US", "Revenue rose, to $3 billion.", "Money")]
    [InlineData("en-US", "Net profit: $3 billion.", "NetProfit")]
    [InlineData("fr", "Les dépenses de trois à cinq ans et les dépenses de 39 €.", "Depenses")]
    public void Names_stay_in_their_clause(string language, string text, string names)
    {
        var draft = Draft("a.txt", text, ["--lang", language, "--currency", "USD"]);
        foreach (var name in names.Split(' '))
        {
            draft.ShouldContain($"> {name} {{ get; }}");
        }
    }

    [Theory]
    [InlineData("The ferry line was sold for $3 million. \n", true)]
    [InlineData("The ferry line NUMBER was sold for $3 million, up NUMBER%. \n", false)]
    public void Work_grows_with_the_figures(string line, bool isRepeated)
    {
        var few = Allocated(250);
        var many = Allocated(500);
        many.ShouldBeLessThan(few * 3);

        long Allocated(int lines)
        {
            var text = string.Concat(Enumerable.Range(100, lines).Select(i => isRepeated ? line : line.Replace("NUMBER", $"{i}", StringComparison.Ordinal)));
            Draft("a.txt", line, ["--lang", "en-US", "--currency", "USD"]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Draft("a.txt", text, ["--lang", "en-US", "--currency", "USD"]);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static string Draft(string file, string text, string[] options)
    {
        using var folder = new TestFolder();
        var run = Tool.Run(["scan", folder.Write(file, text), "--format", "csharp", .. options]);
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        return run.Output;
    }
}
