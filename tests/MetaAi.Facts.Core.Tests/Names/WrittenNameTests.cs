using MetaAi.Facts.Names;

namespace MetaAi.Facts.Core.Tests.Names;

public sealed class WrittenNameTests
{
    [Theory]
    [InlineData("Grand Large", "GrandLarge", "Grand Large")]
    [InlineData("dans Grand-Large", "GrandLarge", "Grand-Large")]
    [InlineData("Amazone, Grand Large et Oracle", "GrandLarge", "Grand Large")]
    [InlineData("d'Oracle", "Oracle", "Oracle")]
    [InlineData("« Hélène Dorée »", "HeleneDoree", "Hélène Dorée")]
    [InlineData("AMZ, Azur", "Amz", "AMZ")]
    [InlineData("Compas S.A.", "CompasSA", "Compas S.A")]
    [InlineData("Grand Large et grand large", "GrandLarge", "Grand Large")]
    public void A_name_is_found_as_the_words_write_it(string words, string member, string written) => WrittenName.In(words, member).ShouldBe(written);

    [Theory]
    [InlineData("Oracles", "Oracle")]
    [InlineData("un empire des réseaux", "Meta")]
    [InlineData("Grand et Large", "GrandLarge")]
    [InlineData("", "Oracle")]
    [InlineData(" - ", "Oracle")]
    [InlineData("Oracle", "_")]
    public void A_name_that_is_not_there_is_none(string words, string member) => WrittenName.In(words, member).ShouldBeNull();
}
