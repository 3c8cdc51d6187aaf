using System.CommandLine;
using MetaAi.Facts.Cli.Serving;
using MetaAi.Facts.Cli.Verifying;

namespace MetaAi.Facts.Cli.Commands;

/// <summary><c>facts mcp --texts DIR</c>: a server of the Model Context Protocol on standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal)
    {
        var texts = TextsOption.Create();
        var command = new ToolCommand(
            "mcp",
            "Serves the texts of a folder to an assistant (Model Context Protocol, on standard input and output): it can scan, read and verify, and write nothing.",
            "mcp --texts articles") { texts };
        command.SetAction((parsed, cancellation) => Run(parsed.GetRequiredValue(texts), terminal, cancellation));
        return command;
    }

    private static async Task<int> Run(string folder, Terminal terminal, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return terminal.Usage($"there is no folder '{folder}'");
        }

        if (terminal.IsInputKeyboard)
        {
            terminal.Complain("serving the Model Context Protocol: an assistant starts this command, and talks JSON-RPC to it");
        }

        var texts = new ClaimedTexts(folder);
        terminal.ComplainAll(texts.Unreadable.Select(text => text.Warning));
        await FactsServer.Run(texts, terminal.InputBytes, terminal.OutputBytes, cancellation).ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
