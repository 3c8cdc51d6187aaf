using System.Security.Cryptography;
using System.Text;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Commands;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The page: HTML that asks for nothing from outside, and in which no script runs but its own.</summary>
internal static class BookPage
{
    /// <summary>The page of a book. The same book gives the same bytes.</summary>
    public static string Of(FactBook book)
    {
        var (style, script) = (Carried("book.css") + Carried("charts.css"), Carried("book.js"));
        var head = $"{Counted.Of(book.Facts.Count, "fact")} of {Counted.Of(book.Sources.Count, "source")}";
        var unproved = book.Facts.Count(fact => book.Unproved.Contains(fact.Record.Id));
        var timeline = new TimelinePart(book);
        return "<!DOCTYPE html>\n" + Html.Of($"""
            <html lang=en><head><meta charset=utf-8>
            <meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'">
            <meta name=viewport content="width=device-width, initial-scale=1"><meta name=color-scheme content="light dark"><meta name=referrer content=no-referrer>
            <title>{book.Title}: fact book</title>
            <style>{Html.Carried(style)}</style></head>
            <body><a class=skip href="#facts">Skip to all facts</a>
            <header><h1>{book.Title}</h1><p>{head}{Html.If(unproved > 0, $", <strong class=bad>{Counted.Are(unproved)} not proved</strong>")}. Every figure opens its quote: who says it, where it stands, and how to cite it.</p></header>
            <nav aria-label="Parts of the book"><ul>{Link(book.Chapters.Count > 0, "answers", "Answers")}{Link(timeline.IsShown, "timeline", "Timeline")}{Link(true, "facts", "All facts")}{Link(true, "consistency", "Consistency")}{Link(true, "sources", "Sources")}{Link(book.Texts.Any(), "texts", "Texts")}</ul></nav>
            <div class=panes><main>
            {new AnswersPart(book).Of()}{new ChaptersPart(book).Of()}{timeline.Of()}{new FactsPart(book).Of()}{new ConsistencyPart(book).Of()}{new SourcesPart(book).Of()}</main>
            {new TextsPart(book).Of()}</div>
            <footer><p>Written by <code>facts book</code> from what was compiled; none of the project's code was run.</footer>
            <script>{Html.Carried(script)}</script></body></html>

            """);
    }

    private static Html Link(bool isThere, string anchor, string words) => Html.If(isThere, $"<li><a href=\"#{anchor}\">{words}</a>");

    private static Html HashOf(string content) => Html.Carried("sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content))));

    private static string Carried(string name)
    {
        using var reader = new StreamReader(typeof(BookPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
