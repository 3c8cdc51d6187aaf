namespace MetaAi.Facts.Tests.Facts;

public sealed class SourceTests
{
    [Fact]
    public void A_citation_names_the_publisher_first()
    {
        Any.Source.Citation.ShouldBe("La Gazette");
        (Any.Source with { Publisher = null, Author = "Jane Roe" }).Citation.ShouldBe("Jane Roe");
        (Any.Source with { Publisher = null }).Citation.ShouldBe("Gazette");
    }

    [Theory]
    [InlineData("2025", "La Gazette, 2025")]
    [InlineData("2025-07-01", "La Gazette, 2025-07-01")]
    [InlineData("2024?", "La Gazette, 2024?")]
    public void A_citation_dates_the_source_no_better_than_is_known(string issued, string citation)
    {
        var source = Any.Source with { Issued = ExtendedDate.Of(issued) };

        source.Citation.ShouldBe(citation);
        source.ToString().ShouldBe(citation);
    }

    [Fact]
    public void Evidence_cites_its_source() => Any.Evidence("60 %").ToString().ShouldBe("\"60 %\" (La Gazette)");
}
