using System.Text.Json;
using System.Text.Json.Nodes;
using MetaAi.Facts.Cli.Verifying;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using ModelContextProtocol.Protocol;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>What fails while a call is answered is not put down to the caller, and fails that call alone.</summary>
public sealed class ToolCallsTests : IDisposable
{
    private readonly TestFolder folder = new();
    private int scans;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_scan_that_fails_is_a_fault_of_the_library_and_is_begun_again()
    {
        folder.Write("texts/regie.txt", "Elle garde 7 bacs. Elle a perdu 9 bacs. La ville garde 11 bacs.");
        var calls = new ToolCalls([new ScanTool(new(folder["texts"]), FailOnce)]);

        Scan(calls, 0).ShouldContain("\"7 bacs\"");
        var failed = Scan(calls, 1);
        failed.ShouldStartWith("FACT299: ");
        failed.ShouldContain("(InvalidOperationException)");
        Scan(calls, 1).ShouldContain("\"9 bacs\"");
    }

    [Fact]
    public void Half_of_a_character_is_no_text()
    {
        folder.Write("texts/regie.txt", "Elle garde 7 bacs.");
        var calls = new ToolCalls([new VerifyTool(new ClaimedTexts(folder["texts"]))]);
        using var half = JsonDocument.Parse("""{"source":"regie.txt","lang":"fr","quote":"\uD83D"}""");

        var answer = calls.Answer(new() { Name = "verify", Arguments = half.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value) }, default);

        TextOf(answer).ShouldBe("FACT012: arguments = \"\" is not text");
    }

    // The first scan fails at its third figure.
    private IEnumerable<ScannedFigure> FailOnce(string text, ReadingContext context)
    {
        var isFirst = scans++ == 0;
        foreach (var figure in FigureScanner.Scan(text, context))
        {
            if (isFirst && figure.Text == "11 bacs")
            {
                throw new InvalidOperationException("a fault");
            }

            yield return figure;
        }
    }

    private static string Scan(ToolCalls calls, int from)
    {
        var arguments = new JsonObject { ["source"] = "regie.txt", ["lang"] = "fr", ["from"] = from, ["most"] = 1 };
        return TextOf(calls.Answer(new() { Name = "scan", Arguments = arguments.ToDictionary(argument => argument.Key, argument => JsonSerializer.SerializeToElement(argument.Value)) }, default));
    }

    private static string TextOf(CallToolResult result) => result.Content.ShouldHaveSingleItem().ShouldBeOfType<TextContentBlock>().Text;
}
