namespace MetaAi.Facts.Package.Tests;

/// <summary>What a user of the catalogue sees who references a package NodaMoney too. It is a stand-in, packed for the test.</summary>
public sealed class MoneyTests : IDisposable, IAsyncLifetime
{
    private readonly ConsumerProject project = new("MoneyConsumer");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(project.Root, "feed"));
        var pack = await project.Dotnet("pack", "stand-in", "-nodeReuse:false");
        pack.ExitCode.ShouldBe(0, pack.Output);
    }

    [Fact]
    public async Task A_fact_is_money_and_a_range_says_what_to_use()
    {
        (await project.Build()).Output.ShouldContain("AsMoney.cs(12,68): warning FACT051: 'CashFlow.CapitalExpenditure[2025].From(\"Znews\")', quoted as '60 à 65 milliards de dollars', is not one amount");
        var run = await project.Run();

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("money: 39000000000");
        run.Output.ShouldContain("is not one amount: use ToMoneyRange(). 60000000000 to 65000000000");
    }

    [Fact]
    public async Task The_readme_reckons_with_money()
    {
        var program = new ReadmeProgram();
        program.Add(Readme.Examples.Single(example => example.NeedsNodaMoney));
        await File.WriteAllTextAsync(Path.Combine(project.Root, "Program.cs"), "using System;\n" + program);

        var run = await project.Run();

        run.ExitCode.ShouldBe(0, run.Output);
        program.Claims.Count.ShouldBe(run.Output.Split('\n').Count(line => line.StartsWith("= ", StringComparison.Ordinal)));
        run.Output.ShouldContain("= 4\n");
    }

    [Fact]
    public async Task Without_the_reference_the_conversions_are_gone_and_nothing_else()
    {
        project.Edit("MoneyConsumer.csproj", """<PackageReference Include="NodaMoney" Version="2.0.0-standin" />""", "");
        (await project.Build()).Errors.ShouldAllBe(error => error.Contains("AsMoney.cs"));

        project.Delete("AsMoney.cs");
        project.Edit("Program.cs", "Console.WriteLine(AsMoney.Of2024());\nConsole.WriteLine(AsMoney.Of2025());\n", "");
        var run = await project.Run();

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("catalogue: 39 billion USD");
    }

    [Fact]
    public async Task A_property_of_the_project_turns_the_conversions_off()
    {
        project.Edit("MoneyConsumer.csproj", "<Nullable>enable</Nullable>", "<Nullable>enable</Nullable><MetaAiFactsNodaMoney>false</MetaAiFactsNodaMoney>");

        var errors = (await project.Build()).Errors;

        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(error => error.Contains("AsMoney.cs"));
        errors.Count(error => error.Contains("error CS1061", StringComparison.Ordinal)).ShouldBe(3, string.Join('\n', errors));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => project.Dispose();
}
