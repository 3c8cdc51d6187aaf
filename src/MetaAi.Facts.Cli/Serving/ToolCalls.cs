using System.Text.Json;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Stating;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>Answers the calls of tools, one after the other: a text is read and scanned once, whoever asks.</summary>
/// <param name="tools">The tools.</param>
internal sealed class ToolCalls(IReadOnlyList<ServedTool> tools)
{
    private readonly Lock gate = new();

    /// <summary>Answers a call. Whatever a text or a name has brought into the answer, nothing in it is unseen: it is one line.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    public CallToolResult Answer(CallToolRequestParams? call, CancellationToken cancellation)
    {
        if (tools.FirstOrDefault(tool => tool.Name == call?.Name) is not { } tool)
        {
            throw new McpProtocolException(
                $"There is no tool '{Excerpt.Of(call?.Name ?? "")}': there are {string.Join(", ", tools.Select(tool => tool.Name))}.", McpErrorCode.InvalidParams);
        }

        var answer = Answer(tool, call!.Arguments, cancellation);
        return new() { Content = [new TextContentBlock { Text = VisibleText.Line(answer.Text) }], IsError = answer.IsError };
    }

    private ToolAnswer Answer(ServedTool tool, IDictionary<string, JsonElement>? arguments, CancellationToken cancellation)
    {
        using var members = ToolArguments.Of(arguments);
        if (members is null)
        {
            return ToolAnswer.Wrong(new(FactRules.InvalidArgument, "arguments", "", "text"));
        }

        lock (gate)
        {
            return LastNet.Under(members.RootElement.GetRawText(), () => tool.Answer(members.RootElement, cancellation), ToolAnswer.Wrong);
        }
    }
}
