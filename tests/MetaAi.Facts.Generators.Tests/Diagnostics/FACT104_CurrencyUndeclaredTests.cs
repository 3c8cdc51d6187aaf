using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT104_CurrencyUndeclaredTests
{
    private const string Source = """
            [Source("brewery.txt", Language = "fr")]
            public static partial Source Accounts { get; }
        """;

    [Fact]
    public async Task Dollars_of_no_country_are_refused()
    {
        var run = await Brewery.Sources(Source).With(Brewery.Usings + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Tanks
            {
                [[|Quote("1,2 million de dollars")|]]
                public static partial Fact<MonetaryAmount> Price { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.CurrencyUndeclared, "set Currency to an ISO 4217 code on the quote or its source");
    }

    [Theory]
    [InlineData("1,2 million de dollars", "'$'")]
    [InlineData("25 centimes", "'25 centimes'")]
    public async Task A_currency_that_the_words_cannot_mean_is_said_to_be_the_wrong_one(string words, string open)
    {
        var run = await (Brewery.Sources(Source) with { Files = [TestFile.Text(Brewery.TextName, Brewery.Text + "\nLe jeton vaut 25 centimes.")] }).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Tanks
            {
                [[|Quote("{{words}}", Currency = "GBP")|]]
                public static partial Fact<MonetaryAmount> Price { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.CurrencyUndeclared, open, "'GBP' is none that the words may mean");
    }

    [Fact]
    public async Task A_currency_on_the_quote_is_enough() => (await Brewery.Sources(Source).With(Brewery.Usings + """
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Tanks
        {
            [Quote("1,2 million de dollars", Currency = "CAD")]
            public static partial Fact<MonetaryAmount> Price { get; }
        }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task A_currency_on_the_source_is_enough() => (await Brewery.Sources(Source.Replace("\"fr\"", "\"fr\", Currency = \"USD\"", StringComparison.Ordinal)).With(Brewery.Usings + """
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Tanks
        {
            [Quote("1,2 million de dollars")]
            public static partial Fact<MonetaryAmount> Price { get; }
        }
        """).Run()).ShouldBeClean();
}
