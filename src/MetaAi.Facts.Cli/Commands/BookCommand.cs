using System.CommandLine;
using System.Globalization;
using System.Text;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Scenarios;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts book [PROJECT|ASSEMBLY] [-o FILE] [--language TAG] [--texts DIR | --with-texts] [--lock FILE] [--chapters FILE]</c>: the facts as a page for people to read.</summary>
internal static class BookCommand
{
    private const string UsualName = "factbook.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Terminal terminal)
    {
        var (target, texts, @lock) = (FactArguments.Target(), FactArguments.Texts(), FactArguments.Lock());
        var output = new Option<string>("--output", "-o") { Description = $"The page; {UsualName} in this folder where it is left out.", HelpName = "FILE", DefaultValueFactory = _ => UsualName };
        var withTexts = new Option<bool>("--with-texts") { Description = "Shows the texts that the project names (FactText), whole: whoever has the page has them. Without this and --texts, no text is opened." };
        var chapters = new Option<string?>("--chapters") { Description = "Chapters and scenarios that a program of the project has written (FactChapterJson), in place of a chapter for each fact set.", HelpName = "FILE" };
        var language = LanguageOption();
        var command = new ToolCommand(
            "book",
            "Writes the facts as one page for a browser: computed values, what several sources say, and every fact with its quote.",
            "book",
            "book bin/Debug/net10.0/Ferry.dll -o ferry.html",
            "book src/Ferry --texts ../articles",
            "book src/Ferry --language fr -o ferry.fr.html",
            "book src/Ferry --chapters chapters.json") { target, output, language, texts, withTexts, @lock, chapters };
        command.SetAction(parsed =>
        {
            var (folder, shows) = (parsed.GetValue(texts), parsed.GetValue(withTexts));
            return folder is not null && shows ? terminal.Usage("--texts names other texts than those that the project names, which --with-texts asks for; leave one out")
                : folder is not null && !Directory.Exists(folder) ? terminal.Usage($"there is no folder '{folder}'")
                : parsed.GetValue(@lock) is { } named && !File.Exists(named) ? terminal.Usage($"there is no lock '{named}'")
                : parsed.GetValue(chapters) is { } missing && !File.Exists(missing) ? terminal.Usage($"there is no file '{missing}'")
                : Run(
                    new(parsed.GetValue(target), parsed.GetRequiredValue(output), BookWords.Find(parsed.GetRequiredValue(language))!, TextChoice.Of(folder), shows || folder is not null, parsed.GetValue(@lock), parsed.GetValue(chapters)),
                    terminal);
        });
        return command;
    }

    private static Option<string> LanguageOption()
    {
        var option = new Option<string>("--language")
        {
            Description = "The language of the page: of its own words and of the values; en where it is left out. Quotes stay in theirs, and names of code in English.",
            HelpName = string.Join('|', BookWords.Tags),
            DefaultValueFactory = _ => BookWords.Tags[0],
        };
        option.CompletionSources.Add([.. BookWords.Tags]);
        option.Validators.Add(result =>
        {
            foreach (var tag in result.Tokens.Select(token => token.Value).Where(tag => BookWords.Find(tag) is null))
            {
                result.AddError($"--language = \"{tag}\" is not one of {string.Join(", ", BookWords.Tags)}{DidYouMean.After(tag, BookWords.Tags)}");
            }
        });
        return option;
    }

    private static int Run(BookRequest request, Terminal terminal)
    {
        if (FactTarget.Find(request.Target, terminal) is not { } found)
        {
            return ExitCode.Usage;
        }

        if (AssemblyOpener.Open(found, request.Texts, terminal, out var exitCode) is not (var assembly, var built))
        {
            return exitCode;
        }

        var names = FactChecker.NamesIn(assembly);
        var here = request.ShowsTexts ? TextFiles.Read(built.Texts, built.Unreadable, names) : new([], [], []);
        terminal.ComplainAll(here.Warnings);
        if (request.ShowsTexts && here.Problems.Count == 0 && NoTextIn(found, request.Texts, built, names) is { } nothing)
        {
            terminal.Complain(nothing);
            return ExitCode.DoesNotHold;
        }

        var path = request.Lock ?? built.LockPath;
        var facts = LockFile.Read(path, isNamed: request.Lock is not null, out var unreadable);
        var checker = request.ShowsTexts || File.Exists(path) ? new FactChecker(assembly, here.Texts, facts, unreadable?.Message) : null;
        var evidence = new BookEvidence(checker, checker?.Check() ?? [], facts, request.ShowsTexts);
        var book = new FactBookBuilder(assembly, new CompiledFormulas(assembly, built.AssemblyPath, request.Say.Values), evidence, request.Say).Build(Path.GetFileNameWithoutExtension(built.AssemblyPath));
        if (request.Chapters is { } chapters)
        {
            try
            {
                book = book with { Chapters = new ChaptersFile(book).Read(File.ReadAllBytes(chapters)) };
            }
            catch (ChaptersFileException unusable)
            {
                return terminal.Usage($"'{chapters}', line {unusable.Line.ToString(CultureInfo.InvariantCulture)}: {unusable.Message}");
            }
        }

        WholeFile.Write(request.Output, Utf8.GetBytes(BookPage.Of(book)));

        FactProblem[] problems = [.. here.Problems, .. unreadable is null ? Array.Empty<FactProblem>() : [unreadable], .. evidence.Results.SelectMany(result => result.Problems)];
        terminal.Output.Write($"{VisibleText.Line(request.Output)}: {Counted.Of(book.Facts.Count, "fact")} of {Counted.Of(book.Sources.Count, "source")}, {(book.Texts.Any() ? $"with {Counted.Of(book.Texts.Count(), "text")}" : "without texts")}\n");
        terminal.Output.Flush();
        terminal.ComplainAll(problems);
        return problems.Length == 0 ? ExitCode.Fine : ExitCode.DoesNotHold;
    }

    private static string? NoTextIn(FactTarget target, TextChoice texts, BuiltTarget built, IReadOnlyList<string> names) =>
        built.Texts.Count == 0 ? $"error: there is no text to show: {EvidenceSearch.WhereTextsAre(target, texts)}" : EvidenceSearch.NothingIn(texts, built.Texts, names);
}
