using System.Text.Json.Nodes;
using MetaAi.Facts.Numbers;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Scenarios;

/// <summary>What a program writes for <c>facts book --chapters</c>.</summary>
public sealed class FactChapterJsonTests
{
    private static readonly Fact<MonetaryAmount> Capex = Any.Fact(Any.Amount);

    [Fact]
    public async Task A_chapter_has_all_that_a_page_computes_with()
    {
        using var finnish = new CultureScope();

        await Verify(Written(Chapter()));
    }

    [Fact]
    public void The_same_chapters_give_the_same_bytes_with_LF()
    {
        var written = Written(Chapter());

        written.ShouldBe(Written(Chapter()));
        written.ShouldNotContain('\r');
        written.ShouldEndWith("}\n");
    }

    [Fact]
    public void A_number_that_was_found_from_the_values_is_no_formula_for_others()
    {
        var third = Assumption.Fraction(Rational.Of(1, 3), "none", "third");
        var amount = Assumption.Money(100, "USD", "none", "amount");

        FormulaOf((amount * third).CutToMinorUnits()).ShouldBeNull();
        FormulaOf(amount * third).ShouldNotBeNull();
        FormulaOf(Allocation.Of(amount, new Dictionary<string, Assumption<Ratio>> { ["one"] = third, ["other"] = third })["one"]).ShouldBeNull();
    }

    private static JsonNode? FormulaOf(IUnknown value) => JsonNode.Parse(Written(new FactChapter("t", [], scenarios: [new("s", [new("a", value)])])))!["chapters"]![0]!["scenarios"]![0]!["answers"]![0]!["formula"];

    private static FactChapter Chapter()
    {
        var fee = Assumption.Percent(10, 20, "a usual fee", "fee");
        var rest = Assumption.Money(low: 1_000_000, high: null, "USD", "nobody stated it", "rest");
        var paid = Capex * fee;
        return new(
            "Spending",
            ["Test.Facts"],
            [Capex],
            [
                new(
                    "What is paid?",
                    [new("paid", paid), new("share", Arithmetic.Share(paid, Capex)), new("with the rest", (paid + rest).AcrossPeriods("2025").NotBelowZero())],
                    [new(fee) { Name = "the fee", Least = 0, Most = 1, Step = Rational.Of(1, 100) }],
                    [new(Capex - paid, "More is paid than there is: pay less.")],
                    ScenarioChart.Curve("paid", fee, 0, Rational.Of(3, 10))),
            ]);
    }

    private static string Written(FactChapter chapter)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        FactChapterJson.Write(writer, [chapter]);
        return writer.ToString();
    }
}
