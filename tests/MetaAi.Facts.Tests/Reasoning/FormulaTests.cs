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

    private static Fact<MonetaryAmount>? Input(string name) => name switch
    {
        "Spent" or "Cash.Spent" => Spent,
        "Planned" => Planned,
        _ => null,
    };

    [Fact]
    public void It_is_what_the_operators_come_to()
    {
        var growth = Derived<Ratio>.Of(Declaration, "Planned / Cash.Spent - 1", Input);

        growth.WithRounding.ShouldBe((Planned / Spent - 1).WithRounding);
        (growth.Id, growth.Subject, growth.Concept, growth.Gloss, growth.Remark).ShouldBe(("Cash.Growth", "Acme", "Growth", "growth of expenditure", "Against the plan."));
        (growth.Period!.Edtf, ((IFact)growth).Evidence, growth.ValueType).ShouldBe(("2025", null, typeof(Ratio)));
        growth.Description.ShouldBe(growth + ", growth of expenditure");
        Derived<Ratio>.Of(Declaration with { Period = ExtendedDate.Of("2026") }, "Planned / Planned", Input).Period!.Edtf.ShouldBe("2026");
    }

    [Fact]
    public void One_formula_is_in_another()
    {
        var growth = Derived<Ratio>.Of(Declaration, "Planned / Spent - 1", Input);
        var again = Derived<MonetaryAmount>.Of(Declaration with { Id = "Cash.Again" }, "Spent * (1 + Growth)", name => name == "Growth" ? growth : Input(name));

        again.WithRounding.ShouldBe(Planned.Negated().Negated().WithRounding);
    }

    [Fact]
    public void Inputs_are_asked_for_when_the_value_is_read_and_not_before()
    {
        var asked = 0;
        var value = Derived<MonetaryAmount>.Of(Declaration, "Spent + Spent", name => { asked++; return Input(name); });

        (value.Id, asked).ShouldBe(("Cash.Growth", 0));
        value.Amount.ShouldBe(78_000_000_000m);
        var after = asked;
        after.ShouldBePositive();
        _ = value.Value;
        asked.ShouldBe(after, "A value that was read keeps its inputs.");
    }

    [Fact]
    public void Periods_go_together_where_that_is_said()
    {
        Derived<MonetaryAmount>.Of(Declaration, "Planned - Spent", Input).Refusal.ShouldNotBeNull();
        Derived<MonetaryAmount>.Of(Declaration with { AcrossPeriods = true }, "Planned - Spent", Input).Refusal.ShouldBeNull();
    }

    [Fact]
    public void A_value_of_another_type_than_declared_is_refused()
    {
        Derived<Ratio>.Of(Declaration, "Spent + Spent", Input).Refusal!.Message.ShouldContain("'Ratio'");
        Derived<string>.Of(Declaration, "Spent + Spent", Input).Refusal!.Message.ShouldContain("'String'");
        Derived<MonetaryRate>.Of(Declaration, "Spent", Input).Refusal.ShouldNotBeNull();
        Derived<Ratio>.Of(Declaration, "1 / 3", _ => null).Value.Amount.ShouldBe(Numbers.Rational.Of(1, 3));
    }

    [Theory]
    [InlineData("Spent +", "cannot be read")]
    [InlineData("Spent + Earned", "'Earned'")]
    public void What_cannot_be_resolved_is_said_when_the_value_is_read(string formula, string expected)
    {
        var value = Derived<MonetaryAmount>.Of(Declaration, formula, Input);

        Should.Throw<InvalidOperationException>(() => value.Value).Message.ShouldContain(expected);
        Should.Throw<InvalidOperationException>(() => Derived<MonetaryAmount>.Of(Declaration, "Spent", _ => null).Value).Message.ShouldContain("'Spent'");
    }

    [Fact]
    public void A_formula_that_needs_its_own_value_is_refused()
    {
        Derived<MonetaryAmount> one = null!;
        var other = Derived<MonetaryAmount>.Of(Declaration, "One", _ => one);
        one = Derived<MonetaryAmount>.Of(Declaration, "Other", _ => other);

        Should.Throw<InvalidOperationException>(() => one.Value).Message.ShouldContain("'Cash.Growth'");
    }
}
