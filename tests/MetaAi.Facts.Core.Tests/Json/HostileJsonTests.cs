using System.Text.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Json;

/// <summary>JSON that says no value is refused with a sentence, and never taken for one.</summary>
public sealed class HostileJsonTests
{
    private const string Whole = """{"kind":"money","low":"60","high":"65","unit":"USD","hedge":"exact","part":null,"decimals":-9,"notes":[]}""";

    public static TheoryData<string> NoNumbers =>
    [
        "\"\"", "\" \"", "\"1/0\"", "\"0/0\"", "\"1/-3\"", "\"--1\"", "\"+1\"", "\"1e3\"", "\"1E400\"", "\"NaN\"", "\"Infinity\"", "\"-Infinity\"", "\"∞\"",
        "\"1 000\"", "\"1,5\"", "\"1.\"", "\".5\"", "\"-\"", "\"/\"", "\"1/\"", "\"/3\"", "\"1/3/5\"", "\"1.5/3\"", "\"1.2.3\"", "\"0x10\"", "\"１\"", "\"1\\n\"",
        "\"79228162514264337593543950336\"", "\"1/79228162514264337593543950336\"", "\"0.00000000000000000000000000001\"",
        "\"0.33333333333333333333333333333333333333333\"", "\"\\uD800\"",
        "null", "1", "0.5", "true", "{}", "[]", "[\"1\"]", "{\"Numerator\":1,\"Denominator\":3}",
    ];

    public static TheoryData<string> NoFigures
    {
        get
        {
            var data = new TheoryData<string>
            {
                "null", "\"60 USD\"", "60", "[]", "true", "{}", """{"Kind":0,"Low":null}""",
                With("\"money\"", "\"Money\""), With("\"money\"", "\"none\""), With("\"money\"", "0"), With("\"money\"", "null"),
                With("\"money\"", "\"date\""), With("\"money\"", "\"duration\""),
                With("\"60\"", "60"), With("\"60\"", "\"2024-01-01\""), With("\"60\"", "\"P3Y\""), With("\"60\"", "{}"),
                With("\"60\"", "\"NaN\""), With("\"60\"", "\"1/0\""), With("\"USD\"", "7"), With("\"USD\"", "[]"),
                With("\"USD\"", "\"\\uDC00\""), With("\"exact\"", "\"about\""), With("\"exact\"", "null"),
                With("\"exact\"", "\"exact, approx\""), With("\"part\":null", "\"part\":\"middle\""), With("-9", "-9.5"),
                With("-9", "\"-9\""), With("-9", "99999999999"), With("-9", "1e1"), With("[]", "null"), With("[]", "{}"),
                With("[]", "[\"FACT999\"]"), With("[]", "[null]"), With("[]", "[[]]"), With("[]", "[\"FACT151\",\"FACT151\"]"),
                With("}", ",\"low\":\"60\"}"), With("}", ",\"lowexclusive\":true}"), With("}", ",\"lowExclusive\":1}"),
                With("}", ",\"currency\":\"EUR\"}"), With("\"low\":", "\"l\\u006Fw2\":"),
                Date("2024-02-30"), Date("0000-01-01"), Date("2024-1-01"), Date("XXXX-13-01"), Date("2024-01-01T00:00:00"), Date("xxxx-01-01"),
                Length("P"), Length("P1Y1Y"), Length("P-1Y"), Length("P1.5Y2M"), Length("P0.33333333333333333333333333333333333333Y"), Length("P01Y"), Length("P79228162514264337593543950335Y"), Length("P2514264337593543950335Y"), Length("p1y"),
                Deep("kind"), Deep("notes"), Deep("x"),
            };
            foreach (var member in (string[])["\"kind\":\"money\",", "\"low\":\"60\",", "\"high\":\"65\",", "\"unit\":\"USD\",", "\"hedge\":\"exact\",", "\"part\":null,", "\"decimals\":-9,", ",\"notes\":[]"])
            {
                data.Add(With(member, ""));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(NoNumbers))]
    public void What_is_no_number_is_refused(string json)
    {
        Refuses<Rational>(json);
        Refuses<FigureBound>(json);
        Refuses<Rational[]>($"[{json}]");
        if (json.StartsWith('"'))
        {
            Refuses<Dictionary<Rational, int>>($"{{{json}:1}}");
            Refuses<Dictionary<FigureBound, int>>($"{{{json}:1}}");
        }
    }

    [Theory]
    [MemberData(nameof(NoFigures))]
    public void What_is_no_figure_is_refused(string json)
    {
        json.ShouldNotBe(Whole);
        Refuses<Figure>(json);
        Refuses<List<Figure>>($"[{json}]");
    }

    [Fact]
    public void The_whole_figure_is_read_in_any_order_and_with_any_spaces()
    {
        var figure = JsonSerializer.Deserialize<Figure>(Whole);

        figure.Low.ShouldBe(new FigureBound(60m));
        JsonSerializer.Deserialize<Figure>("""
            { "notes": [], "decimals": -9, "part": null, "hedge": "exact",
              "unit": "USD", "high": "130/2", "low": "60.0", "kind": "money", "lowExclusive": false }
            """).ShouldBe(figure);
    }

    [Fact]
    public void The_sentence_says_what_is_wrong()
    {
        Refuses<Figure>(With("\"unit\":\"USD\",", "")).ShouldContain("needs the member 'unit'");
        Refuses<Figure>(With("\"money\"", "\"cash\"")).ShouldContain("'cash' is no kind");
        Refuses<Figure>(With("}", ",\"low\":\"60\"}")).ShouldContain("'low' of a figure is there twice");
        Refuses<Rational>("0.5").ShouldContain("is a string, and not a number");
        Refuses<Rational>("\"1/0\"").ShouldContain("'1/0' is no exact number");
    }

    [Theory]
    [InlineData("money", "null", "null", "USD", "exact", "", "neither a lower nor an upper end")]
    [InlineData("money", "65", "60", "USD", "exact", "", "lower end, 65, is above its upper end, 60")]
    [InlineData("date", "2025-06-30", "2025-06-01", "null", "exact", "", "is above its upper end")]
    [InlineData("duration", "P2Y", "P18M", "null", "exact", "", "is above its upper end")]
    [InlineData("percent", "15", "null", "null", "atMost", "", "'atMost' bounds above")]
    [InlineData("percent", "15", "15", "null", "atMost", "", "'atMost' bounds above")]
    [InlineData("percent", "null", "15", "null", "moreThan", "", "'moreThan' bounds below")]
    [InlineData("percent", "15", "15", "null", "several", "", "'several' bounds below")]
    [InlineData("percent", "15", "null", "null", "exact", "", "'exact' has both ends")]
    [InlineData("money", "null", "15", "USD", "approx", "", "'approx' has both ends")]
    [InlineData("percent", "15", "null", "null", "tolerance", "", "'tolerance' has both ends")]
    [InlineData("date", "2025-06-30", "null", "null", "nearly", "", "'nearly' is said of numbers")]
    [InlineData("date", "2025-06-01", "2025-06-30", "null", "tolerance", "", "'tolerance' is said of numbers")]
    [InlineData("date", "null", "2025-06-30", "null", "atMost", "", "'atMost' is said of numbers")]
    [InlineData("money", "null", "15", "USD", "by", "", "'by' is said of dates")]
    [InlineData("duration", "P3Y", "null", "null", "since", "", "'since' is said of dates")]
    [InlineData("date", "2025-06-30", "null", "null", "by", "", "'by' bounds above")]
    [InlineData("percent", "15", "20", "null", "atLeast", ",\"lowExclusive\":true", "as 'atLeast' does")]
    [InlineData("percent", "15", "15", "null", "exact", ",\"highExclusive\":true", "an exact range of two ends")]
    [InlineData("date", "2025-06-30", "null", "null", "exact", ",\"lowExclusive\":true", "an exact range of two ends")]
    [InlineData("percent", "15", "15", "USD", "exact", "", "'percent' has no unit")]
    [InlineData("date", "2025-06-30", "2025-06-30", "x", "exact", "", "'date' has no unit")]
    [InlineData("money", "15", "15", "null", "exact", "", "a currency as its unit")]
    [InlineData("money", "15", "15", " ", "exact", "", "its unit is blank")]
    [InlineData("count", "15", "15", "", "exact", "", "its unit is blank")]
    [InlineData("points", "15", "15", "null", "exact", "", "'pp' or 'bp'")]
    [InlineData("fraction", "1/3", "1/3", "x", "exact", "", "'share'")]
    [InlineData("ratio", "2", "2", "share", "exact", "", "'x'")]
    public void A_figure_that_contradicts_itself_is_refused_with_the_contradiction(
        string kind, string low, string high, string unit, string hedge, string more, string contradiction) => Refuses<Figure>(
        $$"""{"kind":"{{kind}}","low":{{Quoted(low)}},"high":{{Quoted(high)}},"unit":{{Quoted(unit)}},"hedge":"{{hedge}}","part":null,"decimals":null,"notes":[]{{more}}}""")
        .ShouldContain(contradiction, Case.Sensitive);

    [Fact]
    public void What_is_of_another_kind_is_refused()
    {
        Refuses<Figure>(With("\"part\":null", "\"part\":\"mid\"")).ShouldContain("'money' has no part");
        Refuses<Figure>(With("[]", $"[\"{NoteId(ReadingNotes.YearAssumed)}\"]")).ShouldContain("no note about a year");
        Refuses<Figure>(Date("2024-01-01").Replace("\"decimals\":null", "\"decimals\":0", StringComparison.Ordinal)).ShouldContain("'date' has no decimals");
        Refuses<Figure>(Date("2024-01-01").Replace("[]", $"[\"{NoteId(ReadingNotes.LongScale)}\"]", StringComparison.Ordinal)).ShouldContain("no note about a number");
    }

    [Fact]
    public void Settings_do_not_loosen_it()
    {
        var loose = new JsonSerializerOptions(JsonSerializerDefaults.Web) { AllowTrailingCommas = true, AllowDuplicateProperties = true };

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Figure>(With("\"kind\"", "\"Kind\""), loose));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Figure>(With("}", ",\"low\":\"61\"}"), loose));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Rational>("1", loose));
    }

    private static string With(string words, string others) => Whole.Replace(words, others, StringComparison.Ordinal);

    private static string Of(string kind, string end) =>
        $$"""{"kind":"{{kind}}","low":"{{end}}","high":"{{end}}","unit":null,"hedge":"exact","part":null,"decimals":null,"notes":[]}""";

    private static string Quoted(string value) => value == "null" ? value : $"\"{value}\"";

    private static string NoteId(ReadingNotes note) => ReadingNoteRules.Of(note).Single().Id;

    private static string Date(string end) => Of("date", end);

    private static string Length(string end) => Of("duration", end);

    private static string Deep(string name) => $"{{\"{name}\":{new string('[', 100_000)}{new string(']', 100_000)}}}";

    private static string Refuses<T>(string json)
    {
        var message = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message;
        message.ShouldNotBeEmpty();
        return message;
    }
}
