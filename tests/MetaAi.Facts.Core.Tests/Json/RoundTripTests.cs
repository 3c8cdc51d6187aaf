using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Json;

/// <summary>What is written is read back as it was: nothing is rounded, and nothing turns into a zero.</summary>
public sealed class RoundTripTests
{
    private const int Examples = 2_000;

    [Fact]
    public void A_number_comes_back_as_it_was() => Oracle.Holds(AnyFigure.Numbers, Examples, number => Back(number));

    [Fact]
    public void An_end_comes_back_as_it_was() => Oracle.Holds(AnyFigure.Bounds, Examples, bound => Back(bound));

    [Fact]
    public void A_figure_comes_back_as_it_was() => Oracle.Holds(AnyFigure.Figures, Examples, figure => Back(figure));

    [Fact]
    public void What_is_read_from_words_comes_back_as_it_was() => Oracle.HoldsForAll(
        WorkedRows.All.Select(row => FigureReader.Read(row.Text, row.Context)).Where(reading => reading.IsRead),
        reading => Back(reading.Known) ?? Back(reading.Figure) ?? Back(reading.Known.Low) ?? Back(reading.Known.High));

    [Fact]
    public void Numbers_and_ends_are_keys_too() => Oracle.Holds(AnyFigure.Bounds.Two(), Examples, pair =>
    {
        var bounds = new Dictionary<FigureBound, int> { [pair.Item1] = 1, [pair.Item2] = 2 };
        var numbers = bounds.Keys.Select(bound => bound.Number).Distinct().ToDictionary(number => number, number => number.IsInteger);
        return JsonSerializer.Deserialize<Dictionary<FigureBound, int>>(JsonSerializer.Serialize(bounds))!.SequenceEqual(bounds)
            && JsonSerializer.Deserialize<Dictionary<Rational, bool>>(JsonSerializer.Serialize(numbers))!.SequenceEqual(numbers)
            ? null : string.Join(", ", bounds.Keys);
    });

    [Fact]
    public void The_form_is_that_of_the_tool()
    {
        var reading = FigureReader.Read("supérieure à 5 614 EUR et inférieure ou égale à 11 198 EUR", new() { Language = "fr" });

        JsonSerializer.Serialize(reading.Figure).ShouldBe(
            """{"kind":"money","low":"5614","high":"11198","unit":"EUR","hedge":"exact","part":null,"decimals":0,"notes":[],"lowExclusive":true}""");
    }

    [Fact]
    public void A_fraction_is_written_as_one_also_where_a_decimal_would_do()
    {
        var half = FigureReader.Read("half", new() { Language = "en" }).Figure;

        JsonSerializer.Serialize(half).ShouldContain("\"low\":\"1/2\"");
        JsonSerializer.Serialize(Rational.Of(1, 2)).ShouldBe("\"0.5\"");
        JsonSerializer.Serialize(Rational.Of(1, 3)).ShouldBe("\"1/3\"");
    }

    [Fact]
    public void What_JSON_cannot_say_is_not_written()
    {
        var date = FigureReader.Read("mid-June 2024", new() { Language = "en" }).Known;

        Refuses(date with { Kind = FigureKind.Money });
        Refuses(date with { Unit = "\uD800" });
        Refuses(date with { Hedge = (Hedge)77 });
        Refuses(date with { Part = (DatePart)77 });
        Refuses(date with { Kind = (FigureKind)77 });
        Refuses(date with { Notes = (ReadingNotes)128 });
        Refuses(new FigureBound(new CalendarDuration(1, DurationUnit.Year) { Smallest = new(1, DurationUnit.Day) }));
        Refuses(new FigureBound(new CalendarDuration(-1, DurationUnit.Year)));
    }

    private static void Refuses<T>(T value) => Should.Throw<JsonException>(() => JsonSerializer.Serialize(value)).Message.ShouldContain("cannot be written");

    private static string? Back<T>(T value)
    {
        var json = JsonSerializer.Serialize(value);
        var back = JsonSerializer.Deserialize<T>(json);
        return Equals(back, value) ? null : $"{value} is written as {json} and comes back as {back}";
    }
}
