using MetaAi.Facts;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Domain.Tests;

/// <summary>Scanning an article finds what the catalogue quotes from it.</summary>
public sealed class ScanTests
{
    [ArticlesFact]
    public void Every_figure_that_the_catalogue_quotes_is_found_in_its_article()
    {
        // "Plusieurs employés" is read where it is quoted, and not looked for: it has no number.
        var facts = TheFacts.All.Where(fact => fact.Figure is not null and not { Hedge: Hedge.Several, Decimals: 0 }).ToArray();
        facts.Length.ShouldBeGreaterThan(30);
        foreach (var article in facts.GroupBy(fact => fact.Evidence.Source))
        {
            var found = Scan(article.Key).Where(figure => figure.Reading.IsRead).ToLookup(figure => figure.Utf16);
            article.Where(fact => found[fact.Evidence.Position].SingleOrDefault() is null).Select(fact => $"{fact.Id}: {fact.Evidence.Exact}")
                .ShouldBeEmpty();
        }
    }

    [ArticlesFact]
    public void Every_figure_of_the_articles_is_quoted_but_for_what_surrounds_them()
    {
        string[] surroundings =
        [
            "Znews: 0", // how many comments readers left
            "ElEconomista: plusieurs millions de dollars", // the page prints its headline twice
            "ElEconomista: Aujourd’hui", // the teaser of another article
        ];

        TheFacts.All.Select(fact => fact.Evidence.Source).Distinct().SelectMany(Unquoted).ShouldBe(surroundings, ignoreOrder: true);
    }

    private static IEnumerable<string> Unquoted(Source source)
    {
        var quotes = TheFacts.All.Where(fact => fact.Evidence.Source == source).Select(fact => fact.Evidence.Position).ToArray();
        return Scan(source)
            .Where(figure => !quotes.Any(quote => quote.Start <= figure.Utf16.Start && quote.End >= figure.Utf16.End))
            .Select(figure => $"{source.Name}: {figure.Text}");
    }

    private static ScannedFigure[] Scan(Source source)
    {
        var context = new ReadingContext { Language = source.Language!, Currency = source.Currency, Issued = EdtfDate.TryParse(source.Issued?.Edtf) };
        var text = new FactText(source.Text, File.ReadAllText(Path.Combine(CatalogueSources.TextsDirectory, source.Text)));
        return [.. FigureScanner.Scan(text.Content, context)];
    }
}
