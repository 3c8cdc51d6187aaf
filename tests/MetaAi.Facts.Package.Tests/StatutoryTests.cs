namespace MetaAi.Facts.Package.Tests;

/// <summary>The sample of rates and thresholds over time, built against the package.</summary>
public sealed class StatutoryTests : IDisposable
{
    private readonly ConsumerProject project = new("Statutory");

    [Fact]
    public async Task Tells_what_is_in_force_why_and_since_when()
    {
        var run = await project.Run();

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("in force since 2019-07-01 until 2023-12-31: Rate from 2019-07-01: 5.5 % (Conseil du port)");
        run.Output.ShouldContain("ended since 2022-01-01");
    }

    [Fact]
    public async Task A_rate_that_the_law_has_changed_stops_the_build()
    {
        project.Edit("texts/reglement.txt", "puis ramené à 5,0 %", "puis ramené à 4,8 %");

        var build = await project.Build();

        build.Errors.ShouldHaveSingleItem().ShouldContain("QuayDues.cs(12,6): error FACT202: '5,0 %' does not stand in 'reglement.txt'");
    }

    public void Dispose() => project.Dispose();
}
