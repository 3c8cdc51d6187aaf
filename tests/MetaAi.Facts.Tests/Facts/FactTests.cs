using MetaAi.Facts.Reading;
using MetaAi.Testing;
using NodaTime;

namespace MetaAi.Facts.Tests.Facts;

public sealed class FactTests
{
    [Fact]
    public void Names_are_written_as_the_quotes_write_them()
    {
        var owners = Owners("Grand Large et", "la société du môle");

        owners.Names.ShouldBe(["GrandLarge", "Pier"]);
        owners.WrittenNames.ShouldBe(["Grand Large", null]);
        Any.Fact(Any.Amount).WrittenNames.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_whose_names_stand_apart_is_written_from_all_its_quotes() => Owners("un môle", "le grand-large").WrittenNames.ShouldBe(["grand-large", null]);

    [Fact]
    public void A_description_has_the_names_that_it_is_given_and_keeps_all_else()
    {
        var owners = Owners("Grand Large", "Pier");

        owners.Description.ShouldBe("reported: GrandLarge, Pier");
        owners.Describe(name => name == "GrandLarge" ? "Grand Large" : name).ShouldBe("reported: Grand Large, Pier");
        Any.Fact(Any.Amount).Describe(_ => "[name]").ShouldBe(Any.Fact(Any.Amount).Description);
        Should.Throw<ArgumentNullException>(() => owners.Describe(null!));
    }

    [Fact]
    public void A_fact_gives_its_value()
    {
        var fact = Any.Fact(Any.Amount);

        fact.Value.ShouldBe(Any.Amount);
        fact.TryGetValue(out var value).ShouldBeTrue();
        value.ShouldBe(Any.Amount);
        fact.UntypedValue.ShouldBe(Any.Amount);
    }

    [Theory]
    [InlineData(ValueKind.SomeValue, "undisclosed")]
    [InlineData(ValueKind.NoValue, "does not exist")]
    public void A_fact_without_a_value_says_which_and_why(ValueKind kind, string reason)
    {
        var fact = Without(kind);

        var message = Should.Throw<InvalidOperationException>(() => fact.Value).Message;
        message.ShouldContain("'Test.Price'");
        message.ShouldContain(reason);
        fact.TryGetValue(out var value).ShouldBeFalse();
        value.ShouldBeNull();
        (fact.UntypedValue, fact.Figure).ShouldBe((null, null));
    }

    [Fact]
    public void A_fact_that_was_made_without_its_value_says_so() =>
        Should.Throw<InvalidOperationException>(() => Without(ValueKind.Value).Value).Message.ShouldContain("made without its value");

    [Fact]
    public void A_default_number_that_was_set_is_a_value()
    {
        Any.Fact(0m).TryGetValue(out var value).ShouldBeTrue();
        value.ShouldBe(0m);
    }

    [Fact]
    public void Facts_are_equal_by_id_and_value()
    {
        var fact = Any.Fact(Any.Amount);
        var same = new Fact<MonetaryAmount>
        {
            Id = fact.Id,
            Subject = "another",
            Concept = "another",
            Value = MonetaryAmount.Of(39_000_000_000m, 39_000_000_000m, "USD", decimals: -9),
            Evidence = Any.Evidence("other words"),
            Remark = "A remark makes no difference.",
        };

        same.ShouldBe(fact);
        (same == fact).ShouldBeTrue();
        same.GetHashCode().ShouldBe(fact.GetHashCode());
        Any.Fact(Any.Amount, "Test.Other").ShouldNotBe(fact);
        (Any.Fact(MonetaryAmount.Of(1, 1, "USD"), fact.Id) != fact).ShouldBeTrue();
    }

    [Fact]
    public void An_undisclosed_value_is_not_the_same_as_none()
    {
        Without(ValueKind.SomeValue).ShouldBe(Without(ValueKind.SomeValue));
        Without(ValueKind.SomeValue).ShouldNotBe(Without(ValueKind.NoValue));
    }

    [Fact]
    public void A_value_of_another_library_is_made_each_time_that_it_is_read_and_for_nothing_else()
    {
        var made = 0;
        var fact = Made(() => ++made);

        (fact.Description, fact.Text, fact.Unit, fact.Decimals).ShouldBe(("39 billion USD", null, "USD", -9));
        fact.Names.ShouldBeEmpty();
        FactRecord.From(fact).ShouldBe(FactRecord.From(Any.Fact(Any.Amount)));
        fact.ShouldBe(Made(() => 0));
        made.ShouldBe(0);
        (fact.Value, fact.Value, fact.UntypedValue).ShouldBe((1, 2, 3));
        fact.TryGetValue(out var value).ShouldBeTrue();
        value.ShouldBe(4);
    }

    [Fact]
    public void A_value_that_is_not_disclosed_is_not_made()
    {
        var fact = Made(() => throw new InvalidOperationException("made"), ValueKind.SomeValue);

        (fact.UntypedValue, fact.Figure, fact.Description).ShouldBe((null, null, "undisclosed"));
    }

    [Fact]
    public void The_same_value_of_another_type_is_another_fact() => Any.Fact("1").Equals((object)Any.Fact(1m)).ShouldBeFalse();

    [Fact]
    public void Lists_are_copied_when_the_fact_is_made()
    {
        var via = new List<string> { "The Wire" };
        var fact = new Fact<string> { Id = "Test.Name", Subject = "Acme", Concept = "Name", Value = "Kairos", Evidence = Any.Evidence("Kairos"), Via = via };

        via.Add("somebody else");

        fact.Via.ShouldBe(["The Wire"]);
        fact.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Unit_and_decimals_are_those_of_the_figure()
    {
        var fact = Any.Fact(Any.Amount);

        (fact.Unit, fact.Decimals).ShouldBe(("USD", -9));
        fact.Figure!.Value.Kind.ShouldBe(FigureKind.Money);
    }

    [Fact]
    public void A_plain_number_takes_its_unit_and_decimals_from_the_fact()
    {
        var fact = new Fact<decimal>
        {
            Id = "Test.Centres",
            Subject = "Acme",
            Concept = "Centres",
            Value = 7m,
            Unit = "centres",
            Decimals = 0,
            Evidence = Any.Evidence("sept centres"),
        };

        var figure = fact.Figure!.Value;
        (figure.Kind, figure.Low, figure.High, figure.Unit, figure.Decimals).ShouldBe((FigureKind.Count, figure.High, figure.Low, "centres", 0));
        fact.Description.ShouldBe("7 centres");
        Any.Fact(7m).Figure!.Value.Kind.ShouldBe(FigureKind.Number);
    }

    [Fact]
    public void Plain_dates_have_the_figure_of_the_days_they_span()
    {
        Ends(Any.Fact(new LocalDate(2025, 11, 3))).ShouldBe(("2025-11-03", "2025-11-03"));
        Ends(Any.Fact(new YearMonth(2024, 2))).ShouldBe(("2024-02-01", "2024-02-29"));
        Ends(Any.Fact(new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31)))).ShouldBe(("2024-01-01", "2026-12-31"));
    }

    [Fact]
    public void Text_is_no_figure()
    {
        var fact = Any.Fact("Kairos");

        (fact.Text, fact.Figure, fact.Unit, fact.Decimals, fact.Description).ShouldBe(("Kairos", null, null, null, "\"Kairos\""));
    }

    [Fact]
    public void A_fact_says_what_for_when_how_much_and_who()
    {
        using var finnish = new CultureScope();
        var fact = new Fact<MonetaryAmount>
        {
            Id = "Test.Capex",
            Subject = "Acme",
            Concept = "CapitalExpenditure",
            Period = ExtendedDate.Of("2024"),
            Value = Any.Amount,
            Evidence = Any.Evidence(),
        };

        fact.ToString().ShouldBe("CapitalExpenditure 2024: 39 billion USD (La Gazette)");
    }

    [Fact]
    public void A_claimant_is_named_before_the_publisher()
    {
        var fact = new Fact<decimal> { Id = "Test.Gpus", Subject = "Acme", Concept = "Gpus", Value = -1.5m, Claimant = "Jane Roe", Evidence = Any.Evidence("-1,5") };

        fact.ToString().ShouldBe("Gpus: -1.5 (Jane Roe, La Gazette)");
    }

    [Theory]
    [InlineData(ValueKind.SomeValue, "Price: undisclosed (La Gazette)")]
    [InlineData(ValueKind.NoValue, "Price: none (La Gazette)")]
    public void A_fact_without_a_value_says_so_in_words(ValueKind kind, string words) => Without(kind).ToString().ShouldBe(words);

    private static Fact<MonetaryAmount> Without(ValueKind kind) => new()
    {
        Id = "Test.Price",
        Subject = "Acme",
        Concept = "Price",
        ValueKind = kind,
        Evidence = Any.Evidence("un montant non divulgué"),
    };

    private static Fact<int> Made(Func<int> make, ValueKind kind = ValueKind.Value)
    {
        var fact = Any.Fact(Any.Amount);
        return new()
        {
            Id = fact.Id,
            Subject = fact.Subject,
            Concept = fact.Concept,
            Period = fact.Period,
            ValueKind = kind,
            MakeValue = make,
            Figure = Any.Amount.ToFigure(),
            Modality = fact.Modality,
            Evidence = fact.Evidence,
        };
    }

    private static (string? Low, string? High) Ends(IFact fact) => (fact.Figure?.Low.ToString(), fact.Figure?.High.ToString());

    private enum Owner
    {
        GrandLarge,
        Pier,
    }

    private static Fact<NameList<Owner>> Owners(string exact, string further)
    {
        var fact = Any.Fact(NameList.Of(Owner.GrandLarge, Owner.Pier));
        return new()
        {
            Id = fact.Id,
            Subject = fact.Subject,
            Concept = fact.Concept,
            Value = fact.Value,
            Modality = Modality.Reported,
            Evidence = fact.Evidence with { Exact = exact, Further = [fact.Evidence with { Exact = further }] },
        };
    }
}
