using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT214_OpenCueTests
{
    private const string Text = "La directrice est Odile Carmin.\nRésultat net : – 12,3 M€. Le fonds vaut 39 $ (milliards). La cuve vaut \uFFFD 5 €.\n";

    [Theory]
    [InlineData("12,3 M€", "'-'", "may be its minus sign")]
    [InlineData("5 €", "'\uFFFD'", "is damaged and may hide a digit, a sign or a space; mend the text")]
    [InlineData("39 $", "'milliards'", "may be part of the same number")]
    public async Task A_word_or_mark_beside_the_quote_is_named_with_what_it_does_and_the_way_out(string quote, string cue, string effect)
    {
        var run = await Project($"""[[|Quote("{quote}", Currency = "{(quote == "39 $" ? "CAD" : "EUR")}")|]]""").Run();

        run.ShouldFind(FactRules.OpenCue, $"'{quote}' stands beside {cue} (line 2), which {effect}", "say why in Confirmed");
    }

    [Fact]
    public async Task A_reason_lets_it_stand_and_goes_with_the_fact()
    {
        var run = await Project("""[Quote("12,3 M€", Confirmed = "The dash parts the label from the figure.")]""").Run();

        run.ShouldBeClean();
        var fact = (Fact<MonetaryAmount>)run.Load().Fact("Test.Ledger.Figure");
        fact.Value.Amount.ShouldBe(12_300_000m);
        fact.Evidence.Confirmed.ShouldBe("The dash parts the label from the figure.");
    }

    private static TestProject Project(string quote) => Brewery.Facts($$"""
            {{quote}}
            public static partial Fact<MonetaryAmount> Figure { get; }
        """) with { Files = [TestFile.Text(Brewery.TextName, Text)] };
}
