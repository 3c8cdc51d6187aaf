using System.Text;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT208_LockUnreadableTests
{
    private static readonly TestProject Project = Brewery.Facts(Brewery.Director);

    [Theory]
    [InlineData("rules\t1\nquote\tbrewery.txt\n", 2)]
    [InlineData("rules\tone\n", 1)]
    [InlineData("# facts.lock\nrules\t999\n", 2)]
    [InlineData("<<<<<<< ours\nrules\t1\n", 1)]
    public async Task A_lock_that_is_not_one_is_shown_at_its_line(string content, int line)
    {
        var run = await (Project with { Files = [Brewery.TextFile, TestFile.Lock(content)] }).Run();

        var finding = run.Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(FactRules.LockUnreadable.Id);
        finding.GetMessage(null).ShouldContain($"at line {line}:");
        finding.Location.GetLineSpan().Path.ShouldBe("/project/facts.lock");
        finding.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(line - 1);
    }

    [Fact]
    public async Task A_lock_that_is_not_UTF_8_is_shown_at_the_line_of_the_first_other_byte()
    {
        var run = await (Project with { Files = [Brewery.TextFile, TestFile.Lock("# facts.lock\n# été\nrules\t1\n", Encoding.Latin1)] }).Run();

        var finding = run.Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(FactRules.LockUnreadable.Id);
        finding.GetMessage(null).ShouldContain("at line 2: the byte 0xE9 is not UTF-8");
        finding.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(1);
    }

    [Fact]
    public async Task The_text_still_proves_the_quotes() =>
        (await (Project with { Files = [Brewery.TextFile, TestFile.Lock("?")] }).Run()).Load().Fact("Test.Ledger.Director").Text.ShouldBe("Odile Carmin");

    [Fact]
    public async Task A_lock_that_was_written_is_clean() => (await (Project with { Files = [TestLock.Of(Project)] }).Run()).ShouldBeClean();

    [Fact]
    public async Task A_quote_without_its_text_says_so_when_it_is_read_and_nothing_before()
    {
        var run = await (Project with { Files = [TestFile.Lock("?")] }).Run();

        run.Findings.ShouldHaveSingleItem().Id.ShouldBe(FactRules.LockUnreadable.Id);
        run.CompilerProblems.ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => run.Load().Read("Test.Ledger", "Director")).Message.ShouldStartWith("FACT208: facts.lock cannot be read at line 1:");
    }
}
