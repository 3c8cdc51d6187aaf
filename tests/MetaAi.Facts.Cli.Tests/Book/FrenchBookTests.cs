using AngleSharp.Dom;

namespace MetaAi.Facts.Cli.Book;

/// <summary><c>facts book --language fr</c>: the same book in French, in which each word is marked that is in another language.</summary>
public sealed class FrenchBookTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly string ports;

    public FrenchBookTests()
    {
        Harbour.Build(folder);
        ports = Harbour.Compile(Harbour.Source + Docks.Source, folder["ports.dll"]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_said_in_English_where_it_is_not_marked_so(bool withTexts)
    {
        var page = BookFile.Write(folder, ports, [.. withTexts ? new[] { "--texts", folder["texts"] } : [], "--language", "fr"]).Page;

        page.DocumentElement.GetAttribute("lang").ShouldBe("fr");
        PageLanguage.WordsOf(page).Count().ShouldBeGreaterThan(50);
        PageLanguage.EnglishIn(page).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_facts_stand_there_with_the_same_values_and_proofs()
    {
        var english = BookFile.Write(folder, ports, "--texts", folder["texts"]).Page;
        var french = BookFile.Write(folder, ports, "--texts", folder["texts"], "--language", "fr").Page;

        foreach (var select in (string[])["details[data-f] dl", "data", "q", ".text", "pre"])
        {
            french.QuerySelectorAll(select).Select(element => (element.Id, element.GetAttribute("value"))).ShouldBe(english.QuerySelectorAll(select).Select(element => (element.Id, element.GetAttribute("value"))), select);
        }

        french.QuerySelectorAll("q, .text").Select(quote => (quote.TextContent, quote.GetAttribute("lang"))).ShouldBe(english.QuerySelectorAll("q, .text").Select(quote => (quote.TextContent, quote.GetAttribute("lang"))));
        french.QuerySelectorAll(".bad").Length.ShouldBe(english.QuerySelectorAll(".bad").Length);
    }

    [Fact]
    public void Values_are_said_as_French_says_them()
    {
        var page = BookFile.Write(folder, ports, "--language", "fr-CA").Page;

        page.CardOf("Docks.Books.Plan").QuerySelector("data")!.TextContent.ShouldBe("78\u00A0milliards USD (77 à 79\u00A0milliards)".Replace(" USD", "\u00A0USD", StringComparison.Ordinal));
        page.CardOf("Docks.Books.Reach").QuerySelector("dd.also data")!.TextContent.ShouldBe("60 à 65\u00A0milliards\u00A0USD (prévision)");
        page.CardOf("Docks.Books.Circle").QuerySelector("summary [lang=en]")!.TextContent.ShouldContain("'Docks.Books.Circle' is computed from itself");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("french")]
    [InlineData("")]
    public void A_language_that_no_book_speaks_is_refused_with_those_that_one_does(string tag)
    {
        var run = Tool.Run("book", ports, "-o", folder["no.html"], "--language", tag);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain($"--language = \"{tag}\" is not one of en, fr");
        File.Exists(folder["no.html"]).ShouldBeFalse();
    }
}
