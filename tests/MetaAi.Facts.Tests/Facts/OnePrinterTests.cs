using FsCheck;
using FsCheck.Fluent;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Facts;

/// <summary>A fact prints as the same line wherever it is printed, and never as something that it is not.</summary>
public sealed class OnePrinterTests
{
    private static readonly Arbitrary<IFact> Facts = (
        from value in Gen.OneOf(
            Arbitraries.Amounts.Generator.Select(value => (object)value),
            Arbitraries.Ratios.Generator.Select(value => (object)value),
            Arbitraries.Quantities.Generator.Select(value => (object)value),
            Arbitraries.Points.Generator.Select(value => (object)value),
            Gen.Elements<object>(ExtendedDate.Of("2025-06?", part: DatePart.Mid), DurationRange.Of("P3Y", "P5Y", Hedge.AtLeast)))
        from whole in Gen.Elements(null, "the shares of Scale AI")
        from per in Gen.Elements(null, "year", "person")
        from modality in Gen.Elements(Enum.GetValues<Modality>())
        from rank in Gen.Elements(Enum.GetValues<Rank>())
        from kind in Gen.Frequency((4, Gen.Constant(ValueKind.Value)), (1, Gen.Elements(ValueKind.SomeValue, ValueKind.NoValue)))
        select Fact(value, whole, per, modality, rank, kind)).ToArbitrary();

    [Fact]
    public void Every_place_prints_the_same_line() => Prop.ForAll(Facts, fact =>
        FactOutline.Of(fact).Single(line => line.Name == "Value").Text == fact.Description
        && FactOutline.WithProvenance(fact).Single(line => line.Name == "Value").Text == fact.Description
        && fact.ToString() == $"{fact.Concept}: {fact.Description} (La Gazette)").QuickCheckThrowOnFailure();

    [Fact]
    public void The_value_is_there_with_its_hedge_and_what_kind_of_statement_it_is() => Prop.ForAll(Facts, fact =>
    {
        var value = fact.ValueKind switch
        {
            ValueKind.SomeValue => "undisclosed",
            ValueKind.NoValue => "none",
            _ => fact.UntypedValue!.ToString()!,
        };
        return fact.Description.Contains(value, StringComparison.Ordinal)
            && (fact.Modality != Modality.Actual) == fact.Description.Contains(FactRecord.From(fact).Modality, StringComparison.Ordinal)
            && (fact.Rank != Rank.Normal) == fact.Description.Contains(FactRecord.From(fact).Rank, StringComparison.Ordinal)
            && fact.Description.Contains(fact.Of ?? "", StringComparison.Ordinal)
            && fact.Description.Contains(fact.Per ?? "", StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_line_is_the_same_under_every_culture() => Prop.ForAll(Facts, fact =>
    {
        var line = fact.ToString();
        using var culture = new CultureScope();
        return fact.ToString() == line;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_deprecated_forecast_is_not_an_amount()
    {
        var fact = Any.Fact(MonetaryAmount.Of(15_000_000m, 15_000_000m, "GBP"));
        var plan = new Fact<MonetaryAmount>
        {
            Id = fact.Id,
            Subject = fact.Subject,
            Concept = fact.Concept,
            Value = fact.Value,
            Evidence = fact.Evidence,
            Per = "year",
            Modality = Modality.Forecast,
            Rank = Rank.Deprecated,
            RankReason = "superseded by the June plan",
        };

        plan.ToString().ShouldBe("Capex: 15 million GBP a year (forecast, deprecated: superseded by the June plan) (La Gazette)");
    }

    private static IFact Fact(object value, string? whole, string? per, Modality modality, Rank rank, ValueKind kind)
    {
        return value switch
        {
            MonetaryAmount amount => Of(amount),
            Ratio ratio => Of(ratio),
            Quantity quantity => Of(quantity),
            PercentagePoints points => Of(points),
            ExtendedDate date => Of(date),
            _ => Of((DurationRange)value),
        };

        Fact<T> Of<T>(T known)
            where T : notnull
        {
            var said = Any.Fact(known);
            return new()
            {
                Id = said.Id,
                Subject = said.Subject,
                Concept = said.Concept,
                Value = known,
                ValueKind = kind,
                Evidence = said.Evidence,
                Of = whole,
                Per = per,
                Modality = modality,
                Rank = rank,
                RankReason = rank == Rank.Normal ? null : "audited",
            };
        }
    }
}
