using System.Text.Json;
using MetaAi.Facts.Cli.Verifying;
using MetaAi.Facts.Diagnostics;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>The tools of a folder of texts, served in the Model Context Protocol. Nothing is written, and nothing outside the folder is read.</summary>
internal sealed class FactsServer
{
    private const int MostListed = 50;

    // A text is read and scanned once, whoever asks: one call after the other.
    private readonly Lock gate = new();
    private readonly ServedTool[] tools;
    private readonly string instructions;

    private FactsServer(ClaimedTexts texts)
    {
        tools = [new ScanTool(texts), new ReadTool(), new VerifyTool(texts)];
        var names = texts.Files.Select(texts.NameOf).ToArray();
        var more = names.Length > MostListed ? $" and {names.Length - MostListed} more" : "";
        instructions = "Figures of the texts of a folder, held to their sources. 'scan' lists the figures of a text, 'verify' proves that a quoted figure stands there and says what is "
            + $"claimed, 'read' reads a phrase. Verify each figure that you take from these texts before you state it. The texts: {string.Join(", ", names.Take(MostListed))}{more}.";
    }

    /// <summary>Serves until the input ends.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What is answered.</param>
    /// <param name="cancellation">Ends the serving.</param>
    public static async Task Run(ClaimedTexts texts, Stream input, Stream output, CancellationToken cancellation)
    {
        var transport = new StreamServerTransport(input, output, "facts");
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, new FactsServer(texts).Options());
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    private McpServerOptions Options() => new()
    {
        ServerInfo = new() { Name = "facts", Version = typeof(FactsServer).Assembly.GetName().Version?.ToString(3) ?? "0" },
        ServerInstructions = instructions,
        Capabilities = new() { Tools = new() },
        Handlers = new()
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. tools.Select(Describe)] }),
            CallToolHandler = (request, cancellation) => ValueTask.FromResult(Call(request.Params, cancellation)),
        },
    };

    private static Tool Describe(ServedTool tool)
    {
        using var schema = JsonDocument.Parse(tool.Schema);
        return new()
        {
            Name = tool.Name,
            Title = tool.Title,
            Description = tool.Description,
            InputSchema = schema.RootElement.Clone(),
            Annotations = new() { Title = tool.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    private CallToolResult Call(CallToolRequestParams? call, CancellationToken cancellation)
    {
        if (Array.Find(tools, tool => tool.Name == call?.Name) is not { } tool)
        {
            throw new McpProtocolException(
                $"There is no tool '{Excerpt.Of(call?.Name ?? "")}': there are {string.Join(", ", tools.Select(tool => tool.Name))}.", McpErrorCode.InvalidParams);
        }

        var answer = Answer(tool, call!.Arguments, cancellation);
        return new() { Content = [new TextContentBlock { Text = answer.Text }], IsError = answer.IsError };
    }

    private ToolAnswer Answer(ServedTool tool, IDictionary<string, JsonElement>? arguments, CancellationToken cancellation)
    {
        try
        {
            using var members = ToolArguments.Of(arguments);
            lock (gate)
            {
                return tool.Answer(members.RootElement, cancellation);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException or ArgumentException)
        {
            // Half of a surrogate pair in a string.
            return ToolAnswer.Wrong(new(FactRules.InvalidArgument, "arguments", "", "text"));
        }
    }
}
