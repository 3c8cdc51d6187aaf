namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>What can be computed compiles, and nothing else does.</summary>
public sealed class CompilationTests
{
    private static readonly string[] Right =
    [
        "money / left - 1", "1 - share", "(money - cost) * (1 - growth)", "-money / 2", "0.5m * cost + left", "money + left - cost", "growth - ratio", "ratio + share",
        "people * money", "money / people", "rate * people", "rate / 3", "number * money", "number / number + 1", "1 / share", "points + points", "people / people", "date + length",
        "Arithmetic.Sum(money, left, cost)", "Arithmetic.Growth(money, left)", "Arithmetic.Share(cost, money)", "money.LessThan(left)", "money.OrZero()", "left.AcrossPeriods()",
        "money.Explain()", "Claim.Check(ratio, growth)",
    ];

    private static readonly string[] Wrong =
    [
        "money + ratio", "money * money", "money + 1", "ratio - money", "people + money", "points + ratio", "money / rate", "1 / money", "text + text", "money * 1.5",
        "ratio * points", "rate + money", "people + 1", "money.LessThan(ratio)", "Arithmetic.Sum(money, ratio)", "Arithmetic.Share(money, people)", "money < left", "date - date",
    ];

    private static readonly string[] Methods =
    [
        "money.DividedBy(left).Minus(1)", "share.SubtractedFrom(1)", "money.Minus(cost).Times(growth)", "money.Negated().DividedBy(2)", "money.Times(people)", "share.Dividing(1)",
        "date.Plus(length)", "Arithmetic.Sum(money, left)", "money.IsCertainlyLessThan(left)", "money.Explain()",
    ];

    [Fact]
    public void Operands_of_all_kinds_go_together_and_what_measures_otherwise_does_not_compile()
    {
        var errors = CompiledFormulas.Errors("14", [.. Right, .. Wrong]);

        Right.Zip(errors).Where(each => each.Second.Count > 0).ShouldBeEmpty();
        Wrong.Zip(errors.Skip(Right.Length)).Where(each => each.Second.Count == 0).Select(each => each.First).ShouldBeEmpty();
    }

    [Fact]
    public void Methods_do_the_same_in_older_versions_of_the_language()
    {
        var errors = CompiledFormulas.Errors("13", [.. Methods, "money - left"]);

        Methods.Zip(errors).Where(each => each.Second.Count > 0).ShouldBeEmpty();
        errors[^1].ShouldHaveSingleItem();
    }
}
