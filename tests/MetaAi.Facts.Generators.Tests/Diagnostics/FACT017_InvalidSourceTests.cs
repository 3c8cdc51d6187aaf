using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT017_InvalidSourceTests
{
    private static readonly TestProject Project = Brewery.Sources("""
            [[|Source("brewery.txt", Language = "fr", Currency = "euro")|]]
            public static partial Source Accounts { get; }
        """);

    [Fact]
    public async Task What_is_wrong_with_a_source_is_said_there_and_not_at_its_quotes() =>
        (await Project.Run()).ShouldFind(FactRules.InvalidArgument, "Currency = \"euro\"");

    [Fact]
    public async Task A_program_that_reads_the_quote_in_spite_of_it_is_told_why()
    {
        var assembly = (await Project.Run()).Load();

        Should.Throw<InvalidOperationException>(() => assembly.Read("Test.Ledger", "Director"))
            .Message.ShouldBe("FACT017: The source 'Test.Texts.Accounts' is refused (FACT012), so its quotes cannot be checked");
        Should.Throw<InvalidOperationException>(() => assembly.Read("Test.Texts", "Accounts")).Message.ShouldStartWith("FACT012: ");
    }
}
