using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;using MetaAi.Facts.Locking;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT207_LockStaleTests
{
    private static readonly TestProject Project = Brewery.Facts("""
            [[|Quote("Odile Carmin")|]]
            public static partial Fact<string> Director { get; }
        """);

    [Fact]
    public async Task A_quote_that_the_lock_does_not_hold_yet_is_said_and_generated()
    {
        var run = await (Project with { Files = [Brewery.TextFile, TestFile.Lock(FactLockFile.Write(FactLock.Empty))] }).Run();

        run.ShouldFind(FactRules.LockStale, "it does not hold 'Odile Carmin'", "run 'facts lock'");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
        run.Load().Fact("Test.Ledger.Director").Text.ShouldBe("Odile Carmin");
    }

    [Fact]
    public async Task A_text_that_changed_makes_the_lock_stale()
    {
        var changed = TestFile.Text(Brewery.TextName, "Correction.\n" + Brewery.Text);

        (await (Project with { Files = [changed, TestLock.Of(Project)] }).Run()).ShouldFind(FactRules.LockStale, "as the text 'brewery.txt' has it");
    }

    [Fact]
    public async Task A_text_that_changed_far_from_its_quotes_makes_the_lock_stale()
    {
        var changed = TestFile.Text(Brewery.TextName, Brewery.Text + "\nCorrection.\n");

        (await (Project with { Files = [changed, TestLock.Of(Project)] }).Run()).ShouldFind(FactRules.LockStale, "as the text 'brewery.txt' has it");
    }

    [Fact]
    public async Task A_lock_of_earlier_rules_is_not_stale_by_its_version()
    {
        var earlier = TestLock.Of(Project).GetText().ToString().Replace("rules\t2\n", "rules\t1\n", StringComparison.Ordinal);

        FactLockFile.Parse(earlier).Lock!.Rules.ShouldBe(1);
        (await (Project with { Files = [Brewery.TextFile, TestFile.Lock(earlier)] }).Run()).ShouldBeClean();
        (await (Project with { Files = [TestFile.Lock(earlier)] }).Run()).ShouldBeClean();
    }

    [Fact]
    public async Task A_lock_of_this_text_is_clean() => (await (Project with { Files = [Brewery.TextFile, TestLock.Of(Project)] }).Run()).ShouldBeClean();

    [Fact]
    public async Task A_text_without_any_lock_is_clean() => (await Project.Run()).ShouldBeClean();
}
