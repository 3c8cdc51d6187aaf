namespace MetaAi.Facts.Package.Tests;

/// <summary>The <c>facts</c> tool, installed from its package.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("facts-tool-").FullName;

    [Fact]
    public async Task Installs_and_reads_a_figure()
    {
        var install = await CommandLine.Run(
            root, "dotnet", "tool", "install", "MetaAi.Facts.Cli", "--version", ConsumerProject.Version, "--add-source", ConsumerProject.Feed, "--tool-path", root);
        install.ExitCode.ShouldBe(0, install.Output);
        var lines = Path.Combine(root, "lines.jsonl");
        await File.WriteAllTextAsync(lines, """{"lang":"fr","text":"60 à 65 milliards de dollars","currency":"USD"}""");

        var read = await CommandLine.Run(root, Path.Combine(root, "facts"), "read", lines);

        read.ExitCode.ShouldBe(0, read.Output);
        read.Output.Trim().ShouldBe(
            """{"kind":"money","low":"60000000000","high":"65000000000","unit":"USD","hedge":"exact","part":null,"decimals":-9,"notes":[]}""");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
