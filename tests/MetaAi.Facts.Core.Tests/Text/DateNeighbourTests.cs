using MetaAi.Facts.Dates;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>Words beside a date that make another of it, and words near by that change nothing.</summary>
public sealed class DateNeighbourTests
{
    [Theory]
    [InlineData("en", "It rose in May, June and July 2018.", "May")]
    [InlineData("en", "In spring and summer 2019 it rained.", "spring")]
    [InlineData("en", "It opened in March 2019 and in May.", "May")]
    [InlineData("en", "In March, that year, it closed.", "March")]
    [InlineData("en", "It closed in March of the year before.", "March")]
    [InlineData("en", "One year later, in March, it closed.", "March")]
    [InlineData("en", "In Q2 of the following year it rose.", "Q2")]
    [InlineData("fr", "Il ouvre en été et en automne 2019.", "été")]
    [InlineData("fr", "Il ferme fin mars et début avril 2019.", "fin mars")]
    [InlineData("fr", "En janvier puis en mars 2019, il ferme.", "janvier")]
    [InlineData("fr", "Il ferme en mars de l'année suivante.", "mars")]
    [InlineData("fr", "Cette année-là, en mars, il ferme.", "mars")]
    [InlineData("fr", "Il ferme en mars de l'année du scrutin.", "mars")]
    [InlineData("fr", "Il part l'été suivant.", "été")]
    public void A_year_beside_is_not_the_year_of_publication(string language, string text, string quote)
    {
        Find(language, text, quote).ShouldBe((QuoteOutcome.OpenCue, CueKind.YearBeside));
        QuoteFinder.Find(new("a", text), new(quote), Dates(language) with { Period = EdtfDate.TryParse(text.Contains("2018", StringComparison.Ordinal) ? "2018" : "2019") }).Outcome.ShouldBe(QuoteOutcome.Found);
    }

    [Fact]
    public void A_period_does_not_take_the_place_of_another_year() =>
        QuoteFinder.Find(new("a", "It fell in March and April 2019."), new("March"), Dates("en") with { Period = EdtfDate.TryParse("2024") }).Outcome.ShouldBe(QuoteOutcome.OpenCue);

    [Fact]
    public void The_year_after_one_that_was_said_is_not_the_one_after_the_publication() =>
        Find("en", "It closed in March of the next year.", "March of the next year").ShouldBe((QuoteOutcome.OpenCue, CueKind.YearBeside));

    [Theory]
    [InlineData("en", "It opened in March. April 2019 was worse.", "March")]
    [InlineData("en", "Sales rose in March compared with April 2018.", "March")]
    [InlineData("en", "It closed in March before the storm.", "March")]
    [InlineData("en", "It opened in March 2024, the following year's launch slipped.", "March 2024")]
    [InlineData("en", "In March and April 2025 it closed.", "March")]
    [InlineData("fr", "Il ferme en juin suivant la décision du conseil.", "juin")]
    [InlineData("fr", "C'est sans précédent en mars.", "mars")]
    [InlineData("fr", "En mars, les ventes d'avril 2019 sont publiées.", "mars")]
    [InlineData("en", "It is open every day from 5 May 2025.", "from 5 May 2025")]
    [InlineData("en", "In three days, before 5 May 2025, it closes.", "before 5 May 2025")]
    [InlineData("fr", "Il reste ouvert deux ans, jusqu'au 5 mai 2025.", "jusqu'au 5 mai 2025")]
    [InlineData("en", "It opened two years after 2019.", "2019")]
    [InlineData("fr", "Il part trois jours avant le 5 mai 2025.", "5 mai 2025")]
    [InlineData("en", "On June 15 people left.", "June 15")]
    [InlineData("en", "In June 15, people left.", "June 15")]
    [InlineData("en", "In September 2024 sales fell.", "September 2024")]
    [InlineData("en", "The September 11 attacks changed it.", "September 11")]
    [InlineData("fr", "Les élections de mai 2024 organisées à Lyon.", "mai 2024")]
    [InlineData("en", "In 2024 BC Ferries carried 20 million people.", "2024")]
    [InlineData("en", "It will in 2024 be sold.", "2024")]
    [InlineData("fr", "Les résultats de mai 2025 sont bons.", "mai 2025")]
    [InlineData("en", "They extended the deadline by six months to 30 June 2025.", "30 June 2025")]
    [InlineData("fr", "Le débat clos le 30 juin 2025 reprend.", "30 juin 2025")]
    public void Words_that_belong_to_something_else_change_nothing(string language, string text, string quote) => Find(language, text, quote).Outcome.ShouldBe(QuoteOutcome.Found);

    [Theory]
    [InlineData("en", "It closed the day before June 5, 2025.", "before June 5, 2025")]
    [InlineData("en", "It closed a few days after June 30, 2025.", "after June 30, 2025")]
    [InlineData("en", "It opened two years after 2019.", "after 2019")]
    [InlineData("fr", "Il court trente jours à compter du 5 mai 2025.", "à compter du 5 mai 2025")]
    [InlineData("fr", "Un an avant 2024, il part.", "avant 2024")]
    public void A_length_before_a_preposition_makes_another_date(string language, string text, string quote) => Find(language, text, quote).ShouldBe((QuoteOutcome.Torn, CueKind.Apart));

    [Theory]
    [InlineData("en", "In June 15 people left.", "15 people", "June 15")]
    [InlineData("en", "During September 11 survivors spoke.", "11 survivors", "September 11")]
    [InlineData("en", "In March 14 million people moved.", "14 million people", "March 14")]
    [InlineData("en", "In July 14 of the shops closed.", "14", "July 14")]
    [InlineData("fr", "Le 5 mai 1200 salariés ont débrayé.", "1200 salariés", "5 mai 1200")]
    [InlineData("fr", "En septembre 1850 magasins ont fermé.", "1850 magasins", "septembre 1850")]
    public void A_number_before_a_noun_counts_it(string language, string text, string count, string date)
    {
        QuoteFinder.Find(new("a", text), new(count), Dates(language) with { Kinds = FigureKinds.Count }).Outcome.ShouldBe(QuoteOutcome.Found);
        Find(language, text, date).Outcome.ShouldBe(QuoteOutcome.Torn);
    }

    [Theory]
    [InlineData("fr", "Il a travaillé dix heures du matin au soir.", "dix heures", QuoteOutcome.Found)]
    [InlineData("fr", "Il a duré 5 heures précises.", "5 heures", QuoteOutcome.Found)]
    [InlineData("en", "The talk takes two hours in the afternoon.", "two hours", QuoteOutcome.Found)]
    [InlineData("fr", "Il arrive à 17 h (heure locale).", "17 h", QuoteOutcome.OpenCue)]
    [InlineData("fr", "Il dure jusqu'à 4 h du matin.", "jusqu'à 4 h", QuoteOutcome.OpenCue)]
    [InlineData("en", "It starts at 17 hours GMT.", "17 hours", QuoteOutcome.OpenCue)]
    public void Hours_are_a_length_or_a_time_of_day(string language, string text, string quote, QuoteOutcome outcome) =>
        QuoteFinder.Find(new("a", text), new(quote), Dates(language) with { Kinds = FigureKinds.Duration }).Outcome.ShouldBe(outcome);

    private static (QuoteOutcome Outcome, CueKind? Cue) Find(string language, string text, string quote)
    {
        var finding = QuoteFinder.Find(new("a", text), new(quote), Dates(language));
        return (finding.Outcome, finding.Cue?.Kind);
    }

    private static ReadingContext Dates(string language) => new() { Language = language, Kinds = FigureKinds.Date, Issued = EdtfDate.TryParse("2025") };
}
