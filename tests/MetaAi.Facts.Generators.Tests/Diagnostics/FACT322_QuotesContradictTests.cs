using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT322_QuotesContradictTests
{
    [Fact]
    public async Task Both_quotes_are_shown_with_what_rounding_hides_and_how_far_apart_they_are()
    {
        var run = await Waterworks.Facts("""
            [Quote("39 millions d'euros", Period = "2024")]
            [[|Quote("52 millions d'euros", Period = "2024", Source = "Press")|]]
            public static partial Fact<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesContradict, "'52 millions d'euros' says 52.0 million EUR (51.5 to 52.5 million)", "'39 millions d'euros' of 'Budget' says 39.0 million EUR (38.5 to 39.5 million)", "12 million EUR apart");

        // The first quote has the say, as it has beside a formula.
        run.Load().Fact("Test.Ledger.Investment").Figure!.Value.Low!.Value.ToString().ShouldBe("39000000");
    }

    [Fact]
    public async Task Numbers_of_one_precision_are_one_or_two()
    {
        var run = await Waterworks.Facts("""
            [Quote("39,2 millions d'euros", Period = "2024")]
            [[|Quote("40,0 millions d'euros", Period = "2024", Source = "Press")|]]
            public static partial Fact<MonetaryAmount> Investment { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesContradict, "apart");
    }

    [Fact]
    public async Task Days_that_do_not_meet_contradict_each_other()
    {
        var run = await Waterworks.Facts("""
            [Quote("mai 2026", Period = "2024")]
            [[|Quote("juin 2026", Period = "2024", Source = "Press")|]]
            public static partial Fact<ExtendedDate> LeaseEnd { get; }
            """).Run();

        run.ShouldFind(FactRules.QuotesContradict, "says 2026-06", "says 2026-05", "1 day apart");
    }

    [Fact]
    public async Task Each_quote_is_compared_with_all_before_it()
    {
        var run = await Waterworks.Project.With("""
            using MetaAi.Facts;
            namespace Test;
            [SourceSet]
            public static partial class More
            {
                [Source("third.txt", Language = "fr", Currency = "EUR")]
                public static partial Source Third { get; }
            }
            """).WithText("third.txt", "La régie a investi 38,7 millions d'euros en 2024.").With(Waterworks.Set("Ledger", """
            [Quote("39 millions d'euros", Period = "2024")]
            [Quote("38,7 millions d'euros", Period = "2024", Source = "Third")]
            [[|Quote("52 millions d'euros", Period = "2024", Source = "Press")|]]
            public static partial Fact<MonetaryAmount> Investment { get; }
            """)).Run();

        run.ShouldFind(FactRules.QuotesContradict);
        run.Load().Fact("Test.Ledger.Investment").Corroborations.Count.ShouldBe(2);
    }
}
