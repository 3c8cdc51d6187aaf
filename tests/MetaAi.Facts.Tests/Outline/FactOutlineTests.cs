using MetaAi.Facts.Text;

namespace MetaAi.Facts.Tests.Outline;

/// <summary>A fact in a few lines. How they look in a snapshot is tried with the generated converters.</summary>
public sealed class FactOutlineTests
{
    private static readonly Evidence Apart = Any.Evidence("Compas") with { Further = [Any.Evidence("Amazone ou\nla Société", start: 40)] };

    [Fact]
    public void A_computed_value_has_its_sources_in_place_of_a_quote()
    {
        var share = Derived<Ratio>.Of(
            new() { Id = "Test.Share", Subject = "Acme", Concept = "Share", Remark = "Of itself." }, "amount / amount", _ => Any.Fact(Any.Amount));

        string[] lines = ["Fact: Share of Acme", "Value: 1 ×", "Computed from: La Gazette", "Remark: Of itself."];
        FactOutline.Of(share).Select(line => line.ToString()).ShouldBe(lines);
        FactOutline.WithProvenance(share).Select(line => line.ToString()).ShouldBe(lines);
    }

    [Fact]
    public void A_plain_fact_has_three_lines() => FactOutline.Of(Any.Fact(Any.Amount)).Select(line => line.ToString()).ShouldBe(
    [
        "Fact: Capex of Acme",
        "Value: 39 billion USD",
        "Quote: \"39 milliards de dollars\" (La Gazette)",
    ]);

    [Fact]
    public void Quotes_that_stand_apart_are_on_one_line_with_their_places()
    {
        var fact = new Fact<NameList<DayOfWeek>>
        {
            Id = "Test.Facts.Days",
            Subject = "Acme",
            Concept = "Days",
            Value = [DayOfWeek.Monday, DayOfWeek.Friday],
            Evidence = Apart,
        };

        FactOutline.WithProvenance(fact).Select(line => line.ToString()).ShouldBe(
        [
            "Fact: Days of Acme",
            "Value: Monday, Friday",
            @"Quote: ""Compas"" … ""Amazone ou\nla Société"" (La Gazette)",
            "Position: 0 to 6; 40 to 61",
        ]);
    }

    [Fact]
    public void What_a_person_confirmed_of_a_quote_is_for_reviewers_to_see()
    {
        var fact = new Fact<decimal>
        {
            Id = "Test.Facts.Ships",
            Subject = "Acme",
            Concept = "Ships",
            Value = 7,
            Evidence = Any.Evidence("7") with { Confirmed = "Counted\nthere.", Further = [Any.Evidence("sept") with { Confirmed = "Again." }] },
        };

        FactOutline.Of(fact).Select(line => line.ToString()).ShouldContain(@"Confirmed: Counted\nthere.; Again.");
    }

    [Fact]
    public void What_is_not_known_of_a_source_has_no_line() =>
        FactOutline.Of(Any.Source).Select(line => line.Name).ShouldBe(["Name", "Text", "Publisher", "Language", "Currency"]);

    [Theory]
    [InlineData(typeof(MonetaryAmount), true)]
    [InlineData(typeof(NameList<DayOfWeek>), true)]
    [InlineData(typeof(MetaAi.Facts.Numbers.Rational?), true)]
    [InlineData(typeof(Evidence), true)]
    [InlineData(typeof(SeriesPoint<Ratio>), true)]
    [InlineData(typeof(SeriesAnswer<Ratio>), true)]
    [InlineData(typeof(FactComparison), true)]
    [InlineData(typeof(FactSeries<Ratio>), false)]
    [InlineData(typeof(List<Ratio>), false)]
    [InlineData(typeof(Source), false)]
    [InlineData(typeof(Fact<Ratio>), false)]
    [InlineData(typeof(TextPosition), false)]
    [InlineData(typeof(string), false)]
    [InlineData(typeof(DayOfWeek), false)]
    public void Values_of_the_library_are_one_line_and_nothing_else_is_claimed(Type type, bool isOneLine) => FactOutline.IsOneLine(type).ShouldBe(isOneLine);

    [Theory]
    [InlineData("", "")]
    [InlineData("60\u00A0% \ud83d\ude00 é", "60\u00A0% \ud83d\ude00 é")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData("a\r\nb\tc\0", @"a\r\nb\tc\u0000")]
    [InlineData("\u200Ba\u2028\u0085\uFEFF", @"\u200Ba\u2028\u0085\uFEFF")]
    public void Words_stand_on_one_line_and_nothing_in_it_is_hidden(string words, string line) => FactOutline.LineOf(words).ShouldBe(line);

    [Fact]
    public void Half_a_character_is_written_out() => FactOutline.LineOf("a\ude00\ud83d").ShouldBe(@"a\uDE00\uD83D");
}
