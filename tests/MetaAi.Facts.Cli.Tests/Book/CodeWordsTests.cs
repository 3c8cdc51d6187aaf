using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Names of code as words for people.</summary>
public sealed class CodeWordsTests
{
    private static readonly CodeWords Words = new(new Dictionary<string, string> { ["NordAI"] = "NordAI", ["QuayAI"] = "Quay AI", ["Quay"] = "Quay", ["PortCity"] = "Port-City" });

    [Theory]
    [InlineData("HiresFromNordAI", "Hires from NordAI")]
    [InlineData("NordAIRevenue", "NordAI revenue")]
    [InlineData("ShareOfQuayAI", "Share of Quay AI")]
    [InlineData("QuayAIShare", "Quay AI share")]
    [InlineData("QuayUsers", "Quay users")]
    [InlineData("UsersOfQuay", "Users of Quay")]
    [InlineData("QuaysideUsers", "Quayside users")]
    [InlineData("TradeOfPortCity", "Trade of Port-City")]
    [InlineData("GenerativeAIRevenue", "Generative AI revenue")]
    [InlineData("Revenue2024", "Revenue2024")]
    [InlineData("", "")]
    [InlineData("a b", "a b")]
    public void A_name_keeps_the_proper_names_in_it(string name, string words) => Words.Of(name).ShouldBe(words);

    [Theory]
    [InlineData("OperatingCashFlow", "operating cash flow")]
    [InlineData("NordAIRevenue", "NordAI revenue")]
    [InlineData("QuaysideUsers", "quayside users")]
    [InlineData("AIRevenue", "AI revenue")]
    [InlineData("Sales", "sales")]
    [InlineData("", "")]
    public void Within_a_sentence_a_name_begins_small_where_it_is_no_proper_one(string name, string words) => Words.Within(name).ShouldBe(words);

    [Theory]
    [InlineData("AnnaSmith", "Smith", "Anna Smith")]
    [InlineData("AnnaSmith", "said Anne Smith, the owner", "Anna Smith")]
    [InlineData("AnnaSmith", "Anna", "Anna Smith")]
    [InlineData("EconomiesOfScale", "économies d’échelle", "Economies of scale")]
    [InlineData("FutureOfAI", "façonner le futur de l’AI", "Future of AI")]
    [InlineData("HeadOfResearch", "the head", "Head of research")]
    public void A_value_is_a_proper_name_where_its_quote_writes_a_word_of_it_so(string name, string quote, string words) =>
        CodeWords.OfValue(name, [quote]).ShouldBe(words);
}
