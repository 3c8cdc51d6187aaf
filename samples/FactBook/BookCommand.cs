using System.CommandLine;
using MetaAi.Facts;

namespace FactBook;

/// <summary>The command line of the book.</summary>
internal static class BookCommand
{
    private const int UsageError = 2;
    private const string Text = "text";
    private const string JsonLines = "jsonl";

    /// <summary>Prints what the arguments ask for.</summary>
    /// <returns>0, or 2 where the arguments are wrong.</returns>
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
        var command = new RootCommand("Prints Meta's AI business as five articles report it: answers first, with what they rest on, then each fact with who says so, the quote that it was read from, and where it stands.")
        {
            system,
            source,
            kind,
            format,
            answers,
            explain,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(answers) && format.Read(result) == JsonLines)
            {
                result.AddError("JSON lines are facts, not answers: leave out --answers or --format jsonl.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(explain) is { } name)
            {
                terminal.Output.WriteLine(book.Explain(name));
                return;
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
        });

        var parsed = command.Parse(arguments);
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"error: {error.Message}");
        }

        return parsed.Errors.Count > 0 ? UsageError : parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
    }
}
