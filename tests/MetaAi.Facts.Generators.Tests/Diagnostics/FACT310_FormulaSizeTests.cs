using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT310_FormulaSizeTests
{
    [Fact]
    public async Task A_chain_that_is_too_long_is_refused_as_a_whole()
    {
        var run = await Dockyard.Claims($$"""
            [[|Formula("Sales2024{{string.Concat(Enumerable.Repeat(" + Sales2024", 2_000))}}")|]]
            public static partial Derived<MonetaryAmount> Sum { get; }
            """).Run();

        run.ShouldFind(FactRules.FormulaSize, "nested too deeply");
    }

    [Fact]
    public async Task Numbers_that_grow_past_what_is_exact_are_refused_at_the_first_formula_that_has_one()
    {
        // Each squares the one before it: the digits double 40 times.
        var members = string.Concat(Enumerable.Range(1, 40).Select(step => string.Create(
            CultureInfo.InvariantCulture,
            $"[Formula(\"P{step - 1} * P{step - 1}\")] public static partial Derived<Ratio> P{step} {{ get; }}\n")));
        var run = await Dockyard.Claims("[Formula(\"Sales2024 / Profit2024\")] public static partial Derived<Ratio> P0 { get; }\n" + members).Run();

        run.Findings.ShouldHaveSingleItem().Id.ShouldBe(FactRules.FormulaSize.Id);
        run.CompilerErrors.ShouldBeEmpty();
    }
}
