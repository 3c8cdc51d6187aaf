using System.Globalization;
using System.Reflection;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Hostile;

/// <summary>Whatever the words of a declaration hold, they stay words.</summary>
public sealed class HostileWordsTests
{
    private const int LongestQuote = 120;

    public static TheoryData<string> Kinds => [.. HostileWords.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_said_about_a_fact_comes_through_as_it_was_written(string kind)
    {
        var words = HostileWords.All[kind];
        var literal = Literal(words);

        var run = await Brewery.Facts($$"""
            [Quote("Odile Carmin", Subject = {{literal}}, Concept = {{literal}}, Gloss = {{literal}}, Remark = {{literal}}, Claimant = {{literal}},
                Via = [{{literal}}, {{literal}}], Of = {{literal}}, Per = {{literal}}, Rank = Rank.Preferred, RankReason = {{literal}})]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldBeClean();
        ShouldHoldNothingElse(run);
        var fact = run.Load().Fact("Test.Ledger.Director");
        string?[] said = [fact.Subject, fact.Concept, fact.Gloss, fact.Remark, fact.Claimant, fact.Of, fact.Per, fact.RankReason, .. fact.Via];
        said.ShouldAllBe(text => text == words);
    }

    [Fact]
    public async Task White_space_around_words_is_none_of_them()
    {
        var run = await Brewery.Facts("""
            [Quote("  Odile Carmin\u00A0\n")]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldBeClean();
        var fact = (Fact<string>)run.Load().Fact("Test.Ledger.Director");
        (fact.Value, fact.Text, fact.Evidence!.Exact).ShouldBe(("Odile Carmin", "Odile Carmin", "Odile Carmin"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_said_about_a_source_comes_through_as_it_was_written(string kind)
    {
        var words = HostileWords.All[kind];
        var literal = Literal(words);

        var run = await Brewery.Sources($$"""
            [Source("brewery.txt", Language = "fr", Title = {{literal}}, Author = {{literal}}, Publisher = {{literal}}, License = {{literal}})]
            public static partial Source Accounts { get; }
            """).Run();

        run.ShouldBeClean();
        ShouldHoldNothingElse(run);
        var source = run.Load().Fact("Test.Ledger.Director").Evidence!.Source;
        new[] { source.Title, source.Author, source.Publisher, source.License }.ShouldAllBe(said => said == words);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Hostile_words_of_a_text_can_be_quoted(string kind)
    {
        // White space at the ends of a quote and runs of it within do not count when a quote is looked for, so the words stand between two plain ones.
        var words = $"one {HostileWords.All[kind]} two";
        var project = Brewery.Facts($$"""
            [[|Quote({{Literal(words)}})|]]
            public static partial Fact<string> Words { get; }
            """) with { Files = [TestFile.Text(Brewery.TextName, $"Before. {words}. After.")] };

        var run = await project.Run();

        ShouldHoldNothingElse(run);
        if (words.Length > LongestQuote)
        {
            run.ShouldFind(FactRules.QuoteTooLong);
            return;
        }

        if (words.Contains('\0', StringComparison.Ordinal))
        {
            run.Findings.ShouldHaveSingleItem().Id.ShouldBe(FactRules.TextDamaged.Id);
            return;
        }

        run.ShouldBeClean();
        var fact = run.Load().Fact("Test.Ledger.Words");
        (fact.Text, fact.Evidence!.Position.Start).ShouldBe((words, 8));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Hostile_words_that_prove_nothing_are_named_in_an_error_and_in_the_exception(string kind)
    {
        var literal = Literal(HostileWords.All[kind]);

        var run = await Brewery.Facts($$"""
            [[|Quote({{literal}}, Prefix = {{literal}}, Suffix = {{literal}})|]]
            public static partial Fact<MonetaryAmount> Figure { get; }
            """).Run();

        ShouldHoldNothingElse(run);
        run.Findings.ShouldHaveSingleItem().Id.ShouldBeOneOf("FACT013", "FACT101", "FACT102", "FACT103", "FACT107");
        Should.Throw<InvalidOperationException>(() => run.Load().Read("Test.Ledger", "Figure")).Message.ShouldStartWith(run.Findings.Single().Id);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Hostile_names_of_texts_and_sources_are_refused_without_harm(string kind)
    {
        var literal = Literal(HostileWords.All[kind]);

        var run = await Brewery.Sources($$"""
            [Source({{literal}}, Language = {{literal}}, Currency = {{literal}}, Url = {{literal}}, Issued = {{literal}}, Accessed = {{literal}})]
            public static partial Source Accounts { get; }
            """).With(Brewery.Usings + $$"""
            [FactSet(Subject = {{literal}}, Source = {{literal}})]
            public static partial class Other
            {
                [Quote("Odile Carmin", Period = {{literal}})]
                public static partial Fact<string> Period { get; }

                [Quote("Odile Carmin")]
                public static partial Fact<string> Source { get; }

                [Quote("180", Source = "Accounts", For = {{literal}}, Value = {{literal}})]
                public static partial Fact<decimal> For { get; }
            }
            """).Run();

        ShouldHoldNothingElse(run);
        run.Compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        run.Findings.Select(finding => finding.Id).Order(StringComparer.Ordinal).ShouldBe(["FACT002", "FACT012", "FACT012", "FACT109"]);
    }

    private static string Literal(string words) => SymbolDisplay.FormatLiteral(words, quote: true);

    // The generated half declares the members that the user's half asks for, and its syntax is whole.
    private static void ShouldHoldNothingElse(TestRun run)
    {
        foreach (var tree in run.Generated.GeneratedTrees)
        {
            tree.GetDiagnostics().ShouldBeEmpty();
            tree.ToString().Split('\n').SelectMany(Unseen.In).ShouldBeEmpty();
            tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>()
                .ShouldNotContain(member => member.ToString().StartsWith("public static int", StringComparison.Ordinal));
        }

        run.Findings.SelectMany(finding => Unseen.In(finding.GetMessage(CultureInfo.InvariantCulture))).ShouldBeEmpty();
        run.Compilation.GetSymbolsWithName("Injected").ShouldBeEmpty();
    }
}
