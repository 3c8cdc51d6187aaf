using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT105_YearMissingTests
{
    private static TestProject Undated(string quote) => Brewery.Sources("""
            [Source("brewery.txt", Language = "fr")]
            public static partial Source Accounts { get; }
        """).With(Brewery.Usings + $$"""
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Tanks
        {
            {{quote}}
            public static partial Fact<ExtendedDate> Delivery { get; }
        }
        """);

    [Fact]
    public async Task A_date_to_which_nothing_gives_a_year_is_refused()
    {
        var run = await Undated("""[[|Quote("mi-juin")|]]""").Run();

        run.ShouldFind(FactRules.YearMissing, "'mi-juin' has no year", "set Period on the quote, or Issued on its source");
    }

    [Fact]
    public async Task The_period_gives_the_year() => (await Undated("""[Quote("mi-juin", Period = "2024")]""").Run()).ShouldBeClean();

    [Fact]
    public async Task The_publication_date_gives_the_year() => (await Brewery.Facts("""
        [Quote("mi-juin")]
        public static partial Fact<ExtendedDate> Delivery { get; }
        """).Run()).ShouldBeClean();
}
