using MetaAi.Facts.Dates;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

public class CutFigureTests
{
    private static readonly ReadingContext French = new() { Language = "fr", Currency = "USD" };
    private static readonly ReadingContext English = new() { Language = "en-US", Currency = "USD" };

    [Theory]
    [InlineData("Le port vaut 91,3 milliards de dollars.", "1,3 milliards de dollars", "91,3 milliards de dollars")]
    [InlineData("Le port vaut 1 250 000 € ce soir.", "250 000 €", "1 250 000 €")]
    [InlineData("Le port vaut 1\u202F250\u202F000\u00A0€.", "250 000 €", "1\u202F250\u202F000\u00A0€")]
    [InlineData("Il en faut 60 à 65 milliards de dollars.", "65 milliards de dollars", "60 à 65 milliards de dollars")]
    [InlineData("Il en faut 60 à 65 milliards.", "65 milliards", "60 à 65 milliards")]
    [InlineData("Il en faut 60\u201365 milliards.", "65 milliards", "60\u201365 milliards")]
    [InlineData("Il en faut entre 60 et 65 milliards de dollars.", "60", "entre 60 et 65 milliards de dollars")]
    [InlineData("Payer plus de 14 milliards de dollars comptant.", "14 milliards de dollars", "plus de 14 milliards de dollars")]
    [InlineData("Payer plus de 14 milliards.", "14 milliards", "plus de 14 milliards")]
    [InlineData("Sur ce port, 39 milliards de dollars sont perdus.", "39 milliards", "39 milliards de dollars")]
    [InlineData("Payer plus de \u200B14 milliards.", "14 milliards", "plus de \u200B14 milliards")]
    [InlineData("Payer plus\u00AD de 14 milliards.", "14 milliards", "plus\u00AD de 14 milliards")]
    [InlineData("Il en faut 60 à \uFEFF65 milliards.", "65 milliards", "60 à \uFEFF65 milliards")]
    [InlineData("Le port vaut 1 \u200B250\u2060 000 € ce soir.", "250", "1 \u200B250\u2060 000 €")]
    [InlineData("La part est de 49\u200E % ici.", "49", "49\u200E %")]
    [InlineData("Il en faut 60 à \u200F65 milliards.", "65 milliards", "60 à \u200F65 milliards")]
    [InlineData("Il en faut 60 à \u061C65 milliards.", "65 milliards", "60 à \u061C65 milliards")]
    [InlineData("Il en faut 60 à \u206665\u2069 milliards ici.", "65", "60 à \u206665\u2069 milliards")]
    [InlineData("Il en faut \u202A60 à\u202C 65 milliards\u200F ici.", "65 milliards", "60 à\u202C 65 milliards")]
    [InlineData("Le port vaut 1 \u200F250 000 € ce soir.", "250 000 €", "1 \u200F250 000 €")]
    [InlineData("Payer plus de \u200F14 milliards.", "14 milliards", "plus de \u200F14 milliards")]
    [InlineData("Payer plus de \u202E14 milliards.", "14 milliards", "plus de \u202E14 milliards")]
    [InlineData("Payer moins\u2062 10 % ici.", "10 %", "moins\u2062 10 %")]
    [InlineData("Payer plus\nde 14 milliards.", "14 milliards", "plus de 14 milliards")]
    [InlineData("La part est de 49 % ici.", "49", "49 %")]
    [InlineData("La part est de 49% ici.", "49", "49%")]
    [InlineData("La perte est de \u22121,2 milliard de dollars ici.", "1,2 milliard de dollars", "\u22121,2 milliard de dollars")]
    [InlineData("Un cargo part mi-juin 2025 du port.", "juin 2025", "mi-juin 2025")]
    [InlineData("Un cargo part le 3 novembre 2025 du port.", "novembre 2025", "3 novembre 2025")]
    [InlineData("Il paya 39 milliards de dollars à 60 % du prix.", "39 milliards", "39 milliards de dollars")]
    [InlineData("Il dura de 2024 à 2026 ici.", "2026", "2024 à 2026")]
    [InlineData("La part est de 10 % ± 2 % ici.", "2 %", "10 % ± 2 %")]
    [InlineData("La part change de moins 10 % ici.", "10 %", "moins 10 %")]
    [InlineData("La part est de moins de 10 % ici.", "10 %", "moins de 10 %")]
    [InlineData("Le port vaut 300 millions d'euros environ.", "300 millions d'euros", "300 millions d'euros environ")]
    [InlineData("Il arrive d'ici 2028 au port.", "2028", "d'ici 2028")]
    [InlineData("Il arrive d’ici à 2028 au port.", "2028", "d’ici à 2028")]
    [InlineData("Il vaut trois milliards et demi de dollars ici.", "trois milliards", "trois milliards et demi de dollars")]
    [InlineData("Il y a vingt-deux cargos ici.", "deux cargos", "vingt-deux cargos")]
    [InlineData("Il faut deux ans et demi ici.", "deux ans", "deux ans et demi")]
    [InlineData("Il faut quatre-vingt-dix-sept jours ici.", "dix", "quatre-vingt-dix-sept jours")]
    [InlineData("Il y a au moins environ 300 cargos ici.", "300 cargos", "au moins environ 300 cargos")]
    public void A_piece_of_a_larger_figure_is_cut_and_the_whole_is_shown(string text, string quote, string larger)
    {
        var finding = QuoteFinder.Find(new("a", text), new(quote), French);
        finding.Outcome.ShouldBe(QuoteOutcome.Cut);
        finding.Larger.ShouldBe(larger);
        finding.Line.ShouldBe(text.AsSpan().Contains('\n') ? 2 : 1);
    }

    // The whole is refused, and so no piece of it is a figure that stands there.
    [Theory]
    [InlineData("Il en faut entre 65 et 60 M€ ici.", "60 M€", "65 et 60 M€")]
    [InlineData("Le bac part le 31 février 2025 du port.", "février 2025", "31 février 2025")]
    [InlineData("Les comptes de l'exercice 2025 sont clos.", "2025", "exercice 2025")]
    [InlineData("La part change de plus de -5 % ici.", "-5 %", "plus de -5 %")]
    public void A_piece_of_what_is_refused_as_a_whole_is_under_the_whole_of_it(string text, string quote, string whole)
    {
        var finding = QuoteFinder.Find(new("a", text), new(quote), French);
        finding.Outcome.ShouldBe(QuoteOutcome.OpenCue);
        finding.Cue.ShouldBe(new OpenCue(CueKind.Refused, whole));
        finding.Larger.ShouldBeNull();
    }

    [Theory]
    [InlineData("It costs over $14 billion today.", "$14 billion", "over $14 billion")]
    [InlineData("It costs $60 to $65 billion today.", "$65 billion", "$60 to $65 billion")]
    [InlineData("It costs $60\u2014$65 billion today.", "$65 billion", "$60\u2014$65 billion")]
    [InlineData("It costs $60\u2060\u2014\u2060$65 billion today.", "$65 billion", "$60\u2060\u2014\u2060$65 billion")]
    [InlineData("It costs $60\u200F\u2014\u200F$65 billion today.", "$65 billion", "$60\u200F\u2014\u200F$65 billion")]
    [InlineData("It costs $14 billion today.", "14 billion", "$14 billion")]
    [InlineData("It sails in mid-June 2025.", "June 2025", "mid-June 2025")]
    public void English_figures_are_cut_alike(string text, string quote, string larger)
    {
        var finding = QuoteFinder.Find(new("a", text), new(quote), English);
        finding.Outcome.ShouldBe(QuoteOutcome.Cut);
        finding.Larger.ShouldNotBeNull();
        finding.Larger.ShouldEndWith(larger);
    }

    [Theory]
    [InlineData("En 2024, le port dort.", "2024")]
    [InlineData("En 2024 le port dort.", "2024")]
    [InlineData("Les ventes de 2024. Cinq cargos partent.", "2024")]
    [InlineData("Le 3 novembre 2025, le port dort.", "3 novembre 2025")]
    [InlineData("De la somme, 39 milliards de dollars manquent, 35 milliards de dollars restent.", "39 milliards de dollars")]
    [InlineData("Le prix monte de 60 % et touche 60 à 65 milliards de dollars.", "60 %")]
    [InlineData("Le prix monte de 60 % et touche 60 à 65 milliards de dollars.", "60 à 65 milliards de dollars")]
    [InlineData("En 2025, 39 milliards de dollars.", "39 milliards de dollars")]
    [InlineData("La part est de 49 %\u200B ici.", "49 %")]
    [InlineData("La part est de \u200B49 % ici.", "49 %")]
    [InlineData("La part est de \u206649 %\u2069 ici.", "49 %")]
    [InlineData("En \u206A2024\u200F le port dort.", "2024")]
    [InlineData("C'est un record\u2014\u200B39 milliards de dollars\u2060\u2014 ici.", "39 milliards de dollars")]
    [InlineData("En 2025 39 milliards de dollars.", "39 milliards de dollars")]
    [InlineData("Il paya 39 milliards de dollars à 60 % du prix.", "39 milliards de dollars")]
    [InlineData("En 2024 250 000 € furent rendus.", "250 000 €")]
    [InlineData("En 2024, 2025 et 2026, rien.", "2024")]
    [InlineData("Une hausse de 7 %, 8 % puis 9 % ici.", "8 %")]
    [InlineData("Le 3 juin, 14 cargos partent.", "14 cargos")]
    [InlineData("En juin 14 cargos partent.", "14 cargos")]
    [InlineData("Ce fut une année : 14 cargos partent.", "14 cargos")]
    [InlineData("Le modèle K2 pèse 14 tonnes.", "14 tonnes")]
    [InlineData("Voici le numéro deux. Trois ans passent.", "Trois ans")]
    [InlineData("Il paya 39 milliards de dollars en 2025.", "39 milliards de dollars")]
    [InlineData("Il en faut plus. Les 14 milliards de dollars sont là.", "14 milliards de dollars")]
    [InlineData("Il en a plus de\n\n14 milliards de dollars", "14 milliards de dollars")]
    [InlineData("Un record (39 milliards de dollars) tombe.", "39 milliards de dollars")]
    [InlineData("Il dit : « 39 milliards de dollars » et rit.", "39 milliards de dollars")]
    [InlineData("5 milliards de dollars américains.", "5 milliards de dollars")]
    [InlineData("Au moins sept d'entre eux partent.", "Au moins sept")]
    [InlineData("Plus de 3,2 milliards de personnes lisent.", "Plus de 3,2 milliards de personnes")]
    [InlineData("Cela vaut environ le double du prix.", "environ le double")]
    [InlineData("Le prix atteint 91,3 milliards de dollars . Le port dort.", "91,3 milliards de dollars")]
    public void A_whole_figure_stands_whatever_is_beside_it(string text, string quote)
    {
        var finding = QuoteFinder.Find(new("a", text), new(quote), French);
        finding.Larger.ShouldBeNull();
        finding.Outcome.ShouldBe(QuoteOutcome.Found);
    }

    [Fact]
    public void A_number_that_is_asked_for_as_a_count_may_leave_its_noun()
    {
        var counts = French with { Kinds = FigureKinds.Count };
        QuoteFinder.Find(new("a", "Ils ont sept cargos neufs."), new("sept"), counts).Outcome.ShouldBe(QuoteOutcome.Found);
        QuoteFinder.Find(new("a", "Ils ont au moins sept cargos neufs."), new("sept"), counts).Outcome.ShouldBe(QuoteOutcome.Cut);
        QuoteFinder.Find(new("a", "Ils ont sept cents cargos neufs."), new("sept"), counts).Outcome.ShouldBe(QuoteOutcome.Cut);
        QuoteFinder.Find(new("a", "Ils ont sept milliards de dollars."), new("sept milliards"), counts).Outcome.ShouldBe(QuoteOutcome.Cut);
    }

    [Fact]
    public void A_quote_of_another_kind_than_declared_is_cut_all_the_same()
    {
        var money = French with { Kinds = FigureKinds.Money };
        var finding = QuoteFinder.Find(new("a", "Sur ce port, 39 milliards de dollars sont perdus."), new("39 milliards"), money);
        finding.Outcome.ShouldBe(QuoteOutcome.Cut);
        finding.Larger.ShouldBe("39 milliards de dollars");
    }

    [Fact]
    public void A_date_that_takes_its_year_from_elsewhere_may_leave_it_unsaid()
    {
        var text = new FactText("a", "Le cargo part mi-juin 2025 du port.");
        QuoteFinder.Find(text, new("mi-juin"), French with { Period = EdtfDate.TryParse("2025") }).Outcome.ShouldBe(QuoteOutcome.Found);
        QuoteFinder.Find(text, new("mi-juin"), French with { Period = EdtfDate.TryParse("2024") }).Outcome.ShouldBe(QuoteOutcome.Cut);
    }

    [Fact]
    public void A_figure_that_also_stands_whole_is_found_there()
    {
        var text = new FactText("a", "Il paya plus de 14 milliards de dollars, dit-on. En vérité, 14 milliards de dollars.");
        var finding = QuoteFinder.Find(text, new("14 milliards de dollars"), French);
        finding.Outcome.ShouldBe(QuoteOutcome.Found);
        finding.Position.Start.ShouldBe(text.Content.LastIndexOf("14", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_stands_whole_after_many_places_that_cut_it_is_found_there()
    {
        var cut = string.Concat(Enumerable.Repeat("Il paya plus de 14 milliards de dollars.\n", 1000));
        var finding = QuoteFinder.Find(new("a", cut + "Il paya 14 milliards de dollars."), new("14 milliards de dollars"), French);
        finding.Outcome.ShouldBe(QuoteOutcome.Found);
        finding.Line.ShouldBe(1001);
    }

    [Fact]
    public void Places_beyond_count_are_not_said_to_be_one()
    {
        var cut = string.Concat(Enumerable.Repeat("Il paya plus de 14 milliards de dollars.\n", 1100));
        QuoteFinder.Find(new("a", cut), new("14 milliards de dollars"), French).Outcome.ShouldBe(QuoteOutcome.Cut);
        QuoteFinder.Find(new("a", "Il paya 14 milliards de dollars.\n" + cut), new("14 milliards de dollars"), French).Outcome.ShouldBe(QuoteOutcome.Ambiguous);
    }

    [Fact]
    public void Plain_words_cut_no_figure() =>
        QuoteFinder.Find(new("a", "Payer plus de 14 milliards."), new("14 milliards"), null).Outcome.ShouldBe(QuoteOutcome.Found);
}
