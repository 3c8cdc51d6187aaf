using System.CommandLine;
using MetaAi.Facts.Cli.Commands;

namespace MetaAi.Facts.Cli;

/// <summary>The <c>facts</c> tool: parses its arguments and runs one command.</summary>
internal static class FactsCommandLine
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Reads and finds figures, exports facts, and writes and checks the evidence for them.")
        {
            ReadCommand.Create(terminal),
            ScanCommand.Create(terminal),
            ExportCommand.Create(terminal),
            LockCommand.Create(terminal),
            CheckCommand.Create(terminal),
        };
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            // One fault, one line: that no command was given follows from a word that is none.
            var cause = parsed.Errors.FirstOrDefault(error => parsed.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal)));
            return terminal.Usage((cause ?? parsed.Errors[0]).Message);
        }

        try
        {
            return parsed.Invoke(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return terminal.Usage(exception.Message);
        }
    }
}
