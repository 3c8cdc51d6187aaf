using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

public class RenamedTextTests
{
    private static readonly FactText Here = new("texts/harbour.txt", "Le port vaut 39 euros.");

    [Theory]
    [InlineData("news.txt")]
    [InlineData("n")]
    public void A_text_that_the_lock_knows_by_another_name_is_told(string name)
    {
        var facts = new FactLock(FactLockFile.RulesVersion, [new(name, Here.Hash)], []);

        RenamedText.Check(name, [name], [Here], facts).ShouldNotBeNull().Rule.ShouldBe(FactRules.TextRenamed);
        RenamedText.Check(name, [name, "harbour.txt"], [Here], facts).ShouldBeNull();
        RenamedText.Check(name, [name], [new("harbour.txt", "Autre.")], facts).ShouldBeNull();
    }

    [Fact]
    public void A_name_that_is_spelt_almost_alike_is_told() => RenamedText.Check("harbor.txt", ["harbor.txt"], [Here], FactLock.Empty).ShouldNotBeNull().Text.ShouldContain("harbour.txt");

    [Theory]
    [InlineData("")]
    [InlineData("harbour.txt")]
    [InlineData("zebra.txt")]
    public void Nothing_is_said_of_a_text_that_is_here_or_that_nothing_is_like(string name) => RenamedText.Check(name, [name], [Here], FactLock.Empty).ShouldBeNull();
}
