namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>What sentences of the press say around figures: changes, places, lists of years, shares of a noun.</summary>
public sealed class RunningTextTests
{
    [Theory]
    [InlineData("Le ticket passe de 1,20 € à 1,35 €.", "1,20 € = money 1.2..1.2 EUR exact - | 1,35 € = money 1.35..1.35 EUR exact -")]
    [InlineData("L'effectif est passé de 10 à 25.", "10 = number 10..10 - exact - | 25 = number 25..25 - exact -")]
    [InlineData("Le taux a été ramené de 7 % à 5 %.", "7 % = percent 7..7 - exact - | 5 % = percent 5..5 - exact -")]
    [InlineData("La part a bondi de 10 à 15 %.", "10 à 15 % = none")]
    [InlineData("On prévoit une baisse de 10 à 15 %.", "10 à 15 % = percent 10..15 - exact -")]
    [InlineData("Il faut de 10 à 15 jours.", "10 à 15 jours = duration P10D..P15D - exact -")]
    public void A_French_change_is_no_range(string text, string expected) => Show(text, "fr").ShouldBe(expected);

    [Theory]
    [InlineData("The rate rose sharply from 5% to 7%.", "5% = percent 5..5 - exact - | 7% = percent 7..7 - exact -")]
    [InlineData("It fell from 7% to 5%.", "7% = percent 7..7 - exact - | 5% = percent 5..5 - exact -")]
    [InlineData("The fleet went from 25 to 10.", "25 = number 25..25 - exact - | 10 = number 10..10 - exact -")]
    [InlineData("Sales increased from 5 to 7 million.", "5 = none | 7 million = number 7000000..7000000 - exact -")]
    [InlineData("Prices range from 5% to 7%.", "5% to 7% = percent 5..7 - exact -")]
    public void An_English_change_is_no_range(string text, string expected) => Show(text, "en").ShouldBe(expected);

    // No piece of it is reported instead.
    [Theory]
    [InlineData("fr", "Il en faut entre 65 et 60 M€ ici.", "65 et 60 M€ = none")]
    [InlineData("fr", "Le bac part le 31 février 2025 du port.", "31 février 2025 = none")]
    [InlineData("fr", "Les comptes de l'exercice 2025 sont clos.", "exercice 2025 = none")]
    [InlineData("fr", "Il y a environ au moins 300 cargos ici.", "environ au moins 300 cargos = none")]
    [InlineData("fr", "Dans les années 20, le port dort.", "années 20 = none")]
    [InlineData("en", "It needs between $65 and $60 million now.", "$65 and $60 million = none")]
    [InlineData("en", "It grew in fiscal year 2025 again.", "fiscal year 2025 = none")]
    public void What_is_refused_as_a_whole_is_reported_as_a_whole(string language, string text, string expected) => Show(text, language).ShouldBe(expected);

    [Theory]
    [InlineData("À Lyon, 300 salariés partent.", "300 salariés = count 300..300 salariés exact -")]
    [InlineData("Le bourg de Saint-Léon, 5 200 habitants, grandit.", "5 200 habitants = count 5200..5200 habitants exact -")]
    [InlineData("Moins d'un habitant sur quatre vote.", "Moins d'un habitant sur quatre = fraction -..1/4 share lessThan -")]
    [InlineData("Le pont date du XIIe siècle.", "XIIe siècle = date 1101-01-01..1200-12-31 - exact -")]
    [InlineData("Les ventes en 2023 et 2024 montent.", "en 2023 = date 2023-01-01..2023-12-31 - exact - | 2024 = none")]
    [InlineData("La mairie a reçu plusieurs médias chez elle.", "plusieurs médias = count 2..- médias several -")]
    [InlineData("Il a vu des médias partout.", "")]
    public void French_figures_in_sentences(string text, string expected) => Show(text, "fr").ShouldBe(expected);

    [Theory]
    [InlineData("In Lyon, 300 employees leave.", "300 employees = count 300..300 employees exact -")]
    [InlineData("It costs $20 a month or £2.50 an hour.", "$20 = money 20..20 USD exact - | £2.50 = money 2.5..2.5 GBP exact -")]
    [InlineData("Sales in 2022, 2023 and 2024 rose.", "in 2022 = date 2022-01-01..2022-12-31 - exact - | 2023 = none | 2024 = none")]
    [InlineData("The mayor received several reporters there.", "several reporters = count 2..- reporters several -")]
    [InlineData("The yard (a billion dollars) and \"a million boats\" remain.", "a billion dollars = money 1000000000..1000000000 USD exact - | a million boats = count 1000000..1000000 boats exact -")]
    [InlineData("Work goes on from late 2024 to early 2025.", "late 2024 to early 2025 = date 2024-01-01..2025-12-31 - exact -")]
    public void English_figures_in_sentences(string text, string expected) => Show(text, "en").ShouldBe(expected);

    private static string Show(string text, string language) => string.Join(" | ", Found.Figures(text, Found.Context(language)));
}
