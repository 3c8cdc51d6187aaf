using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Json;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Core.Tests.Stating;

/// <summary>The one line that says what a fact says.</summary>
public sealed class StatementTests
{
    private const int Examples = 5_000;

    private static readonly Gen<string?> Words = Gen.Elements(null, "", "year", "the shares of Scale AI", "a\nb", "\u202E5", "\ud800", "x (y)", "C:\\x");

    private static readonly Gen<Statement> Statements =
        from figure in AnyFigure.Figures
        from value in Gen.Elements(ValueWords.Of(figure), ValueWords.Undisclosed, ValueWords.None, ValueWords.OfText("mots\tici"), ValueWords.OfNames(["A", "B"]), ValueWords.OfNames(["A", "B"], isOpen: true))
        from gloss in Words
        from whole in Words
        from isChange in Gen.Elements(false, true)
        from per in Words
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from rank in Gen.Elements(Enum.GetValues<Rank>())
        from reason in Words
        select new Statement { Value = value, Gloss = gloss, Of = whole, IsChange = isChange, Per = per, Modality = modality, Rank = rank, RankReason = reason };

    [Theory]
    [InlineData("15 million GBP", null, "year", Modality.Forecast, Rank.Deprecated, "superseded by the June plan", "15 million GBP a year (forecast, deprecated: superseded by the June plan)")]
    [InlineData("3 to 5 million USD", null, null, Modality.Alleged, Rank.Normal, null, "alleged: 3 to 5 million USD")]
    [InlineData("49 %", "the shares of Scale AI", null, Modality.Actual, Rank.Normal, null, "49 % of the shares of Scale AI")]
    [InlineData("49 %", "the shares of Scale AI", null, Modality.Offered, Rank.Preferred, null, "offered: 49 % of the shares of Scale AI (preferred)")]
    [InlineData("7 EUR", null, "hour", Modality.Reported, Rank.Normal, "no rank, no reason", "reported: 7 EUR an hour")]
    [InlineData("7 EUR", null, "person", Modality.Estimate, Rank.Normal, null, "7 EUR per person (estimate)")]
    [InlineData("undisclosed", "revenue", "year", Modality.Actual, Rank.Normal, null, "undisclosed, of revenue a year")]
    [InlineData("39 billion USD", null, null, Modality.Actual, Rank.Normal, null, "39 billion USD")]
    public void The_line_is_plain_English(string value, string? whole, string? per, Modality modality, Rank rank, string? reason, string line) =>
        new Statement { Value = value, Of = whole, Per = per, Modality = modality, Rank = rank, RankReason = reason }.ToString().ShouldBe(line);

    [Theory]
    [InlineData("60 %", "capital expenditure of 2024", null, "a change of 60 % from capital expenditure of 2024")]
    [InlineData("-5 to 3 %", "sales", "year", "a change of -5 to 3 % a year from sales")]
    [InlineData("more than 60 %", "sales", null, "a change of more than 60 % from sales")]
    [InlineData("about 1/3", null, null, "a change of about 1/3")]
    [InlineData("undisclosed", "sales", null, "undisclosed, a change from sales")]
    [InlineData("none", null, "year", "none, a change a year")]
    public void A_change_is_no_share(string value, string? whole, string? per, string line)
    {
        var change = new Statement { Value = value, Of = whole, Per = per, IsChange = true };

        change.ToString().ShouldBe(line);
        (change with { Modality = Modality.Alleged }).ToString().ShouldBe("alleged: " + line);
        (change with { Modality = Modality.Forecast, Gloss = "growth" }).ToString().ShouldBe(line + ", growth (forecast)");
    }

    [Fact]
    public void What_words_mean_stands_after_them_unless_it_is_the_same()
    {
        var words = new Statement { Value = ValueWords.OfText("à l'avenir"), Gloss = "in the future", Modality = Modality.Forecast };

        words.ToString().ShouldBe("\"à l'avenir\", in the future (forecast)");
        (words with { Gloss = "à l'avenir" }).ToString().ShouldBe("\"à l'avenir\" (forecast)");
    }

    [Fact]
    public void Nothing_prints_as_a_plain_fact_that_is_none() => Oracle.Holds(Statements, Examples, statement =>
    {
        var line = statement.ToString();
        var isWhole = line.Contains(VisibleText.Of(statement.Value), StringComparison.Ordinal)
            && (statement.Modality == Modality.Actual || line.Contains(ExchangeForm.Of(statement.Modality), StringComparison.Ordinal))
            && (statement.Rank == Rank.Normal || line.Contains(ExchangeForm.Of(statement.Rank), StringComparison.Ordinal))
            && line.Contains(VisibleText.Of(statement.Of ?? ""), StringComparison.Ordinal)
            && line.Contains(VisibleText.Of(statement.Per ?? ""), StringComparison.Ordinal);
        return isWhole && !line.Any(char.IsControl) ? null : $"{statement.Modality} {statement.Rank} {statement.Value}: {line}";
    });

    [Fact]
    public void Two_kinds_of_statement_never_print_the_same_line() => Oracle.Holds(Statements, Examples, statement =>
    {
        var lines = from modality in Enum.GetValues<Modality>()
                    from rank in Enum.GetValues<Rank>()
                    select (statement with { Modality = modality, Rank = rank }).ToString();
        return lines.Distinct().Count() == Enum.GetValues<Modality>().Length * Enum.GetValues<Rank>().Length ? null : statement.ToString();
    });
}
