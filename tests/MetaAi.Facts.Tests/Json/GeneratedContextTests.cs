using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Tests.Json;

/// <summary>A context that the serializer's generator wrote holds and refuses what the serializer does at run time.</summary>
public sealed class GeneratedContextTests
{
    [Fact]
    public void Figures_come_back_as_they_were()
    {
        var figure = FigureReader.Read("60 à 65 milliards de dollars", new() { Language = "fr", Currency = "USD" }).Figure!.Value;
        var measured = new Measured(figure, null, Rational.Of(1, 3), figure.High, [Rational.Of(2, 7), 0.1m]);

        var back = Back(measured, GeneratedContext.Default.Measured);

        (back with { Shares = measured.Shares }).ShouldBe(measured);
        back.Shares.ShouldBe(measured.Shares);
        var keyed = new Dictionary<Rational, FigureBound> { [Rational.Of(1, 3)] = figure.Low!.Value };
        Back(keyed, GeneratedContext.Default.DictionaryRationalFigureBound).ShouldBe(keyed);
    }

    [Fact]
    public void What_has_no_form_is_refused_by_name_also_where_it_is_null()
    {
        Refuses(() => JsonSerializer.Serialize(new("Port", null), GeneratedContext.Default.Dated), nameof(CivilDate));
        Refuses(() => JsonSerializer.Deserialize("{}", GeneratedContext.Default.Dated), nameof(CivilDate));
        Refuses(() => JsonSerializer.Serialize(new("Port", Any.Amount), GeneratedContext.Default.Priced), nameof(MonetaryAmount));
        Refuses(() => JsonSerializer.Deserialize("""{"Name":"Port","Price":null}""", GeneratedContext.Default.Priced), nameof(MonetaryAmount));
        Refuses(() => JsonSerializer.Serialize(new([]), GeneratedContext.Default.Listed), nameof(CalendarDuration));
        Refuses(() => JsonSerializer.Serialize([], GeneratedContext.Default.DictionaryCivilDateInt32), nameof(CivilDate));
        Refuses(() => JsonSerializer.Serialize(Any.Fact(Ratio.Percent(49m, 49m)), GeneratedContext.Default.FactRatio), "Fact<Ratio>");
        Refuses(() => JsonSerializer.Serialize(Any.Fact(Any.Amount), GeneratedContext.Default.IFact), nameof(IFact));
    }

    private static T Back<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;

    private static void Refuses(Action json, string name) => Should.Throw<NotSupportedException>(json).Message.ShouldStartWith($"{name} has no JSON form");

    internal sealed record Measured(Figure Figure, Figure? Other, Rational Share, FigureBound? End, IReadOnlyList<Rational> Shares);

    internal sealed record Dated(string Name, CivilDate? Day);

    internal sealed record Priced(string Name, MonetaryAmount? Price);

    internal sealed record Listed(IReadOnlyList<CalendarDuration> Lengths);
}
