using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT301_FormulaSyntaxTests
{
    [Theory]
    [InlineData("Sales2025 [|%|] Sales2024", "'%' cannot stand here")]
    [InlineData("Sales2025 / (Sales2024 - [|1|]", "A parenthesis is not closed")]
    [InlineData("[|total|](Sales2025, Sales2024)", "There is no function 'total'")]
    [InlineData("Sales2025 - [|1,5|]", "'1,5' is no number")]
    public async Task What_is_no_formula_is_shown_where_it_is_none(string formula, string words)
    {
        var run = await Dockyard.Claims($$"""
            [Quote("60 %", Period = "2025")]
            [Formula("{{formula}}")]
            public static partial Fact<Ratio> Growth { get; }
            """).Run();

        run.ShouldFind(FactRules.FormulaSyntax, words);
    }

    [Fact]
    public async Task A_text_with_escapes_is_shown_whole()
    {
        var run = await Dockyard.Claims("""
            [Quote("60 %", Period = "2025")]
            [Formula([|"Sales2025 % \u0053ales2024"|])]
            public static partial Fact<Ratio> Growth { get; }
            """).Run();

        run.ShouldFind(FactRules.FormulaSyntax, "'%'");
    }

    [Fact]
    public async Task A_derived_value_throws_what_is_said()
    {
        var run = await Dockyard.Claims("""
            [Formula("[|?|]")]
            public static partial Derived<Ratio> Growth { get; }
            """).Run();

        run.ShouldFind(FactRules.FormulaSyntax);
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("throw new global::System.InvalidOperationException(\"FACT301: ");
    }
}
