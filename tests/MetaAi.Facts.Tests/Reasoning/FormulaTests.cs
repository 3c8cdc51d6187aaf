namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>A formula in text, as the compiler writes it, is the same value, with what is declared of it.</summary>
public sealed class FormulaTests
{
    private static readonly Fact<MonetaryAmount> Spent = Said.Money("39 milliards de dollars", "Cash.Spent", "2024");
    private static readonly Fact<MonetaryAmount> Planned = Said.Money("60 à 65 milliards de dollars", "Cash.Planned", "2025");

    private static FormulaDeclaration Declaration { get; } = new()
    {
        Id = "Cash.Growth", Subject = "Acme", Concept = "Growth", Gloss = "growth of expenditure", Remark = "Against the plan.",
    };

    [Fact]
    public void It_is_what_the_operators_come_to()
    {
        var growth = Derived<Ratio>.Of(Declaration, "Planned / Cash.Spent - 1", () => [("Planned", Planned), ("Cash.Spent", Spent)]);

        growth.WithRounding.ShouldBe((Planned / Spent - 1).WithRounding);
        (growth.Id, growth.Subject, growth.Concept, growth.Gloss, growth.Remark).ShouldBe(("Cash.Growth", "Acme", "Growth", "growth of expenditure", "Against the plan."));
        (growth.Period!.Edtf, ((IFact)growth).Evidence, growth.ValueType).ShouldBe(("2025", null, typeof(Ratio)));
        growth.Description.ShouldBe(growth + ", growth of expenditure");
        Derived<Ratio>.Of(Declaration with { Period = ExtendedDate.Of("2026") }, "Planned / Planned", () => [("Planned", Planned)]).Period!.Edtf.ShouldBe("2026");
    }

    [Fact]
    public void One_formula_is_in_another()
    {
        var growth = Derived<Ratio>.Of(Declaration, "Planned / Spent - 1", () => [("Planned", Planned), ("Spent", Spent)]);
        var again = Derived<MonetaryAmount>.Of(Declaration with { Id = "Cash.Again" }, "Spent * (1 + Growth)", () => [("Spent", Spent), ("Growth", growth)]);

        again.WithRounding.ShouldBe(Planned.Negated().Negated().WithRounding);
    }

    [Fact]
    public void Inputs_are_asked_for_when_the_value_is_read_and_not_before()
    {
        var asked = 0;
        var value = Derived<MonetaryAmount>.Of(Declaration, "Spent + Spent", () => { asked++; return [("Spent", Spent)]; });

        (value.Id, asked).ShouldBe(("Cash.Growth", 0));
        value.Amount.ShouldBe(78_000_000_000m);
        var after = asked;
        _ = value.Value;
        (asked, after).ShouldBe((after, 1));
    }

    [Fact]
    public void Periods_go_together_where_that_is_said()
    {
        Derived<MonetaryAmount>.Of(Declaration, "Planned - Spent", () => [("Planned", Planned), ("Spent", Spent)]).Refusal.ShouldNotBeNull();
        Derived<MonetaryAmount>.Of(Declaration with { AcrossPeriods = true }, "Planned - Spent", () => [("Planned", Planned), ("Spent", Spent)]).Refusal.ShouldBeNull();
    }

    [Fact]
    public void A_value_of_another_type_than_declared_is_refused()
    {
        Derived<Ratio>.Of(Declaration, "Spent + Spent", () => [("Spent", Spent)]).Refusal!.Message.ShouldContain("'Ratio'");
        Derived<string>.Of(Declaration, "Spent + Spent", () => [("Spent", Spent)]).Refusal!.Message.ShouldContain("'String'");
        Derived<MonetaryRate>.Of(Declaration, "Spent", () => [("Spent", Spent)]).Refusal.ShouldNotBeNull();
        Derived<Ratio>.Of(Declaration, "1 / 3", () => []).Value.Amount.ShouldBe(Numbers.Rational.Of(1, 3));
    }

    [Theory]
    [InlineData("Spent +", "cannot be read")]
    [InlineData("Spent + Earned", "'Earned'")]
    public void What_cannot_be_resolved_is_said_when_the_value_is_read(string formula, string expected)
    {
        var value = Derived<MonetaryAmount>.Of(Declaration, formula, () => [("Spent", Spent)]);

        Should.Throw<InvalidOperationException>(() => value.Value).Message.ShouldContain(expected);
        Should.Throw<InvalidOperationException>(() => Derived<MonetaryAmount>.Of(Declaration, "Spent", () => [("Spent", null!)]).Value).Message.ShouldContain("before 'Spent' was there");
    }

    [Fact]
    public void A_formula_that_needs_its_own_value_is_refused()
    {
        Derived<MonetaryAmount> one = null!;
        var other = Derived<MonetaryAmount>.Of(Declaration, "One", () => [("One", one)]);
        one = Derived<MonetaryAmount>.Of(Declaration, "Other", () => [("Other", other)]);

        Should.Throw<InvalidOperationException>(() => one.Value).Message.ShouldContain("'Cash.Growth'");
    }
}
