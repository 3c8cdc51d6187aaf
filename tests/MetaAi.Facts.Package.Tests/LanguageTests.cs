namespace MetaAi.Facts.Package.Tests;

/// <summary>What users of other languages than C# see: they read facts, and declare none.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly ConsumerProject project = new("Languages");

    [Fact]
    public async Task Facts_are_read_from_every_language_and_declared_in_C_sharp_alone()
    {
        var build = await project.Build();

        build.Errors.ShouldAllBe(error => error.Contains("Ferry.vb", StringComparison.Ordinal));
        build.Errors.Select(error => error[(error.LastIndexOf('/', error.IndexOf("error", StringComparison.Ordinal)) + 1)..error.IndexOf(" does ", StringComparison.Ordinal)]).ShouldBe(
        [
            "Ferry.vb(3,2): error FACT026: <SourceSet> on 'Texts'", "Ferry.vb(5,6): error FACT026: <Source> on 'Accounts'",
            "Ferry.vb(9,2): error FACT026: <FactSet> on 'Ferry'", "Ferry.vb(11,6): error FACT026: <Quote> on 'Revenue'",
        ], ignoreOrder: true);
        build.Errors.ShouldAllBe(error => error.Contains("declare it in a C# project, and reference that project", StringComparison.Ordinal));
        (await project.Dotnet("run", "--no-build", "--project", "Reads.VisualBasic")).Output.ShouldContain("Visual Basic: 39000000000 USD");
        (await project.Dotnet("run", "--no-build", "--project", "Reads.FSharp")).Output.ShouldContain("39000000000");
    }

    public void Dispose() => project.Dispose();
}
