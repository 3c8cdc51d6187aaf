using System.Globalization;
using MetaAi.Facts;

namespace FactBook;

/// <summary>Prints a book: what it comes to in short, then each system with its answers and its facts, and the sources that it quotes.</summary>
internal static class BookPrinter
{
    public static void Print(Book book, bool answersOnly, Terminal terminal) => Page.Write(terminal, page =>
    {
        var saying = new Saying(book.Spellings);
        var (answers, facts) = (new AnswerPrinter(page, saying), new FactPrinter(page, saying, book.Spellings));
        answers.PrintInShort(book.Chapters);
        foreach (var section in book.Sections)
        {
            Print(section, page, answers, answersOnly ? null : facts);
        }

        page.Line(0, book.Facts.Count switch
        {
            0 => "No fact matches.",
            1 => "1 fact.",
            var count => string.Create(CultureInfo.InvariantCulture, $"{count} facts."),
        });
        foreach (var source in book.Facts.SelectMany(fact => fact.Sources).Distinct().OrderBy(source => source.Name, StringComparer.Ordinal))
        {
            page.Line(0, $"{source.Name}: {string.Join(", ", Details(source))}");
        }
    });

    private static void Print(Section section, Page page, AnswerPrinter answers, FactPrinter? facts)
    {
        if (section.Chapter is null && facts is null)
        {
            return;
        }

        page.Title(section.Title, '=');
        if (section.Chapter is { } chapter)
        {
            answers.Print(chapter);
        }

        if (facts is not null && section.Facts.Count > 0)
        {
            if (section.Chapter is not null)
            {
                page.Title($"{section.Title}: the facts", '-');
            }

            facts.Print(section);
        }
    }

    private static IEnumerable<string> Details(Source source) =>
        new[] { source.Title, source.Citation, source.Url, source.Text }.OfType<string>();
}
