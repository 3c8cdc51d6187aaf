using System.CommandLine;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Cli.Starting;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts init [TEXT] [--lang TAG] [--name NAME] [--output DIR]</c>: starts a project that builds, with facts of a text.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "A text whose figures are drafted as facts; its language has to be said. An example is written where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var name = new Option<string?>("--name") { Description = "The name of the project; that of its folder where it is left out.", HelpName = "NAME" };
        var output = new Option<string?>("--output") { Description = "The folder of the project, made where it is not there; the current one where it is left out.", HelpName = "DIR" };
        var options = new ContextOptions(needsLanguage: false);
        var command = new ToolCommand(
            "init",
            "Starts a project that builds: a text, its source and its first facts. Overwrites nothing.",
            "init",
            "init --lang fr --output ferries",
            "init article.txt --lang en-US --currency USD --issued 2025 --name News.Ferries") { text, name, output };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(text);
            if (file is not null && !File.Exists(file))
            {
                return terminal.Usage(MissingFile.Named(file) + (Directory.Exists(file) ? "; name a text, or the folder of the project with --output" : ""));
            }

            if (file is not null && UnreadableText.Of(file) is { } none)
            {
                return terminal.Usage($"'{file}' is not to be copied: {none.Problem}; save what comes out of it as a text");
            }

            if (file is not null && options.LanguageOf(parsed) is null)
            {
                return terminal.Usage($"the language of '{file}' has to be said: --lang fr, for example");
            }

            var folder = parsed.GetValue(output) ?? ".";
            return folder.Length == 0 ? terminal.Usage("--output = \"\" is not the name of a folder")
                : options.Parse(parsed, terminal) is { } context ? Run(file, context, parsed.GetValue(name), Path.GetFullPath(folder), terminal)
                : ExitCode.Usage;
        });
        return command;
    }

    private static int Run(string? file, ReadingContext context, string? given, string folder, Terminal terminal)
    {
        string? problem = null;
        var name = given is null ? ProjectName.After(folder) : ProjectName.Given(given, out problem);
        if (name is null)
        {
            return terminal.Usage(problem!);
        }

        if (Directory.Exists(folder) && Directory.GetFiles(folder, "*.*proj") is [var project, ..])
        {
            return terminal.Usage($"'{folder}' has a project, '{Path.GetFileName(project)}'; start another one in a folder of its own, with --output");
        }

        var starter = new StarterFiles(name, context);
        if (file is null)
        {
            return Write(starter.OfExample(), folder, context, terminal);
        }

        if (StartedText.Obstacle(file, folder) is { } obstacle)
        {
            return terminal.Usage(obstacle);
        }

        try
        {
            var text = new FactText(Path.GetFileName(file), TextFiles.Decode(file));
            var exitCode = Write(starter.OfText(text, file, folder), folder, context, terminal);
            if (exitCode == ExitCode.Fine && text.IsMarkup)
            {
                terminal.Complain(new FactNote(new(FactRules.TextIsMarkup, text.Name), new(file, 1, 1)).ToString());
            }

            return exitCode;
        }
        catch (UndecodableTextException exception)
        {
            terminal.Complain($"{new Place(file, exception.Line, exception.Column)}: error: {exception.Message}");
            return ExitCode.Usage;
        }
    }

    private static int Write(IReadOnlyList<StarterFile> files, string folder, ReadingContext context, Terminal terminal)
    {
        if (files.FirstOrDefault(file => Path.Exists(Path.Combine(folder, file.Path))) is { } there)
        {
            return terminal.Usage($"'{Path.Combine(folder, there.Path)}' is there already, and nothing is overwritten; start the project in another folder, with --output");
        }

        StarterFolder.Write(files, folder);
        var width = files.Max(file => file.Path.Length);
        foreach (var file in files)
        {
            terminal.Output.Write($"{VisibleText.Line(file.Path).PadRight(width)}  {file.Purpose}\n");
        }

        terminal.Output.Write($"""

            dotnet run     builds, proves the quotes, and prints the facts
            facts check    proves them again, and says by what
            facts scan TEXT --lang {context.Language} --format csharp
                           drafts the facts of another text

            """.ReplaceLineEndings("\n"));
        terminal.Output.Flush();
        return ExitCode.Fine;
    }
}
