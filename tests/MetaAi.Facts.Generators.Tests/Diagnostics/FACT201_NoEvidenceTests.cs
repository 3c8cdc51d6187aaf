using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT201_NoEvidenceTests
{
    [Fact]
    public async Task A_quote_without_text_and_without_lock_is_refused_with_what_is_missing()
    {
        var run = await (Brewery.Facts("""
            [[|Quote("Odile Carmin")|]]
            public static partial Fact<string> Director { get; }
            """) with { Files = [] }).Run();

        run.ShouldFind(FactRules.NoEvidence, "'Odile Carmin'", "'brewery.txt' is not here", "FactText", "'facts lock'");
    }

    [Fact]
    public async Task A_quote_that_the_lock_does_not_hold_is_refused()
    {
        var locked = TestLock.Of(Brewery.Facts(Brewery.Director));

        var run = await (Brewery.Facts("""
            [[|Quote("Odile Carmine")|]]
            public static partial Fact<string> Director { get; }
            """) with { Files = [locked] }).Run();

        run.ShouldFind(FactRules.NoEvidence, "'Odile Carmine'", "facts.lock does not hold this quote");
    }

    [Fact]
    public async Task A_file_that_is_no_fact_text_proves_nothing()
    {
        var run = await (Brewery.Facts("""
            [[|Quote("Odile Carmin")|]]
            public static partial Fact<string> Director { get; }
            """) with { Files = [new TestFile("/project/texts/brewery.txt", Brewery.Text, metadata: "Other")] }).Run();

        run.ShouldFind(FactRules.NoEvidence, "'brewery.txt' is not here");
    }

    [Fact]
    public async Task The_lock_alone_is_enough()
    {
        var project = Brewery.Facts(Brewery.Director);

        (await (project with { Files = [TestLock.Of(project)] }).Run()).ShouldBeClean();
    }
}
