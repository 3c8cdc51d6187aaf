using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace MetaAi.Facts.Cli.Book;

/// <summary>A book that the tool wrote, as a browser sees it.</summary>
internal static class BookFile
{
    /// <summary>Writes a book of an assembly.</summary>
    public static (ToolRun Run, IDocument Page) Write(TestFolder folder, string assembly, params string[] options)
    {
        var run = Tool.Run(["book", assembly, "-o", folder["book.html"], .. options]);
        return (run, Parse(folder.Read("book.html")));
    }

    public static IDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>The card of a fact; its anchor is made of the id.</summary>
    public static IElement CardOf(this IDocument page, string id) => page.GetElementById("f-" + id)!.Closest("details")!;

    /// <summary>What a row of a card says.</summary>
    public static string? Row(this IElement card, string name) => card.QuerySelectorAll("dt").FirstOrDefault(row => row.TextContent == name)?.NextElementSibling!.TextContent;
}
