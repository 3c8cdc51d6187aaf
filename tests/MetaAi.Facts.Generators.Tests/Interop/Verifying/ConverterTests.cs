using System.Globalization;
using System.Text.Json;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Numbers;
using MetaAi.Testing;
using NodaTime;

namespace MetaAi.Facts.Generators.Tests.Interop.Verifying;

/// <summary>How the generated converters print facts and values.</summary>
public sealed class ConverterTests
{
    private static readonly Task<Printer> Compiled = Printer.Of();

    [Fact]
    public async Task A_fact_is_four_lines() => (await Compiled).Print(PrintedFacts.Sales).ShouldBe("""
        {
          Id: Test.Ledger.Figure,
          Fact: Figure of Brasserie,
          Value: 60 to 65 million EUR,
          Quote: "60 à 65 millions d'euros" (La Gazette, 2025-03-01)
        }
        """);

    [Fact]
    public async Task Everything_that_is_said_has_a_line() => (await Compiled).Print(PrintedFacts.Full).ShouldBe("""
        {
          Id: Test.Ledger.Share,
          Fact: Share of Brasserie, 2024-Q2,
          Value: about 49 % of the market per town, about half (estimate, preferred: audited),
          Claimant: Analysts,
          Via: Agence, The Wire,
          Quote: "environ 49 %" (La Gazette, 2025-03-01),
          Remark: as printed,
          Notes: FACT150, FACT152
        }
        """);

    [Fact]
    public async Task The_whole_provenance_on_request() => (await Compiled).Print(PrintedFacts.Full, isWhole: true).ShouldBe($$"""
        {
          Id: Test.Ledger.Share,
          Fact: Share of Brasserie, 2024-Q2,
          Value: about 49 % of the market per town, about half (estimate, preferred: audited),
          Claimant: Analysts,
          Via: Agence, The Wire,
          Decimals: 0,
          Quote: "environ 49 %" (La Gazette, 2025-03-01),
          Prefix: part d',
          Suffix:  du marché,
          Position: 1203 to 1215,
          Remark: as printed,
          Notes: FACT150, FACT152,
          Source: {
            Name: Gazette,
            Text: gazette.txt,
            TextHash: {{new string('a', 64)}},
            Title: Comptes,
            Author: Odile Carmin,
            Publisher: La Gazette,
            Issued: 2025-03-01,
            Accessed: 2025-03-02,
            Url: https://gazette.example/1,
            Language: fr,
            Currency: EUR,
            FiscalYearStart: 4,
            License: CC0-1.0
          }
        }
        """);

    [Fact]
    public async Task A_series_is_its_statements_by_their_ids() => (await Compiled).Print(PrintedFacts.Prices).ShouldBe("""
        {
          Test.Ledger.Price[2024].Gazette: {
            Fact: Price of Brasserie, 2024,
            Value: 39 EUR,
            Quote: "une somme" (La Gazette, 2025-03-01)
          },
          Test.Ledger.Price[2025].Gazette: {
            Fact: Price of Brasserie, 2025,
            Value: 41 EUR,
            Quote: "une somme" (La Gazette, 2025-03-01)
          }
        }
        """);

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_one_line(object value, string line) => (await Compiled).Print(value).ShouldBe(line);

    public static TheoryData<object, string> Values => new()
    {
        { MonetaryAmount.Of(0m, 0m, "USD"), "0 USD" },
        { PrintedFacts.Prices[2024], "Price 2024: 39 EUR (La Gazette)" },
        { PrintedFacts.Prices.At(new LocalDate(2024, 5, 5)), "in force since 2024-01-01 until 2024-12-31: Price 2024: 39 EUR (La Gazette)" },
        { PrintedFacts.Prices[2025].Comparison, "Price of Brasserie 2025: 41 EUR, \"une somme\" (La Gazette, 2025-03-01)" },
        { MonetaryAmount.Of(14_000_000_000m, null, "USD", Hedge.MoreThan), "more than 14 billion USD" },
        { Ratio.Fraction(Rational.Of(1, 3), Rational.Of(1, 3)), "1/3" },
        { PercentagePoints.Of(2.5m, 2.5m), "2.5 pp" },
        { Quantity.Of(7m, 7m, "cloches"), "7 cloches" },
        { ExtendedDate.Of("2025-06", part: DatePart.Mid), "mid 2025-06" },
        { ExtendedDate.Of("2025-03-01"), "2025-03-01" },
        { DurationRange.Of("P3Y", "P5Y"), "3 to 5 years" },
        { NameList.Of(DayOfWeek.Monday, DayOfWeek.Friday), "Monday, Friday" },
        { Rational.Of(1, 3), "1/3" },
        { new CalendarDuration(3, DurationUnit.Year), "P3Y" },
        { PrintedFacts.Gazette, "La Gazette, 2025-03-01" },
        { PrintedFacts.Sales.Evidence, "\"60 à 65 millions d'euros\" (La Gazette, 2025-03-01)" },
    };

    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public async Task No_culture_changes_anything_and_no_date_is_taken_out(string culture)
    {
        var printer = await Compiled;
        object[] values = [PrintedFacts.Day, PrintedFacts.Of("01/03/2025", "01/03/2025"), PrintedFacts.Sales, PrintedFacts.Full];
        var expected = values.Select(value => printer.Print(value, isWhole: true)).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            values.Select(value => printer.Print(value, isWhole: true)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        expected[0].ShouldContain("Value: 2025-03-01,");
        expected[1].ShouldContain("Value: \"01/03/2025\",");
        string.Concat(expected).ShouldNotContain("Date_");
    }

    [Fact]
    public async Task Strange_separators_and_signs_change_nothing()
    {
        var printer = await Compiled;
        var expected = printer.Print(PrintedFacts.Full, isWhole: true);
        using var finnish = new CultureScope();

        printer.Print(PrintedFacts.Full, isWhole: true).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2025-03-01")]
    [InlineData("01/03/2025")]
    [InlineData("3/1/2025")]
    [InlineData("c9a646d3-9c61-4cb7-bfcd-ee2522c8f633")]
    [InlineData("{ \"a\": [1, 2] }")]
    [InlineData("dit \"oui\", puis 'non'")]
    [InlineData("60\u00A0% de 1\u202F200")]
    [InlineData("emoji 😀")]
    public async Task Words_stand_as_they_are(string words) =>
        (await Compiled).Print(PrintedFacts.Of(words, words)).ShouldContain($"\n  Value: \"{words}\",\n  Quote: \"{words}\" (La Gazette, 2025-03-01)\n");

    [Theory]
    [InlineData("one\ntwo", @"one\ntwo")]
    [InlineData("one\r\ntwo\tthree", @"one\r\ntwo\tthree")]
    [InlineData("one\u0085two\u2028three\u2029", @"one\u0085two\u2028three\u2029")]
    [InlineData("back\\slash", @"back\\slash")]
    [InlineData("right\u202Eto left\u200B", @"right\u202Eto left\u200B")]
    [InlineData("zero\0", @"zero\u0000")]
    public async Task Line_ends_and_what_cannot_be_seen_are_written_out(string words, string line) =>
        (await Compiled).Print(PrintedFacts.Of(words, words)).ShouldContain($"\n  Value: \"{line}\",\n  Quote: \"{line}\" (La Gazette, 2025-03-01)\n");

    [Fact]
    public async Task Half_a_character_is_written_out() =>
        (await Compiled).Print(PrintedFacts.Of("half \ud83d", "half \ud83d")).ShouldContain(@"Quote: ""half \uD83D""");

    [Fact]
    public async Task Zero_and_empty_are_said()
    {
        var printed = (await Compiled).Print(new Fact<decimal>
        {
            Id = "Test.Ledger.Nothing",
            Subject = "Brasserie",
            Concept = "Nothing",
            Value = 0m,
            Decimals = 0,
            Evidence = PrintedFacts.Day.Evidence,
            Remark = "",
        }, isWhole: true);

        printed.ShouldContain("\n  Value: 0,\n  Decimals: 0,\n");
        printed.ShouldContain("\n  Remark: ,\n");
    }

    [Fact]
    public async Task A_value_that_is_not_there_is_said()
    {
        var printer = await Compiled;
        Fact<LocalDate> Without(ValueKind kind) => new()
        {
            Id = "Test.Ledger.Day",
            Subject = "Brasserie",
            Concept = "Day",
            ValueKind = kind,
            Evidence = PrintedFacts.Day.Evidence,
        };

        printer.Print(Without(ValueKind.SomeValue)).ShouldContain("\n  Value: undisclosed,\n");
        printer.Print(Without(ValueKind.NoValue)).ShouldContain("\n  Value: none,\n");
    }

    [Fact]
    public async Task Strict_JSON_says_the_same()
    {
        using var json = JsonDocument.Parse((await Compiled).Print(PrintedFacts.Of("\"2025-03-01\"\n{}", "\"2025-03-01\"\n{}"), isStrict: true));

        json.RootElement.EnumerateObject().Select(member => $"{member.Name}: {member.Value.GetString()}").ShouldBe(
        [
            "Id: Test.Ledger.Figure",
            "Fact: Figure of Brasserie",
            @"Value: """"2025-03-01""\n{}""",
            @"Quote: """"2025-03-01""\n{}"" (La Gazette, 2025-03-01)",
        ]);
    }

    [Fact]
    public async Task A_test_can_ignore_a_line() => (await Compiled).Print(PrintedFacts.Sales, ignored: "Quote").ShouldNotContain("millions d'euros");

    [Fact]
    public async Task Facts_inside_other_things_are_printed_alike() =>
        (await Compiled).Print(new { Plan = PrintedFacts.Sales, Amounts = new[] { PrintedFacts.Sales.Value } }).ShouldBe("""
        {
          Plan: {
            Id: Test.Ledger.Figure,
            Fact: Figure of Brasserie,
            Value: 60 to 65 million EUR,
            Quote: "60 à 65 millions d'euros" (La Gazette, 2025-03-01)
          },
          Amounts: [
            60 to 65 million EUR
          ]
        }
        """);

    [Fact]
    public async Task A_catalogue_is_its_facts_by_their_ids()
    {
        var printer = await Printer.Of((Everything.Project with { References = TestHouse.Project.References }).With(TestHouse.Project.Sources[0]));

        var printed = printer.Print(printer.Own);

        printer.Own.All.Count.ShouldBeGreaterThan(15);
        printed.Split('\n').Where(line => line.EndsWith(": {", StringComparison.Ordinal)).ShouldBe(printer.Own.All.Select(fact => $"  {fact.Id}: {{"));
        printed.ShouldContain("""
              Test.Ledger.Sales2023: {
                Fact: Sales of 
            """.TrimEnd(' '));
    }

    [Fact]
    public async Task Verify_itself_would_take_dates_out()
    {
        var printer = await Compiled;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            printer.Print(new { Day = "01/03/2025" }).ShouldBe("{\n  Day: Date_1\n}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
