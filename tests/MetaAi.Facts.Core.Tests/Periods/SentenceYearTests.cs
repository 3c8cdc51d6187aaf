using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Periods;

/// <summary>Whether a sentence speaks against a period, told by the years that were put into it.</summary>
public class SentenceYearTests
{
    private static readonly (string Language, string Figure, string[] Says, string[] Silent)[] Languages =
    [
        (
            "fr",
            "12 millions d'euros",
            ["en {0}", "en mars {0}", "pour l'exercice {0}", "au 2e trimestre {0}", "contre 3 % en {0}", "selon les comptes {0}", "le 5 mai {0}"],
            ["chez Vision {0}", "avec M. Roy", "par 3 ports", "pour 1,5 % du total", "comme l'an dernier"]),
        (
            "en",
            "12 million euros",
            ["in {0}", "in March {0}", "for fiscal {0}", "in the second quarter of {0}", "up from 3% in {0}", "on 5 May {0}"],
            ["at Vision {0}", "with Mr. Roy", "by 3 ports", "for 1.5% of the total", "as Meta Inc. said"]),
    ];

    private static readonly string[] Elsewhere = ["", "En {0}, rien. ", "In {0} nothing. "];

    private static Gen<(ReadingContext Context, string Text, string Figure, int[] Years, int Period)> Sentences =>
        from language in Gen.Elements(Languages)
        from said in Gen.Elements(language.Says).Zip(Gen.Choose(2010, 2030)).ListOf().Select(said => said.Take(3).ToArray())
        from silent in Gen.Elements(language.Silent)
        from elsewhere in Gen.Elements(Elsewhere)
        from period in Gen.Choose(2010, 2030)
        let years = said.Select(each => each.Item2).ToArray()
        let clauses = string.Join(", ", said.Select(each => string.Format(System.Globalization.CultureInfo.InvariantCulture, each.Item1, each.Item2)).Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, silent, period + 1)))
        let aside = string.Format(System.Globalization.CultureInfo.InvariantCulture, elsewhere, period)
        select (new ReadingContext { Language = language.Language, Issued = EdtfDate.TryParse("2009") }, $"{aside}Le port Zyx {language.Figure} {clauses}.{(aside.Length > 0 ? " " + aside : "")}", language.Figure, years, period);

    [Fact]
    public void A_sentence_speaks_against_a_period_where_it_says_years_and_none_of_it() => Writing.Holds(Sentences, made =>
    {
        var message = PeriodContradiction.Of(
            new("port.txt", made.Text),
            made.Figure,
            new(made.Text.IndexOf(made.Figure, StringComparison.Ordinal), made.Text.IndexOf(made.Figure, StringComparison.Ordinal) + made.Figure.Length),
            isRead: true,
            new(EdtfDate.TryParse(made.Period.ToString(System.Globalization.CultureInfo.InvariantCulture))!, null, made.Context));

        (message is not null).ShouldBe(made.Years.Length > 0 && !made.Years.Contains(made.Period), made.Text + " / " + message);
    });

    [Theory]
    [InlineData("En 2024 il a gagné 12 millions d'euros.", "1999", true)]
    [InlineData("En 2024 il a gagné 12 millions d'euros.", "2024-Q3", false)]
    [InlineData("Sur 2023-2024 il a gagné 12 millions d'euros.", "2023-07/2024-06", false)]
    [InlineData("De 2010 à 2024 il a gagné 12 millions d'euros.", "2017", false)]
    [InlineData("Depuis 2020 il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("Depuis 2020 il a gagné 12 millions d'euros.", "2019", true)]
    [InlineData("Avant 2020 il a gagné 12 millions d'euros.", "2019", false)]
    [InlineData("Dans les années 1990 il a gagné 12 millions d'euros.", "1995", false)]
    [InlineData("L'exercice 2025 rapporte 12 millions d'euros.", "2024-07/2025-06", false)]
    [InlineData("L'exercice 2024 rapporte 12 millions d'euros.", "2024-07/2025-06", false)]
    [InlineData("L'exercice 2023 rapporte 12 millions d'euros.", "2024-07/2025-06", true)]
    [InlineData("L'an dernier, contre 3 en 2022, il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("Vision 2030 vaut 12 millions d'euros.", "2024", false)]
    [InlineData("Il a gagné 12 millions d'euros avec 2024 salariés.", "1999", false)]
    [InlineData("Il a gagné 12 millions d'euros, pas 2024 €.", "1999", false)]
    [InlineData("2024\t12 millions d'euros", "1999", false)]
    [InlineData("En 2023. Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("« Tout a grandi en 2023. » Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("« Tout a grandi en 2023.» Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("Tout a grandi en 2023.[1] Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("(Tout a grandi en 2023.) Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("2022 : 12 millions d'euros\n2023 : 14 millions d'euros", "2022", false)]
    [InlineData("2022 : 14 millions d'euros\n2023 : 12 millions d'euros", "2022", true)]
    [InlineData("2022 : 14 millions d'euros\n2023 : 12 millions d'euros", "2023", false)]
    [InlineData("Bilan 2019 : 12 millions d'euros", "2024", true)]
    [InlineData("RÉSULTATS 2019 : 12 millions d'euros", "2019", false)]
    [InlineData("Après 2019, il a gagné 12 millions d'euros.", "2019", true)]
    [InlineData("Après 2019, il a gagné 12 millions d'euros.", "2020", false)]
    [InlineData("Avant 2020, il a gagné 12 millions d'euros.", "2020", true)]
    [InlineData("En 2023, Zyx Inc. gagne 12 millions d'euros.", "2024", true)]
    [InlineData("En 2020, il a gagné 40 millions d'euros, contre 12 millions d'euros quatre ans plus tôt.", "2016", false)]
    [InlineData("En 2020, il a gagné 40 millions d'euros, contre 12 millions d'euros quatre ans plus tôt.", "2017", true)]
    [InlineData("En 2023, M. Roy a gagné 12 millions d'euros.", "2024", true)]
    [InlineData("« Rien en 2023. » Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("“Rien en 2023.” Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("Rien en 2023.[3][14] Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("Rien en 2023.¹² Il a gagné 12 millions d'euros.", "2024", false)]
    [InlineData("“Rien en 2023.” disait-il de ses 12 millions d'euros.", "2024", true)]
    [InlineData("Rien en 2024.” En 2023, il a gagné 12 millions d'euros.", "2024", true)]
    [InlineData("En 2023, “M.” Roy a gagné 12 millions d'euros.", "2024", true)]
    [InlineData("D'ici 2030, il aura gagné 12 millions d'euros.", "2024", true)]
    [InlineData("D'ici fin 2030, il aura gagné 12 millions d'euros.", "2024/2030", false)]
    [InlineData("D'ici à 2030, il aura gagné 12 millions d'euros.", "2030", false)]
    [InlineData("Au plus tard en 2030, il aura gagné 12 millions d'euros.", "2024", true)]
    [InlineData("En 2020, il a gagné 40 millions d'euros, contre 12 millions d'euros 14 ans plus tôt.", "2016", true)]
    [InlineData("En 2020, il a gagné 40 millions d'euros, contre 12 millions d'euros 14 ans plus tôt.", "2006", false)]
    [InlineData("Dossier 20191 : 12 millions d'euros", "2024", false)]
    [InlineData("Dossier 9999 : 12 millions d'euros", "2024", false)]
    [InlineData("2022 : 12 millions d'euros (2021 : 9)\n2023 : 14 millions d'euros", "2021", false)]
    [InlineData("Il a gagné 12 millions d'euros avec Airbus 320", "2024", false)]
    [InlineData("Il a gagné 12 millions d'euros avec Airbus 320 ", "2024", false)]
    public void What_a_sentence_says_of_a_period(string sentence, string period, bool isContradicted)
    {
        var text = new FactText("port.txt", sentence);
        var context = new ReadingContext { Language = "fr", Issued = EdtfDate.TryParse("2025"), FiscalYearStart = 7 };
        var words = "12 millions d'euros";
        var proof = new QuoteProver([text], FactLock.Empty).Prove(
            new("port.txt", new(words), context with { Kinds = FigureKinds.Money }, "money", null) { Period = new(EdtfDate.TryParse(period)!, null, context) });

        (proof.Problem?.Rule == FactRules.PeriodContradicted).ShouldBe(isContradicted, proof.Problem?.ToString());
    }

    [Theory]
    [InlineData("It had 2000 in all.", "1999", false)]
    [InlineData("It had 2000 in 2024.", "2024", false)]
    [InlineData("It had 2000 in 2024.", "2000", true)]
    [InlineData("It had 2000 on 5/6/2024.", "2023", true)]
    [InlineData("It had 2000 on 5/6/2024.", "2024", false)]
    public void A_number_is_no_year_of_its_own_sentence(string sentence, string period, bool isContradicted)
    {
        var context = new ReadingContext { Language = "en" };
        var proof = new QuoteProver([new("port.txt", sentence)], FactLock.Empty).Prove(
            new("port.txt", new("2000"), context with { Kinds = FigureKinds.Number }, "number", null) { Period = new(EdtfDate.TryParse(period)!, null, context) });

        (proof.Problem?.Rule == FactRules.PeriodContradicted).ShouldBe(isContradicted, proof.Problem?.ToString());
    }
}
