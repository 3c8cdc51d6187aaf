using System.CommandLine;
using System.CommandLine.Parsing;
using MetaAi.Facts;

namespace FactBook;

/// <summary>The command line of the book.</summary>
internal static class BookCommand
{
    private const int UsageError = 2;
    private const string Text = "text";
    private const string JsonLines = "jsonl";

    /// <summary>Prints what the arguments ask for.</summary>
    /// <returns>0; 1 where a page has a fact that is not proved; 2 where the arguments are wrong.</returns>
    public static int Run(IReadOnlyList<string> arguments, Book book, Terminal terminal)
    {
        var system = new NameOption("--system", "system", "Only a system of the business", book.SystemNames);
        var source = new NameOption("--source", "source", "Only facts from a source, and answers that rest on it alone", book.SourceNames);
        var kind = new NameOption("--kind", "kind", "Only facts and answers of a kind", book.Kinds);
        var format = new NameOption("--format", "format", "How to print them", [Text, JsonLines]);
        var answers = new Option<bool>("--answers") { Description = "Only the answers, without the facts" };
        var explain = new Option<string?>("--explain") { Description = "Where the value of a member comes from, in place of the book", HelpName = "MEMBER" };
        explain.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && book.Explain(name) is null)
            {
                result.AddError(book.Named(name) is { Count: > 0 } several
                    ? $"'{name}' may be {string.Join(", ", several.Select(fact => fact.Id))}: say the whole of one."
                    : $"There is no fact '{name}'.");
            }
        });
        var html = new Option<string?>("--html") { Description = "Writes the whole book as one page for a browser, with scenarios to change, in place of printing it", HelpName = "FILE" };
        var command = new RootCommand("Prints Meta's AI business as five articles report it: answers first, with what they rest on, then each fact with who says so, the quote that it was read from, and where it stands.")
        {
            system,
            source,
            kind,
            format,
            answers,
            explain,
            html,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(answers) && format.Read(result) == JsonLines)
            {
                result.AddError("JSON lines are facts, not answers: leave out --answers or --format jsonl.");
            }
        });
        command.Validators.Add(result =>
        {
            // The page has its own search and choices.
            if (result.GetResult(html) is not null && result.Children.OfType<OptionResult>().Any(option => option is { Implicit: false } && option.Option != html))
            {
                result.AddError("--html writes the whole book: leave out the other options. The page has a search and choices of its own.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(html) is { } page)
            {
                return HtmlBook.Write(page, PageChapters.Of(book), terminal);
            }

            if (parsed.GetValue(explain) is { } name)
            {
                terminal.Output.WriteLine(book.Explain(name));
                return 0;
            }

            var selected = book.Filter(system.Read(parsed), source.Read(parsed), kind.Read(parsed));
            if (format.Read(parsed) == JsonLines)
            {
                FactRecordJson.WriteLines(terminal.Output, selected.Facts.Select(FactRecord.From));
            }
            else
            {
                BookPrinter.Print(selected, parsed.GetValue(answers), terminal);
            }

            return 0;
        });

        var parsed = command.Parse(arguments);
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"error: {error.Message}");
        }

        return parsed.Errors.Count > 0 ? UsageError : parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
    }
}
