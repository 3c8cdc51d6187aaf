using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT024_AttributeMissingTests
{
    [Fact]
    public async Task A_fact_without_a_quote_is_refused_and_the_others_stand()
    {
        var run = await Brewery.Facts(Brewery.Director + """
            public static partial Fact<MonetaryAmount> [|Sales|] { get; }
            """).Run();

        run.ShouldFind(FactRules.AttributeMissing, "'Sales' has no [Quote]", "add [Quote(\"…\")]");
        run.Stops.ShouldBeEmpty();
        var assembly = run.Load();
        Should.Throw<InvalidOperationException>(() => assembly.Read("Test.Ledger", "Sales")).Message.ShouldStartWith("FACT024: ");
        FactCatalogue.Of(assembly).All.Select(fact => fact.Id).ShouldBe(["Test.Ledger.Director"]);
    }

    [Fact]
    public async Task A_source_without_its_attribute_is_refused_and_its_quotes_say_nothing()
    {
        var run = await Brewery.Sources("public static partial Source [|Accounts|] { get; }").Run();

        run.ShouldFind(FactRules.AttributeMissing, "'Accounts' has no [Source]");
        Should.Throw<InvalidOperationException>(() => run.Load().Read("Test.Ledger", "Director")).Message.ShouldStartWith("FACT017: ");
    }

    [Theory]
    [InlineData("public static partial Fact<decimal> Staff { get; } public static partial Fact<decimal> Staff => Director is null ? null! : null!;")]
    [InlineData("public static Fact<string>? Staff => Director;")]
    [InlineData("public static partial int Staff { get; } public static partial int Staff => 180;")]
    public async Task What_is_not_left_to_be_generated_is_clean(string member) => (await Brewery.Facts(Brewery.Director + member).Run()).ShouldBeClean();

    [Fact]
    public async Task A_partial_property_of_another_generator_is_left_to_it() =>
        (await Brewery.Facts(Brewery.Director + " public static partial string Other { get; }").Run()).CompilerErrors.Select(error => error.Id).ShouldBe(["CS9248"]);
}
