using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>A figure is quoted where a quote shares a character with it, and else it is listed.</summary>
public sealed class FigureCoverageTests
{
    private const string Report = "En 2024, le port a reçu 12 navires, puis 3 à 5 millions d'euros, et près de 40 % de plus.";

    private static readonly ScannedFigure[] Figures = [.. FigureScanner.Scan(Report, Found.French)];

    private static Gen<TextPosition> Quote => from one in Gen.Choose(0, Report.Length) from other in Gen.Choose(0, Report.Length) where one != other select new TextPosition(Math.Min(one, other), Math.Max(one, other));

    [Fact]
    public void Whichever_way_quotes_lie() => Writing.Holds(
        from count in Gen.Choose(0, 6) from quotes in Quote.ListOf(count) select quotes.ToArray(),
        quotes =>
        {
            Figures.Length.ShouldBe(4);
            var unquoted = Figures.Where(figure => !Enumerable.Range(figure.Utf16.Start, figure.Utf16.End - figure.Utf16.Start)
                .Any(character => quotes.Any(quote => quote.Start <= character && character < quote.End)));

            var coverage = FigureCoverage.Of(Figures, quotes);

            coverage.Unquoted.ShouldBe(unquoted);
            (coverage.Quoted, coverage.Figures).ShouldBe((Figures.Length - coverage.Unquoted.Count, Figures.Length));
            FigureCoverage.Of(Figures, quotes.Reverse()).Unquoted.ShouldBe(coverage.Unquoted);
        });
}
