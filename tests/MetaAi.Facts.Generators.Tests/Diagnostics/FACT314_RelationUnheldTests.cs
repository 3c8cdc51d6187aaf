using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT314_RelationUnheldTests
{
    [Fact]
    public async Task About_the_same_is_about_that_amount()
    {
        var project = Related("à peu près le même montant", "Sales2024");
        var run = await project.Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("Value = global::MetaAi.Facts.MonetaryAmount.Of(39_000_000m, 39_000_000m, \"EUR\", global::MetaAi.Facts.Hedge.Approx),");
        (await (project with { Files = [TestLock.Of(project)] }).Run()).ShouldBeClean();
    }

    [Theory]
    [InlineData("Sales2025", "Of(60_000_000m, null, \"EUR\", global::MetaAi.Facts.Hedge.MoreThan)")]
    [InlineData("Sales2024", "Of(38_500_000m, null, \"EUR\", global::MetaAi.Facts.Hedge.MoreThan)")]
    public async Task More_is_more_than_the_least_that_it_may_be(string formula, string value)
    {
        var run = await Related("plus pour l'année suivante", formula).Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain(value);
    }

    [Fact]
    public async Task It_is_an_input_like_any_other()
    {
        var run = await Dockyard.Claims("""
            /// <summary>Purchases.</summary>
            [Quote("à peu près le même montant", Period = "2025")]
            [Formula("Sales2024")]
            public static partial Fact<MonetaryAmount> Purchases { get; }

            /// <summary>Twice.</summary>
            [Formula("Purchases * 2")]
            public static partial Derived<MonetaryAmount> Twice { get; }
            """).Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("<value>about 78 million EUR (2025).</value>");
    }

    [Theory]
    [InlineData("plus pour l'année suivante", "Dock", "about 5 million EUR")]
    [InlineData("plus pour l'année suivante", "Rent2024", "set Undisclosed on the quote")]
    public async Task What_no_figure_says_is_refused(string quote, string formula, string words)
    {
        var run = await Dockyard.Claims($$"""
            [Quote("environ 5 millions d'euros", Period = "2024")]
            public static partial Fact<MonetaryAmount> Dock { get; }

            [Quote("{{quote}}", Period = "2025")]
            [[|Formula("{{formula}}")|]]
            public static partial Fact<MonetaryAmount> Purchases { get; }
            """).Run();

        run.ShouldFind(FactRules.RelationUnheld, "'plus pour l'année suivante' relates to ", words);
    }

    [Fact]
    public async Task Without_a_formula_the_words_are_no_figure() => (await Dockyard.Claims("""
        [[|Quote("à peu près le même montant", Period = "2025")|]]
        public static partial Fact<MonetaryAmount> Purchases { get; }
        """).Run()).ShouldFind(FactRules.Unreadable);

    private static TestProject Related(string quote, string formula) => Dockyard.Claims($$"""
        /// <summary>Purchases.</summary>
        [Quote("{{quote}}", Period = "2025")]
        [Formula("{{formula}}")]
        public static partial Fact<MonetaryAmount> Purchases { get; }
        """);
}
