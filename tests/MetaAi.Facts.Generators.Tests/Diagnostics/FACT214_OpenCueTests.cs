using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT214_OpenCueTests
{
    private const string Text = "La directrice est Odile Carmin.\nLe bac vaut 3 M€, voire 4 M€. Le fonds vaut 39 $ (milliards). La cuve vaut \uFFFD 5 €.\n";

    [Theory]
    [InlineData("3 M€", "'voire'", "may make a range of it and the figure on the other side")]
    [InlineData("5 €", "'\uFFFD'", "is damaged and may hide a digit, a sign or a space; fix the text")]
    [InlineData("39 $", "'milliards'", "may be part of the same number")]
    public async Task A_word_or_mark_beside_the_quote_is_named_with_what_it_does_and_the_way_out(string quote, string cue, string effect)
    {
        var run = await Project($"""[[|Quote("{quote}", Currency = "{(quote == "39 $" ? "CAD" : "EUR")}")|]]""").Run();

        run.ShouldFind(FactRules.OpenCue, $"'{quote}' stands beside {cue} (line 2), which {effect}", "say why in Confirmed");
    }

    [Fact]
    public async Task A_reason_lets_it_stand_and_goes_with_the_fact()
    {
        var run = await Project("""[Quote("3 M€", Confirmed = "The mayor guesses at 4 in the next paragraph.")]""").Run();

        run.ShouldBeClean();
        var fact = (Fact<MonetaryAmount>)run.Load().Fact("Test.Ledger.Figure");
        fact.Value.Amount.ShouldBe(3_000_000m);
        fact.Evidence!.Confirmed.ShouldBe("The mayor guesses at 4 in the next paragraph.");
    }

    private static TestProject Project(string quote) => Brewery.Facts($$"""
            {{quote}}
            public static partial Fact<MonetaryAmount> Figure { get; }
        """) with { Files = [TestFile.Text(Brewery.TextName, Text)] };
}
