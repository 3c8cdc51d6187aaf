using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>What is found in texts as companies publish them, written for the tests.</summary>
public sealed class PressReleaseTests
{
    private const string French =
        "Bacs du Ponant : résultats 2024\n\n"
        + "Brest, le 12 mars 2025. La compagnie publie un chiffre d'affaires de 12,4 millions d'euros en 2024, en hausse de 8,5 % sur un an. "
        + "Le résultat net atteint 1 250 000 €, contre environ 900 000 € en 2023.\n\n"
        + "Au deuxième trimestre 2025, elle investira entre 2 et 3 millions d'euros dans un bac électrique de 38 places, soit plus de 15 % de ses recettes. "
        + "La marge gagne 2,5 points de pourcentage. Les deux tiers des passagers sont des habitués, et la fréquentation a presque doublé. "
        + "Le chantier durera trois à cinq ans.\n\n"
        + "À bord du Boeing 737 d'essai, Llama 4 pilote (version 2.1). Contact : 12, rue du Port, 29200 Brest, tél. 02 98 00 00 00, presse24@exemple.fr, à 14 h 30.";

    private const string English =
        "River Ferries: results for 2024\n\n"
        + "Dorchester, March 12, 2025. The company reports revenue of $12.4 million for 2024, up 8.5% from a year earlier. "
        + "Net income reached $1,250,000, against about $900,000 in 2023.\n\n"
        + "In the second quarter of 2025 it will invest $2 to $3 million in an electric ferry with 38 seats, more than 15% of its takings. "
        + "The margin gains 150 basis points. Two-thirds of passengers are regulars. Work takes three to five years.\n\n"
        + "On board a Boeing 737, Llama 4 steers (version 2.1). You may call at 304 North Cardinal St., (555) 123-4567, press24@example.com, at 5 p.m.";

    [Fact]
    public void A_French_press_release() => Found.Figures(French, Found.French).ShouldBe([
        "2024 = number 2024..2024 - exact -",
        "12 mars 2025 = date 2025-03-12..2025-03-12 - exact -",
        "12,4 millions d'euros = money 12400000..12400000 EUR exact -",
        "en 2024 = date 2024-01-01..2024-12-31 - exact -",
        "8,5 % = percent 8.5..8.5 - exact -",
        "un an = duration P1Y..P1Y - exact -",
        "1 250 000 € = money 1250000..1250000 EUR exact -",
        "environ 900 000 € = money 900000..900000 EUR approx -",
        "en 2023 = date 2023-01-01..2023-12-31 - exact -",
        "deuxième trimestre 2025 = date 2025-04-01..2025-06-30 - exact -",
        "entre 2 et 3 millions d'euros = money 2000000..3000000 EUR exact -",
        "38 places = count 38..38 places exact -",
        "plus de 15 % = percent 15..- - moreThan -",
        "2,5 points de pourcentage = points 2.5..2.5 pp exact -",
        "deux tiers = fraction 2/3..2/3 share exact -",
        "presque doublé = ratio 2..2 x nearly -",
        "trois à cinq ans = duration P3Y..P5Y - exact -",
    ]);

    [Fact]
    public void An_English_press_release() => Found.Figures(English, Found.English).ShouldBe([
        "2024 = number 2024..2024 - exact -",
        "March 12, 2025 = date 2025-03-12..2025-03-12 - exact -",
        "$12.4 million = money 12400000..12400000 USD exact -",
        "2024 = number 2024..2024 - exact -",
        "8.5% = percent 8.5..8.5 - exact -",
        "$1,250,000 = money 1250000..1250000 USD exact -",
        "about $900,000 = money 900000..900000 USD approx -",
        "in 2023 = date 2023-01-01..2023-12-31 - exact -",
        "second quarter of 2025 = date 2025-04-01..2025-06-30 - exact -",
        "$2 to $3 million = money 2000000..3000000 USD exact -",
        "38 seats = count 38..38 seats exact -",
        "more than 15% = percent 15..- - moreThan -",
        "150 basis points = points 150..150 bp exact -",
        "Two-thirds = fraction 2/3..2/3 share exact -",
        "three to five years = duration P3Y..P5Y - exact -",
    ]);

    [Theory]
    [InlineData("fr", French)]
    [InlineData("en", English)]
    public void Figures_stand_where_they_say_and_say_the_same_alone(string language, string text)
    {
        var context = Found.Context(language);
        Found.ShouldHold(FigureScanner.Scan(text, context), text, context);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\r\n ")]
    [InlineData("Le vent se lève, il faut tenter de vivre.")]
    public void A_text_without_figures_has_none(string text) => Found.Words(text, Found.French).ShouldBeEmpty();

    [Fact]
    public void A_language_that_no_pack_reads_is_refused() =>
        Should.Throw<ArgumentException>(() => FigureScanner.Scan("39", new Facts.Reading.ReadingContext { Language = "xx" }).Count());
}
