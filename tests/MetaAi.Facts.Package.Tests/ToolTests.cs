using System.Diagnostics;
using System.Text.Json;

namespace MetaAi.Facts.Package.Tests;

/// <summary>The <c>facts</c> tool, installed from its package.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("facts-tool-").FullName;

    [Fact]
    public async Task Installs_and_reads_a_figure()
    {
        await Install();
        var lines = Path.Combine(root, "lines.jsonl");
        await File.WriteAllTextAsync(lines, """{"lang":"fr","text":"60 à 65 milliards de dollars","currency":"USD"}""");
        const string Answer = """{"kind":"money","low":"60000000000","high":"65000000000","unit":"USD","hedge":"exact","part":null,"decimals":-9,"notes":[]}""";

        var help = await Facts(root);
        help.ExitCode.ShouldBe(0);
        help.Output.ShouldContain("Examples:");
        (await Facts(root, "read", lines)).ShouldBe(new CommandResult(0, Answer + "\n"));
        (await Facts(root, "read", "60 à 65 milliards de dollars", "--lang", "fr", "--currency", "USD")).ShouldBe(new CommandResult(0, Answer + "\n"));
    }

    [Fact]
    public async Task Serves_an_assistant_and_ends_with_it()
    {
        await Install();
        var texts = Directory.CreateDirectory(Path.Combine(root, "texts")).FullName;
        await File.WriteAllTextAsync(Path.Combine(texts, "ferry.txt"), "The ferry cost more than $3 million.\n");
        using var server = Process.Start(new ProcessStartInfo(Path.Combine(root, "facts"), ["mcp", "--texts", texts]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await server.StandardInput.WriteAsync(
            """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"verify","arguments":{"source":"ferry.txt","lang":"en","currency":"USD","quote":"more than $3 million","low":"3000000","high":null}}}

            """);
        await server.StandardInput.FlushAsync();

        // Answers come in any order.
        string[] answers = [(await server.StandardOutput.ReadLineAsync())!, (await server.StandardOutput.ReadLineAsync())!];
        var welcome = answers.Single(line => line.Contains("\"serverInfo\"", StringComparison.Ordinal));

        // The names of files are data, and no instruction.
        welcome.ShouldNotContain("ferry.txt");
        using var answer = JsonDocument.Parse(answers.Single(line => line != welcome));
        answer.RootElement.GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString().ShouldNotBeNull().ShouldStartWith("{\"verdict\":\"proved\"");
        server.StandardInput.Close();
        await server.WaitForExitAsync();
        server.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_newcomer_has_a_proved_fact_with_the_commands_of_the_README()
    {
        await Install();
        var ferries = Path.Combine(root, "ferries");
        Directory.CreateDirectory(ferries);
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{ConsumerProject.Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(root, "packages")}</RestorePackagesPath>
              </PropertyGroup>
            </Project>
            """);

        (await Facts(ferries, "init")).ExitCode.ShouldBe(0);
        var run = await CommandLine.Run(ferries, "dotnet", "run");
        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("River Ferries, Revenue: 12.4 million EUR  (\"€12.4 million\", Example)");

        var check = await Facts(ferries, "check");
        check.Output.ShouldEndWith("\n2 quoted facts: 2 proved by text, 0 by lock; 0 problems\n");
        check.ExitCode.ShouldBe(0);

        (await Facts(ferries, "lock")).ExitCode.ShouldBe(0);
        (await Facts(ferries, "check", "--no-texts")).Output.ShouldEndWith("\n2 quoted facts: 0 proved by text, 2 by lock; 0 problems\n");
        (await Facts(ferries, "export")).Output.Split('\n').Length.ShouldBe(3);

        var code = Path.Combine(ferries, "Facts.cs");
        await File.WriteAllTextAsync(code, (await File.ReadAllTextAsync(code)).Replace("€12.4 million", "€12.5 million", StringComparison.Ordinal));
        var build = await CommandLine.Run(ferries, "dotnet", "build");
        build.ExitCode.ShouldBe(1);
        build.Errors.ShouldHaveSingleItem().ShouldContain("Facts.cs(19,6): error FACT202: '€12.5 million' does not stand in 'example.txt'; nearest: '€12.4 million' (line 3)");
    }

    [Fact]
    public async Task A_folder_of_texts_stands_in_place_of_those_that_the_project_names()
    {
        await Install();
        using var project = new ConsumerProject();
        await File.WriteAllTextAsync(Path.Combine(project.Root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <PackageVersionUnderTest>{ConsumerProject.Version}</PackageVersionUnderTest>
                <RestoreAdditionalProjectSources>{ConsumerProject.Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(project.Root, "packages")}</RestorePackagesPath>
              </PropertyGroup>
            </Project>
            """);
        var others = Directory.CreateDirectory(Path.Combine(root, "others")).FullName;
        var text = await File.ReadAllTextAsync(Path.Combine(project.Root, "texts", "ferry.txt"));

        (await Facts(project.Root, "check", "--texts", "texts")).ExitCode.ShouldBe(0);
        await File.WriteAllTextAsync(Path.Combine(others, "ferry.txt"), text.Replace("12,4", "12,9", StringComparison.Ordinal));
        var check = await Facts(project.Root, "check", "--texts", others);
        check.ExitCode.ShouldBe(1);
        check.Errors.ShouldHaveSingleItem().ShouldContain("error FACT202: ");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private Task<CommandResult> Facts(string directory, params string[] arguments) => CommandLine.Run(directory, Path.Combine(root, "facts"), arguments);

    private async Task Install()
    {
        var install = await CommandLine.Run(
            root, "dotnet", "tool", "install", "MetaAi.Facts.Cli", "--version", ConsumerProject.Version, "--add-source", ConsumerProject.Feed, "--tool-path", root);
        install.ExitCode.ShouldBe(0, install.Output);
    }
}
