using MetaAi.Facts;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Domain.Tests;

/// <summary>Scanning an article finds what the catalogue quotes from it.</summary>
public sealed class ScanTests
{
    [ArticlesFact]
    public void Every_figure_that_the_catalogue_quotes_is_found_in_its_article()
    {
        var facts = TheFacts.Quoted.Where(fact => fact.Figure is not null && !Relates(fact)).ToArray();
        facts.Length.ShouldBeGreaterThan(30);
        foreach (var article in facts.GroupBy(fact => fact.Evidence!.Source))
        {
            var found = Scan(article.Key).Where(figure => figure.Reading.IsRead).Select(figure => figure.Utf16).ToArray();
            article.Where(fact => !found.Any(place => IsFound(fact, place))).Select(fact => $"{fact.Id}: {fact.Evidence!.Exact}").ShouldBeEmpty();
        }
    }

    // Words that only relate have no figure of their own.
    private static bool Relates(IFact fact) => RelatingReader.Read(fact.Evidence!.Exact, "fr") is not null;

    // To the character; an adjective may follow the noun that is counted ("plusieurs médias américains").
    private static bool IsFound(IFact fact, TextPosition place)
    {
        var quote = fact.Evidence!.Position;
        return place == quote || (fact.Figure is { Kind: FigureKind.Count, Unit: { } unit } && unit.Contains(' ', StringComparison.Ordinal) && place.Start == quote.Start && place.End < quote.End);
    }

    [ArticlesFact]
    public void Every_figure_of_the_articles_is_quoted_but_for_what_surrounds_them()
    {
        string[] surroundings =
        [
            "Znews: 0", // how many comments readers left
            "ElEconomista: plusieurs millions de dollars", // the page prints its headline twice
            "ElEconomista: Aujourd’hui", // the teaser of another article
            "LlamaMonetisation: en 2024", // the year that a multiple compares with, which its Of says
        ];

        TheFacts.Quoted.Select(fact => fact.Evidence!.Source).Distinct().SelectMany(Unquoted).ShouldBe(surroundings, ignoreOrder: true);
    }

    private static IEnumerable<string> Unquoted(Source source)
    {
        // What says when a fact holds is quoted beside it.
        var quotes = TheFacts.Quoted.Where(fact => fact.Evidence!.Source == source).SelectMany(fact => new[] { fact.Evidence!.Position, fact.Evidence.Period?.Position });
        return FigureCoverage.Of(Scan(source), quotes.OfType<TextPosition>()).Unquoted.Select(figure => $"{source.Name}: {figure.Text}");
    }

    private static ScannedFigure[] Scan(Source source)
    {
        var context = new ReadingContext { Language = source.Language!, Currency = source.Currency, Issued = EdtfDate.TryParse(source.Issued?.Edtf) };
        var text = new FactText(source.Text, File.ReadAllText(Path.Combine(CatalogueSources.TextsDirectory, source.Text)));
        return [.. FigureScanner.Scan(text.Content, context)];
    }
}
