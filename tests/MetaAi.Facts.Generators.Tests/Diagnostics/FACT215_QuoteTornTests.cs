using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT215_QuoteTornTests
{
    private const string Text = "La directrice est Odile Carminat.\nElle a versé 12\t345 euros.\n";

    [Theory]
    [InlineData("string", "Odile Carmin", "'a' (line 1): it touches the words")]
    [InlineData("MonetaryAmount", "12 345 euros", "(line 2): a tab, a bar, a blank line, several spaces or a line end part two figures")]
    public async Task A_piece_of_a_word_or_words_over_a_wall_are_refused_and_no_reason_helps(string type, string quote, string said)
    {
        (await Project(type, $"\"{quote}\"").Run()).ShouldFind(FactRules.QuoteTorn, $"'{quote}' is torn at", said, "quote whole words");
        (await Project(type, $"\"{quote}\", Confirmed = \"Seen on page 3.\"").Run()).ShouldFind(FactRules.QuoteTorn, said);
    }

    [Theory]
    [InlineData("string", "Odile Carminat")]
    [InlineData("MonetaryAmount", "345 euros")]
    public async Task Whole_words_of_one_cell_are_clean(string type, string quote) => (await Project(type, $"\"{quote}\"").Run()).ShouldBeClean();

    private static TestProject Project(string type, string arguments) => Brewery.Facts($$"""
            [[|Quote({{arguments}})|]]
            public static partial Fact<{{type}}> Figure { get; }
        """) with { Files = [TestFile.Text(Brewery.TextName, Text)] };
}
