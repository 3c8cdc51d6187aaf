using System.IO.Pipelines;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>The page on claims tells the truth: what it shows compiles, runs, and gives what it says.</summary>
public sealed partial class VerifyPageTests : IDisposable
{
    private static readonly string Docs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs"));
    private static readonly (string Language, string Text)[] Blocks =
        [.. Fences().Matches(File.ReadAllText(Path.Combine(Docs, "verify.md"))).Select(block => (block.Groups["language"].Value, block.Groups["text"].Value))];

    // Takes what the program would print: tests share one console.
    private const string Recorder = """

        static class Printed
        {
            public static readonly System.Collections.Generic.List<string?> Lines = new();
            public static void WriteLine(object? value) => Lines.Add(value?.ToString());
        }
        """;

    private readonly TestFolder folder = new();

    public VerifyPageTests()
    {
        folder.Write("texts/phare.txt", Texts[0]);
        folder.Write("texts/light.txt", Texts[1]);
        folder.Write("claims.jsonl", Json[0]);
    }

    private static string[] Texts => [.. Blocks.Where(block => block.Language == "text").Select(block => block.Text)];

    private static string[] Json => [.. Blocks.Where(block => block.Language == "json").Select(block => block.Text)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_program_prints_what_is_shown()
    {
        var program = Blocks.Single(block => block.Language == "csharp").Text
            .Replace("\"texts/", $"\"{folder["texts"]}/", StringComparison.Ordinal)
            .Replace("Console.WriteLine(", "Printed.WriteLine(", StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(program + Recorder)],
            new TestProject().References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Success.ShouldBeTrue(string.Join("\n", emitted.Diagnostics));

        var assembly = Assembly.Load(image.ToArray());
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);

        var lines = (List<string?>)assembly.GetType("Printed")!.GetField("Lines")!.GetValue(null)!;
        lines.ShouldBe(Texts[2].TrimEnd().Split('\n'));
    }

    [Fact]
    public void The_command_answers_what_is_shown()
    {
        Blocks.ShouldContain(("console", "facts verify claims.jsonl --texts texts\n"));
        var run = Tool.Run("verify", folder["claims.jsonl"], "--texts", folder["texts"]);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe(Json[1]);
    }

    [Fact]
    public async Task The_server_is_started_and_answers_as_is_shown()
    {
        var server = JsonDocument.Parse(Json[2]).RootElement.GetProperty("mcpServers").GetProperty("facts");
        string[] call = [.. server.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()!)];
        call[^1].ShouldBe("texts");
        call[^1] = folder["texts"];
        var (asked, answered) = (new Pipe(), new Pipe());
        var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null) { InputBytes = asked.Reader.AsStream(), OutputBytes = answered.Writer.AsStream() };
        var serving = Task.Run(() => FactsCommandLine.Run(call, terminal));
        await using (var client = await McpClient.CreateAsync(new StreamClientTransport(asked.Writer.AsStream(), answered.Reader.AsStream())))
        {
            var arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Json[3]);
            var result = await client.CallToolAsync(new CallToolRequestParams { Name = "verify", Arguments = arguments });
            result.Content.ShouldHaveSingleItem().ShouldBeOfType<TextContentBlock>().Text.ShouldBe(Json[4].TrimEnd());
        }

        await asked.Writer.CompleteAsync();
        (await serving).ShouldBe(0);
    }

    [Fact]
    public void Every_member_of_a_claim_is_explained()
    {
        var page = File.ReadAllText(Path.Combine(Docs, "verify.md"));
        ClaimLine.Names.ShouldAllBe(name => page.Contains($"`{name}`", StringComparison.Ordinal));
        Blocks.Count(block => block.Language is "json" or "csharp").ShouldBe(6);
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
