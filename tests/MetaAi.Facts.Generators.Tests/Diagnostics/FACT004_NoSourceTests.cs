using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT004_NoSourceTests
{
    [Fact]
    public async Task A_quote_without_a_source_is_refused()
    {
        var run = await Brewery.Code("""
            [FactSet(Subject = "Quay Brewery")]
            public static partial class Ledger
            {
                [[|Quote("Odile Carmin")|]]
                public static partial Fact<string> Director { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.NoSource, "'Director'", "set Source");
    }

    [Fact]
    public async Task A_source_on_the_quote_is_enough() => (await Brewery.Code("""
        [FactSet(Subject = "Quay Brewery")]
        public static partial class Ledger
        {
            [Quote("Odile Carmin", Source = nameof(Texts.Accounts))]
            public static partial Fact<string> Director { get; }
        }
        """).Run()).ShouldBeClean();
}
