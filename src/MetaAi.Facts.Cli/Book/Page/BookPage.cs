using System.Security.Cryptography;
using System.Text;
using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The page: HTML that asks for nothing from outside, and in which no script runs but its own.</summary>
internal static class BookPage
{
    /// <summary>The page of a book. The same book gives the same bytes.</summary>
    public static string Of(FactBook book)
    {
        var hasScenarios = book.Chapters.Any(chapter => chapter.Scenarios.Count > 0);
        var style = Carried(["book.css", "charts.css", "choose.css", .. hasScenarios ? ["scenarios.css"] : Array.Empty<string>()]);
        var script = Carried(["choose.js", "book.js", .. hasScenarios ? ["exact.js", "scenarios.js"] : Array.Empty<string>()]);
        var say = book.Say.Page;
        var unproved = book.Facts.Count(fact => book.Unproved.Contains(fact.Record.Id));
        var timeline = new TimelinePart(book);
        return "<!DOCTYPE html>\n" + Html.Of($"""
            <html lang={book.Say.Values.Language}><head><meta charset=utf-8>
            <meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'">
            <meta name=viewport content="width=device-width, initial-scale=1"><meta name=color-scheme content="light dark"><meta name=referrer content=no-referrer>
            <title>{say.TitleOf(book.Title)}</title>
            <style>{Html.Carried(style)}</style></head>
            <body><a class=skip href="#facts">{say.SkipToFacts}</a>
            <header><h1>{book.Title}</h1><p>{say.FactsOf(book.Facts.Count, book.Sources.Count)}{Html.If(unproved > 0, $", <strong class=bad>{say.NotProved(unproved)}</strong>")}. {say.Promise}</p></header>
            <nav aria-label="{say.Parts}"><ul>{Link(book.Chapters.Count > 0, "answers", book.Say.Answers.Heading)}{Link(timeline.IsShown, "timeline", book.Say.Charts.Timeline)}{Link(true, "facts", book.Say.Facts.Heading)}{Link(true, "consistency", book.Say.Consistency.Heading)}{Link(true, "sources", book.Say.Sources.Heading)}{Link(book.Texts.Any(), "texts", book.Say.Texts.Heading)}</ul></nav>
            <div class="panes{Html.If(book.Texts.Any(), $" beside")}"><main>
            {new AnswersPart(book).Of()}{new ChaptersPart(book).Of()}{timeline.Of()}{new FactsPart(book).Of()}{new ConsistencyPart(book).Of()}{new SourcesPart(book).Of()}</main>
            {new TextsPart(book).Of()}</div>
            <footer><p>{say.WrittenBy}</footer>
            <script>{Html.Carried(script)}</script></body></html>

            """);
    }

    private static Html Link(bool isThere, string anchor, string words) => Html.If(isThere, $"<li><a href=\"#{anchor}\">{words}</a>");

    private static Html HashOf(string content) => Html.Carried("sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content))));

    private static string Carried(params IEnumerable<string> names) => string.Concat(names.Select(Read));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(BookPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
