using System.Text.RegularExpressions;

namespace MetaAi.Facts.Package.Tests;

/// <summary>The README tells the truth: what it shows compiles against the packages, and gives what it says.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly ConsumerProject project = new("Readme");

    [Fact]
    public async Task Every_expression_gives_what_its_comment_says()
    {
        WriteDeclarations();
        var program = new ReadmeProgram();
        foreach (var example in Readme.Examples.Where(example => example.IsStatements && !example.NeedsNodaMoney))
        {
            program.Add(example);
        }

        await File.WriteAllTextAsync(Path.Combine(project.Root, "Program.cs"), program.ToString());
        var run = await project.Run();

        run.ExitCode.ShouldBe(0, run.Output);
        var printed = run.Output.Split('\n').Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..].TrimEnd()).ToArray();
        printed.Length.ShouldBe(program.Claims.Count, run.Output);
        program.Claims.Count.ShouldBeGreaterThan(10);
        printed.Zip(program.Claims).Where(pair => pair.First != pair.Second).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_build_stops_with_the_message_that_is_shown()
    {
        WriteDeclarations();
        var shown = Readme.Examples.Single(example => example.Text.StartsWith("Ferry.cs(", StringComparison.Ordinal)).Text.Trim();
        project.Edit("Ferry.cs", "entre 2 et 3 millions d'euros", "entre 2 et 8 millions d'euros");
        await File.WriteAllTextAsync(Path.Combine(project.Root, "Program.cs"), "return;");

        var errors = (await project.Build()).Errors;

        errors.ShouldHaveSingleItem().ShouldContain(shown);
    }

    [Fact]
    public void The_snapshot_is_the_one_of_the_sample()
    {
        var example = Readme.Examples.Single(example => example.Text.Contains("[Fact]", StringComparison.Ordinal)).Text;
        Readme.File("samples/Newsroom.Tests/ReleaseTests.cs").ShouldContain(Regex.Replace(example.Trim(), "\n", "\n    "));

        var snapshot = Readme.Examples.Single(example => example.Text.StartsWith("{\n", StringComparison.Ordinal)).Text["{\n".Length..];
        Readme.File("samples/Newsroom.Tests/ReleaseTests.All_facts.verified.txt").ShouldContain(snapshot);
    }

    [Fact]
    public void The_report_of_rates_over_time_is_the_one_of_the_sample()
    {
        var report = Readme.File("tests/Statutory.Tests/ReportTests.Tells_what_is_in_force_on_three_days_why_and_since_when.verified.txt");
        report.ShouldContain(Readme.Examples.Single(example => example.Text.StartsWith("On 2022", StringComparison.Ordinal)).Text.Trim());
        Readme.File("docs/series.md").ShouldContain(report.Split('\n').Single(line => line.Contains("inconsistent", StringComparison.Ordinal)).Trim());
    }

    [Fact]
    public void The_version_to_reference_is_the_one_that_is_packed() =>
        Readme.Examples.SelectMany(example => Regex.Matches(example.Text, "Include=\"MetaAi[^\"]*\" Version=\"([^\"]*)\"")).Select(match => match.Groups[1].Value).Distinct()
            .ShouldBe([ConsumerProject.Version]);

    public void Dispose() => project.Dispose();

    private void WriteDeclarations()
    {
        var declared = Readme.Examples.Single(example => example.Declares).Text.TrimEnd();
        var members = string.Concat(Readme.Examples.Where(example => example.IsMembers).Select(example => "\n" + example.Text));
        File.WriteAllText(Path.Combine(project.Root, "Ferry.cs"), $"{declared.TrimEnd('}')}{members}}}\n");
        File.WriteAllText(
            Path.Combine(Directory.CreateDirectory(Path.Combine(project.Root, "texts")).FullName, "ferry.txt"), Readme.Examples.Single(example => example.Language == "text").Text);
    }
}
