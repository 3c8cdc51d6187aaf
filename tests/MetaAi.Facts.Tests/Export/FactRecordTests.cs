using MetaAi.Facts.Numbers;
using MetaAi.Facts.Text;
using NodaTime;

namespace MetaAi.Facts.Tests.Export;

public sealed class FactRecordTests
{
    [Fact]
    public void An_amount_is_exported_in_full_digits_with_its_currency()
    {
        var record = FactRecord.From(Any.Fact(Any.Amount));

        (record.Kind, record.ValueKind, record.Low, record.High).ShouldBe(("money", "value", "39000000000", "39000000000"));
        (record.Unit, record.Hedge, record.Part, record.Decimals).ShouldBe(("USD", "exact", null, -9));
    }

    [Fact]
    public void A_hedged_number_is_said_at_both_ends_also_where_it_bounds_nothing()
    {
        var record = FactRecord.From(Any.Fact(MonetaryAmount.Of(300, 300, "EUR", Hedge.Approx)));

        (record.Low, record.High, record.Hedge).ShouldBe(("300", "300", "approx"));
    }

    [Fact]
    public void A_bound_that_the_words_do_not_give_is_null()
    {
        var record = FactRecord.From(Any.Fact(MonetaryAmount.Of(14, null, "USD", Hedge.MoreThan)));

        (record.Low, record.High, record.Hedge).ShouldBe(("14", null, "moreThan"));
    }

    [Fact]
    public void A_hedge_over_a_range_leaves_both_ends_as_they_are_named()
    {
        var length = FactRecord.From(Any.Fact(DurationRange.Of("P3Y", "P5Y", Hedge.AtLeast)));
        (length.Low, length.High, length.Hedge).ShouldBe(("P3Y", "P5Y", "atLeast"));

        var date = FactRecord.From(Any.Fact(ExtendedDate.Of("2027/2028", Hedge.By)));
        (date.Low, date.High, date.Hedge).ShouldBe(("2027-01-01", "2028-12-31", "by"));
    }

    [Fact]
    public void A_percentage_is_exported_as_printed()
    {
        var record = FactRecord.From(Any.Fact(Ratio.Percent(49.50m, 49.50m, decimals: 2)));

        (record.Kind, record.Low, record.High, record.Unit, record.Decimals).ShouldBe(("percent", "49.5", "49.5", null, 2));
    }

    [Fact]
    public void A_fraction_is_exported_as_one_also_where_a_decimal_would_do()
    {
        var half = FactRecord.From(Any.Fact(Ratio.Fraction(Rational.Of(1, 2), Rational.Of(1, 2))));

        (half.Kind, half.Low, half.High, half.Unit, half.Decimals).ShouldBe(("fraction", "1/2", "1/2", "share", null));
    }

    [Fact]
    public void A_multiple_is_exported_with_its_sign()
    {
        var record = FactRecord.From(Any.Fact(Ratio.Multiple(2.5m, 2.5m, decimals: 1)));

        (record.Kind, record.Low, record.High, record.Unit, record.Decimals).ShouldBe(("ratio", "2.5", "2.5", "x", 1));
    }

    [Fact]
    public void A_date_is_exported_as_the_days_it_spans()
    {
        var record = FactRecord.From(Any.Fact(ExtendedDate.Of("2025-06", part: DatePart.Mid)));

        (record.Kind, record.Low, record.High, record.Unit, record.Part).ShouldBe(("date", "2025-06-01", "2025-06-30", null, "mid"));
    }

    [Fact]
    public void Text_is_exported_as_the_quoted_words()
    {
        var record = FactRecord.From(Any.Fact("Kairos"));

        (record.Kind, record.Text, record.Low, record.High, record.Hedge).ShouldBe(("text", "Kairos", null, null, null));
    }

    [Fact]
    public void A_number_is_a_count_where_it_has_a_unit()
    {
        FactRecord.From(Any.Fact(7m)).Kind.ShouldBe("number");
        FactRecord.From(new Fact<decimal> { Id = "Test.A", Subject = "A", Concept = "A", Value = 7, Unit = "centres", Evidence = Any.Evidence() })
            .ShouldSatisfyAllConditions(record => record.Kind.ShouldBe("count"), record => record.Unit.ShouldBe("centres"));
    }

    [Theory]
    [InlineData(ValueKind.SomeValue, "some")]
    [InlineData(ValueKind.NoValue, "none")]
    public void A_fact_without_a_value_has_no_bounds(ValueKind kind, string word)
    {
        var record = FactRecord.From(Without<MonetaryAmount>(kind));

        (record.ValueKind, record.Low, record.High, record.Unit, record.Hedge, record.Text).ShouldBe((word, null, null, null, null, null));
    }

    [Fact]
    public void A_fact_without_a_value_has_the_usual_kind_of_its_type()
    {
        FactRecord.From(Without<MonetaryAmount>(ValueKind.SomeValue)).Kind.ShouldBe("money");
        FactRecord.From(Without<Ratio>(ValueKind.SomeValue)).Kind.ShouldBe("percent");
        FactRecord.From(Without<decimal>(ValueKind.SomeValue)).Kind.ShouldBe("number");
        FactRecord.From(Without<ExtendedDate>(ValueKind.SomeValue)).Kind.ShouldBe("date");
        FactRecord.From(Without<LocalDate>(ValueKind.SomeValue)).Kind.ShouldBe("date");
        FactRecord.From(Without<string>(ValueKind.SomeValue)).Kind.ShouldBe("text");
    }

    [Fact]
    public void Positions_are_code_points_and_the_source_is_its_file()
    {
        var record = FactRecord.From(new Fact<string>
        {
            Id = "Test.Name",
            Subject = "Acme",
            Concept = "Name",
            Value = "Kairos",
            Evidence = Any.Evidence("Kairos") with { Position = new TextPosition(12, 18), CodePoints = new TextPosition(11, 17) },
        });

        (record.Source, record.Exact, record.Start, record.End).ShouldBe(("gazette.txt", "Kairos", 11, 17));
    }

    [Fact]
    public void Records_are_equal_where_their_lines_are()
    {
        var record = FactRecord.From(Any.Fact(Any.Amount));

        (record with { Via = ["A", "B"] }).ShouldBe(record with { Via = ["A", "B"] });
        (record with { Via = ["A", "B"] }).ShouldNotBe(record with { Via = ["B", "A"] });
        (record with { Remark = "x" }).ShouldNotBe(record);
    }

    private static Fact<T> Without<T>(ValueKind kind)
        where T : notnull =>
        new() { Id = "Test.Price", Subject = "Acme", Concept = "Price", ValueKind = kind, Evidence = Any.Evidence("non divulgué") };
}
