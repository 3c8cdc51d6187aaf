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
        var facts = FactCatalogue.Of(typeof(CashFlow).Assembly).All.Where(fact => ExchangeForm.ToKinds(FactRecord.From(fact).Kind) != FigureKinds.None).ToArray();
        facts.Length.ShouldBeGreaterThan(10);
        foreach (var article in facts.GroupBy(fact => fact.Evidence.Source.Text))
        {
            var source = article.First().Evidence.Source;
            var context = new ReadingContext { Language = source.Language!, Currency = source.Currency, Issued = EdtfDate.TryParse(source.Issued?.Edtf) };
            var text = new FactText(article.Key, File.ReadAllText(Path.Combine(CatalogueSources.TextsDirectory, article.Key)));
            var found = FigureScanner.Scan(text.Content, context).Where(figure => figure.Reading.IsRead).ToLookup(figure => figure.Utf16);
            article.Where(fact => found[fact.Evidence.Position].SingleOrDefault() is null).Select(fact => $"{fact.Id}: {fact.Evidence.Exact}").ShouldBeEmpty();
        }
    }
}
