using AngleSharp.Dom;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Names;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Books of facts that no compiler has seen.</summary>
internal static class MadeBook
{
    /// <summary>The page of facts, with a text that proves what it can of them; without one nothing is looked at.</summary>
    public static string PageOf(DeclaredSource source, IEnumerable<CompiledFact> facts, string? text, string title = "Made")
    {
        var assembly = new FactAssembly([.. facts], [], [source], new Dictionary<string, NameTable>());
        var checker = text is null ? null : new FactChecker(assembly, [new FactText(source.Text, text)], FactLock.Empty);
        var evidence = new BookEvidence(checker, checker?.Check() ?? [], FactLock.Empty, HasTexts: text is not null);
        return BookPage.Of(new FactBookBuilder(assembly, new CompiledFormulas(assembly, "made.dll"), evidence, BookWords.English).Build(title));
    }

    /// <summary>The elements of a page with their attributes' names, in order: what no word of a fact may change.</summary>
    public static string[] ShapeOf(IDocument page) => [.. page.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}")];
}
