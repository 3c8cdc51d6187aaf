using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT028_UnitWithoutRemarkTests
{
    private const string Text = "Elle investit 39 milliards en 2024, puis des milliards, dont 12 milliards de dollars. Elle touche 3 milliards de personnes, soit 49 %, en trois ans. Elle a 7 (petits) quais.";

    private const string Remark = ", Remark = \"The table says that all amounts are in dollars.\"";

    [Theory]
    [InlineData("\"39 milliards\", Unit = \"USD\"", "39 milliards")]
    [InlineData("\"des milliards\", Unit = \"USD\"", "des milliards")]
    public async Task A_currency_that_the_words_leave_out_needs_a_remark(string quote, string words)
    {
        var run = await Fact("MonetaryAmount", quote, mark: true).Run();

        run.ShouldFind(FactRules.UnitWithoutRemark, "Unit = \"USD\"", $"'{words}'", "set Remark");
    }

    [Theory]
    [InlineData("39 milliards", "39 billion USD")]
    [InlineData("des milliards", "several, at least 2 billion USD")]
    public async Task With_one_it_makes_an_amount(string words, string value)
    {
        var run = await Fact("MonetaryAmount", $"\"{words}\", Unit = \"USD\"{Remark}", mark: false).Run();

        run.ShouldBeClean();
        var fact = run.Load().Fact("Test.Ledger.Value");
        (fact.Description, fact.Unit, fact.Remark).ShouldBe((value, "USD", "The table says that all amounts are in dollars."));
        run.Load().Fact("Test.Ledger.Value").UntypedValue.ShouldBeOfType<MonetaryAmount>().Currency.ShouldBe("USD");
    }

    [Theory]
    [InlineData("\"39 milliards\", Unit = \"dollars\"", "Unit = \"dollars\"", "a currency of ISO 4217")]
    [InlineData("\"39 milliards\", Unit = \"UDS\"", "Unit = \"UDS\"", "a currency of ISO 4217")]
    [InlineData("\"39 milliards\", Unit = \"USD\", Currency = \"CAD\"", "Currency = \"CAD\"", "'USD', which Unit says")]
    [InlineData("\"12 milliards de dollars\", Unit = \"EUR\", Currency = \"EUR\"", "'$'", "set Currency")]
    [InlineData("\"12 milliards de dollars\", Unit = \"USD\"", "'$'", "set Currency")]
    public async Task It_is_a_currency_and_says_what_the_words_say(string quote, string said, string expected)
    {
        var run = await Fact("MonetaryAmount", quote + Remark, mark: true).Run();

        run.Findings.ShouldHaveSingleItem();
        run.Findings[0].GetMessage(null).ShouldContain(said);
        run.Findings[0].GetMessage(null).ShouldContain(expected);
    }

    [Theory]
    [InlineData("Unit = \"USD\", Currency = \"USD\"", null)]
    [InlineData("Unit = \"EUR\", Currency = \"USD\"", "'EUR', which Unit says")]
    public async Task Words_that_name_a_currency_win(string arguments, string? problem)
    {
        var run = await Fact("MonetaryAmount", $"\"12 milliards de dollars\", {arguments}{Remark}", mark: problem is not null).Run();

        if (problem is null)
        {
            run.ShouldBeClean();
        }
        else
        {
            run.ShouldFind(FactRules.InvalidArgument, problem);
        }
    }

    [Theory]
    [InlineData("\"3 milliards de personnes\", Unit = \"USD\"", "a count")]
    [InlineData("\"49 %\", Unit = \"USD\"", "a percentage")]
    [InlineData("\"trois ans\", Unit = \"USD\"", "a length of time")]
    [InlineData("\"en 2024\", Unit = \"USD\"", "a period")]
    [InlineData("\"39 milliards\"", "set Unit to the currency that its words leave out")]
    [InlineData("\"39 milliards\", Currency = \"USD\"", "set Unit to the currency that its words leave out")]
    public async Task What_says_itself_what_it_is_stays_that_and_a_declared_currency_makes_no_amount(string quote, string what) =>
        (await Fact("MonetaryAmount", quote + Remark, mark: true).Run()).ShouldFind(FactRules.CannotHold, what);

    [Fact]
    public async Task A_piece_of_a_count_is_no_amount() =>
        (await Fact("MonetaryAmount", "\"3 milliards\", Unit = \"USD\"" + Remark, mark: true).Run()).ShouldFind(FactRules.QuoteCut, "3 milliards de personnes");

    [Fact]
    public async Task A_noun_after_the_words_is_told_with_the_way_out() =>
        (await Fact("MonetaryAmount", "\"7\", Unit = \"USD\"" + Remark, mark: true).Run()).ShouldFind(FactRules.BesideContradicted, "quais", "declare Fact<Quantity>");

    private static TestProject Fact(string type, string quote, bool mark) =>
        TestProject.Of(Brewery.SourceSet.Replace("Currency = \"EUR\", ", "", StringComparison.Ordinal), TestFile.Text(Brewery.TextName, Text)).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
            public static partial class Ledger
            {
                [{{(mark ? $"[|Quote({quote})|]" : $"Quote({quote})")}}]
                public static partial Fact<{{type}}> Value { get; }
            }
            """);
}
