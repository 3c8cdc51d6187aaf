using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT016_TypeNotMarkedTests
{
    [Fact]
    public async Task A_quote_in_a_type_that_is_no_fact_set_is_refused()
    {
        var run = await Brewery.Code("""
            public static class Ledger
            {
                [[|Quote("Odile Carmin")|]]
                public static string Director => "";
            }
            """).Run();

        run.ShouldFind(FactRules.TypeNotMarked, "[Quote] on 'Director'", "[FactSet]");
    }

    [Fact]
    public async Task A_source_in_a_type_that_is_no_source_set_is_refused()
    {
        var run = await Brewery.Facts("""
            [[|Source("more.txt", Language = "fr")|]]
            public static Source More => Texts.Accounts;
            """).Run();

        run.ShouldFind(FactRules.TypeNotMarked, "[Source] on 'More'", "[SourceSet]");
    }

    [Fact]
    public async Task A_type_may_be_both() => (await Brewery.Code("""
        [SourceSet]
        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class Ledger
        {
            [Source("more.txt", Language = "fr")]
            public static partial Source More { get; }

            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
        }
        """).Run()).ShouldBeClean();
}
