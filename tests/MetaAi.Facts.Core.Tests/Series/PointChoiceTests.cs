using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Core.Tests.Series;

/// <summary>A point stands for a statement only where nobody could have meant another.</summary>
public sealed class PointChoiceTests
{
    [Fact]
    public void It_stands_for_its_only_statement() => PointChoice.Of([Said("39 M€")]).Index.ShouldBe(0);

    [Fact]
    public void It_stands_for_the_first_where_all_say_the_same() => PointChoice.Of([Said("39 M€", "One"), Said("39 millions d'euros", "Two"), Said("39 million euros", "Three", language: "en")]).Index.ShouldBe(0);

    [Theory]
    [InlineData("39 M€", "40 M€")]
    [InlineData("39 M€", "39,0 M€")]
    [InlineData("39 M€", "environ 39 M€")]
    [InlineData("39 M€", "plus de 39 M€")]
    [InlineData("39 M€", "39 millions de dollars")]
    [InlineData("3 ans", "36 mois")]
    public void It_stands_for_none_where_they_differ(string one, string other)
    {
        var choice = PointChoice.Of([Said(one, "One"), Said(other, "Two")]);

        choice.Index.ShouldBeNull();
        choice.WhyNone("Ports.Cost", "2024").ShouldBe(
            "The statements of 'Ports.Cost[2024]' differ: One, Two. Name one of them (From(\"One\") in code, Cost[2024].One in a formula), or prefer one by its Rank, with the reason.");
    }

    [Fact]
    public void A_forecast_is_not_what_came_to_be() =>
        PointChoice.Of([Said("39 M€", "One"), Said("39 M€", "Two", modality: Modality.Forecast)]).Index.ShouldBeNull();

    [Fact]
    public void What_is_not_disclosed_is_not_what_does_not_exist() => PointChoice.Of([new(Id("One"), new() { Figure = null }, ValueKind.SomeValue), new(Id("Two"), new() { Figure = null }, ValueKind.NoValue)]).Index.ShouldBeNull();

    [Fact]
    public void It_stands_for_the_preferred_one_and_no_deprecated_one()
    {
        var (one, two, three) = (Said("39 M€", "One"), Said("40 M€", "Two"), Said("41 M€", "Three"));

        PointChoice.Of([one, Ranked(two, Rank.Preferred), three]).Index.ShouldBe(1);
        PointChoice.Of([Ranked(one, Rank.Deprecated), two, Ranked(three, Rank.Deprecated)]).Index.ShouldBe(1);
        PointChoice.Of([one, Ranked(two, Rank.Preferred), Ranked(three, Rank.Preferred)]).Differing.Select(statement => statement.Id).ShouldBe([Id("Two"), Id("Three")]);
        PointChoice.Of([Ranked(one, Rank.Deprecated)]).Index.ShouldBe(0);
    }

    [Fact]
    public void What_is_computed_of_statements_that_differ_is_refused_and_says_which()
    {
        PointStatement[] statements = [Said("39 M€", "One"), Said("40 M€", "Two")];
        var point = PointChoice.Of(statements).ToExpression("Ports.Cost", "2024", [.. statements.Select(statement => Expression.Of(Unknown.Of(statement.Id, statement.Said.Figure!.Value)))]);

        var refusal = Evaluator.Evaluate(new OperationExpression(Operation.Divide, Expression.Of(Rational.Of(1, 1)), point)).Refusal.ShouldNotBeNull();

        refusal.Kind.ShouldBe(FormulaRefusalKind.Unsettled);
        refusal.Message.ShouldContain("One, Two");
    }

    private static PointStatement Ranked(PointStatement statement, Rank rank) => statement with { Said = statement.Said with { Rank = rank } };

    private static string Id(string source) => $"Ports.Cost[2024].{source}";

    private static PointStatement Said(string words, string source = "One", Modality modality = Modality.Actual, string language = "fr") => new(
        Id(source), new ComparedStatement { Figure = FigureReader.Read(words, new() { Language = language, Currency = "USD" }).Figure!.Value, Language = language, Modality = modality, Period = EdtfDate.TryParse("2024") });
}
