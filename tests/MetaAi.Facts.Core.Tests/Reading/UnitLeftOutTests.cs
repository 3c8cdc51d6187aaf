using MetaAi.Facts.Beside;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A currency that the words of an amount leave out: it makes money of a bare number where it is declared, and of nothing else.</summary>
public sealed class UnitLeftOutTests
{
    private static readonly string[] Numbers =
    [
        "39", "39 milliards", "12,4 milliards", "1 250", "2000", "39 M", "12,4 Md", "-3 milliards", "1,25 million", "trois cents", "une dizaine", "des milliards", "des dizaines de milliards",
        "quelques millions", "deux mille trois cents",
    ];

    private static readonly string[] Hedges = ["{0}", "environ {0}", "plus de {0}", "au moins {0}", "près de {0}", "jusqu'à {0}", "entre 10 et {0}", "10 à {0}", "{0} ou plus"];

    private static readonly ReadingContext French = new() { Language = "fr", Kinds = FigureKinds.Money };

    [Fact]
    public void It_changes_nothing_of_a_bare_number_but_its_kind_and_its_unit()
    {
        var read = 0;
        foreach (var phrase in from hedge in Hedges from number in Numbers select string.Format(System.Globalization.CultureInfo.InvariantCulture, hedge, number))
        {
            var bare = FigureReader.Read(phrase, French with { Kinds = FigureKinds.Count | FigureKinds.Number });
            var amount = FigureReader.Read(phrase, French with { Unit = "USD" });
            if (amount.IsRead)
            {
                read++;
                amount.Known.Kind.ShouldBe(FigureKind.Money, phrase);
                amount.Known.Unit.ShouldBe("USD", phrase);
                bare.IsRead.ShouldBeTrue(phrase);
                (amount.Known with { Kind = bare.Known.Kind, Unit = null }).ShouldBe(bare.Known, phrase);
            }
            else if (bare is { IsRead: true, Known.Unit: null })
            {
                // "10 à 39": nothing but years may be meant otherwise.
                FigureReader.Read(phrase, French with { Kinds = FigureKinds.Date }).IsRead.ShouldBeTrue(phrase);
            }

            // What the text's currency is makes no amount of a number.
            foreach (var context in (ReadingContext[])[French, French with { Currency = "USD" }])
            {
                FigureReader.Read(phrase, context).IsRead.ShouldBeFalse(phrase);
            }
        }

        read.ShouldBeGreaterThan(90);
    }

    [Theory]
    [InlineData("49 %")]
    [InlineData("un tiers")]
    [InlineData("le double")]
    [InlineData("2 points")]
    [InlineData("39 milliards de personnes")]
    [InlineData("plus de 1800 salariés")]
    [InlineData("deux cents mètres")]
    [InlineData("2024")]
    [InlineData("en 2024")]
    [InlineData("2024-2025")]
    [InlineData("environ 2025")]
    [InlineData("5 juin")]
    [InlineData("trois ans")]
    [InlineData("article 7")]
    [InlineData("")]
    public void What_says_itself_what_it_is_stays_refused(string phrase) => FigureReader.Read(phrase, French with { Unit = "USD" }).IsRead.ShouldBeFalse();

    [Theory]
    [InlineData("39 milliards d'euros", "EUR")]
    [InlineData("12 £", "GBP")]
    [InlineData("39 milliards de dollars", "$")]
    public void Words_that_name_a_currency_win(string phrase, string unit) => FigureReader.Read(phrase, French with { Unit = "JPY" }).Known.Unit.ShouldBe(unit);

    [Theory]
    [InlineData(FigureKinds.Any, FigureKind.Money)]
    [InlineData(FigureKinds.Count, FigureKind.Count)]
    [InlineData(FigureKinds.Number, FigureKind.Number)]
    public void It_is_of_use_where_money_is_asked_for(FigureKinds kinds, FigureKind kind) =>
        FigureReader.Read("39 milliards", French with { Kinds = kinds, Unit = "USD" }).Known.Kind.ShouldBe(kind);

    // The judge knows of no unit: it says of a place what it says of the number.
    [Theory]
    [InlineData("Elle investit des milliards chaque année.", "des milliards", QuoteOutcome.Found)]
    [InlineData("Elle investit environ 39 milliards.", "39 milliards", QuoteOutcome.Cut)]
    [InlineData("Elle touche 39 milliards de personnes.", "39 milliards", QuoteOutcome.Cut)]
    [InlineData("Elle investit 39 milliards d'euros.", "39 milliards", QuoteOutcome.Cut)]
    [InlineData("La part est de 39 % de tout.", "39", QuoteOutcome.Cut)]
    [InlineData("Elle investit 12,4 milliards.", "4 milliards", QuoteOutcome.Cut)]
    public void It_moves_no_span(string content, string quote, QuoteOutcome outcome)
    {
        var text = new FactText("text.txt", content);
        var bare = QuoteFinder.Find(text, new(quote), French with { Kinds = FigureKinds.Count });
        var amount = QuoteFinder.Find(text, new(quote), French with { Unit = "USD" });

        amount.Outcome.ShouldBe(outcome);
        amount.Position.ShouldBe(bare.Outcome == amount.Outcome ? bare.Position : amount.Position);
        text.JudgedIn(LanguagePacks.Find("fr")!, French with { Unit = "USD" }).ShouldBeSameAs(text.JudgedIn(LanguagePacks.Find("fr")!, French));
    }

    [Theory]
    [InlineData("Elle touche 39 milliards, soit bateaux et quais.", null)]
    [InlineData("Elle compte 39 petits bateaux.", "bateaux")]
    [InlineData("Elle compte 39 bateaux.", "bateaux")]
    [InlineData("Elle en compte 39 engagés.", null)]
    public void A_noun_after_the_words_is_no_money(string content, string? noun)
    {
        var text = new FactText("text.txt", content);
        var exact = content.Contains("milliards", StringComparison.Ordinal) ? "39 milliards" : "39";
        var start = content.IndexOf("39", StringComparison.Ordinal);
        var figure = FigureReader.Read(exact, French with { Unit = "USD" }).Known;

        var problem = BesideCheck.Problem(text, new(start, start + exact.Length), exact, new("fr", figure, "USD", null));

        (problem?.ToString().Contains($"{noun}'", StringComparison.Ordinal)).ShouldBe(noun is null ? null : true);
        problem?.ToString().ShouldContain("declare Fact<Quantity>");
    }

    [Theory]
    [InlineData("USD", true)]
    [InlineData("FRF", true)]
    [InlineData("UDS", false)]
    [InlineData("usd", false)]
    [InlineData("US", false)]
    [InlineData("USD ", false)]
    [InlineData("$", false)]
    [InlineData("", false)]
    public void Only_codes_that_there_are_can_be_declared(string code, bool isKnown) => KnownCurrencies.Contains(code).ShouldBe(isKnown);
}
