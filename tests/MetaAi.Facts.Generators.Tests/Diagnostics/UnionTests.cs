using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>Quotes that unite: what they may say, and where they may stand.</summary>
public sealed class UnionTests
{
    [Theory]
    [InlineData("Period = \"2024\"", "Period = \"2024\"")]
    [InlineData("Claimant = \"the press\"", "Claimant = \"the press\"")]
    [InlineData("Via = [\"a clerk\"]", "Via = \"a clerk\"")]
    [InlineData("Modality = Modality.Alleged", "Modality = \"Alleged\"")]
    [InlineData("Rank = Rank.Preferred, RankReason = \"r\"", "Rank = \"Preferred\"")]
    [InlineData("Gloss = \"g\"", "Gloss = \"g\"")]
    [InlineData("Remark = \"r\"", "Remark = \"r\"")]
    [InlineData("Subject = \"Other\"", "Subject = \"Other\"")]
    [InlineData("Concept = \"Other\"", "Concept = \"Other\"")]
    [InlineData("Of = \"all\"", "Of = \"all\"")]
    [InlineData("Per = \"year\"", "Per = \"year\"")]
    [InlineData("Open = true", "Open = \"true\"")]
    public async Task What_is_said_of_the_fact_is_said_on_the_first_quote(string argument, string said)
    {
        var run = await Foundry.Facts($$"""
            [Quote("Amazone ou de la Société du Môle")]
            [[|Quote("Compas", Prefix = "aussi ", {{argument}})|]]
            public static partial Fact<NameList<Partner>> Approached { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, said, "say it on the first quote");
    }

    [Theory]
    [InlineData("[Quote(\"Amazone ou de la Société du Môle\")] [[|Quote(\"resté secret\", Undisclosed = true)|]]")]
    [InlineData("[Quote(\"resté secret\", Undisclosed = true)] [[|Quote(\"Amazone ou de la Société du Môle\")|]]")]
    [InlineData("[Quote(\"resté secret\", NoValue = true)] [[|Quote(\"Amazone ou de la Société du Môle\")|]]")]
    public async Task A_list_without_a_value_has_one_quote(string quotes) => (await Foundry.Facts($$"""
        {{quotes}}
        public static partial Fact<NameList<Partner>> Approached { get; }
        """).Run()).ShouldFind(FactRules.SeveralQuotes, "'Approached'");

    [Fact]
    public async Task One_name_has_one_quote() => (await Foundry.Facts("""
        [Quote("Compas", Prefix = "aussi ")]
        [[|Quote("Grand Large", Prefix = "« ")|]]
        public static partial Fact<Partner> Tenant { get; }
        """).Run()).ShouldFind(FactRules.SeveralQuotes, "'Tenant'");

    [Theory]
    [InlineData("")]
    [InlineData(", Overlaps = true")]
    public async Task Quotes_of_one_list_that_overlap_are_refused_even_where_they_say_that_they_mean_to(string overlaps)
    {
        var run = await Foundry.Facts($$"""
            public enum Firm { Amazone, GrandLarge, Compas, [Alias("Large et Compas")] Other }

            [Quote("Amazone, Grand Large")]
            [[|Quote("Large et Compas"{{overlaps}})|]]
            public static partial Fact<NameList<Firm>> Approached { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOverlap, "'Large et Compas'", "Test.Ledger.Approached");
    }

    [Fact]
    public async Task A_further_quote_that_another_fact_quotes_too_is_refused_at_the_later()
    {
        var run = await Foundry.Facts("""
            [Quote("Amazone ou de la Société du Môle")]
            [Quote("Compas", Prefix = "aussi ")]
            public static partial Fact<NameList<Partner>> Approached { get; }

            [[|Quote("cite aussi Compas")|]]
            public static partial Fact<string> Cited { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesOverlap, "'cite aussi Compas'", "Test.Ledger.Approached");
    }

    [Fact]
    public async Task Names_that_unite_stand_in_one_text()
    {
        var run = await Foundry.Facts("""
            [Quote("Amazone ou de la Société du Môle")]
            [[|Quote("Compas", Source = "Report")|]]
            public static partial Fact<NameList<Partner>> Approached { get; }
            """).With("""
            using MetaAi.Facts;
            [SourceSet]
            public static partial class Reports
            {
                [Source("report.txt", Language = "fr")]
                public static partial Source Report { get; }
            }
            """).WithText("report.txt", "Compas reste.").Run();

        run.ShouldFind(FactRules.InvalidArgument, "Source = \"Report\"", "'News'", "one text");
    }

    [Fact]
    public async Task A_further_quote_that_does_not_stand_in_the_text_takes_the_list_out_of_the_catalogue()
    {
        var run = await Foundry.Facts("""
            [Quote("Amazone ou de la Société du Môle")]
            [[|Quote("Compas et Grand Large")|]]
            public static partial Fact<NameList<Partner>> Approached { get; }
            """).Run();

        run.ShouldFind(FactRules.QuoteNotFound, "'Compas et Grand Large'");
        FactCatalogue.Of(run.Load()).All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Quotes_unite_in_a_member_of_a_record()
    {
        var run = await Foundry.Facts("""
            public sealed record Deal { public required Fact<NameList<Partner>> With { get; init; } public Fact<Partner>? Not { get; init; } }

            [Quote("Compas", Prefix = "aussi ", For = "With")]
            [Quote("Grand Large", Prefix = "« ", For = "Not")]
            [Quote("Amazone ou de la Société du Môle", For = "With")]
            public static partial Deal Next { get; }
            """).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        assembly.Fact("Test.Ledger.Next.With").Names.ShouldBe(["Compas", "Amazone", "Pier"]);
        assembly.Fact("Test.Ledger.Next.Not").Names.ShouldBe(["GrandLarge"]);
    }

    [Fact]
    public async Task Without_the_text_the_lock_proves_each_quote()
    {
        var project = Foundry.Facts("""
            [Quote("Amazone ou de la Société du Môle")]
            [Quote("Compas", Prefix = "aussi ")]
            public static partial Fact<NameList<Partner>> Approached { get; }
            """);

        var run = await (project with { Files = [TestLock.Of(project)] }).Run();

        run.ShouldBeClean();
        run.Load().Fact("Test.Ledger.Approached").Names.ShouldBe(["Amazone", "Pier", "Compas"]);
    }
}
