namespace MetaAi.Facts.Package.Tests;

/// <summary>The sample of own facts over own texts, built against the package.</summary>
public sealed class NewsroomTests : IDisposable
{
    private readonly ConsumerProject project = new("Newsroom");

    [Fact]
    public async Task Prints_every_fact_of_both_releases()
    {
        var run = await project.Run();

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal)).ShouldBe(24, run.Output);
        run.Output.ShouldContain("PonantCapital, BanqueDuLarge, RadeInvest");
        run.Output.ShouldContain("60 to 70 MW");
        run.Output.ShouldContain("from 2028-03-01");
        run.Output.ShouldContain("Each of 3 investors brings 40,000,000 EUR on average.");
    }

    [Fact]
    public async Task Says_which_name_no_member_has()
    {
        project.Edit("Investor.cs", "    RadeInvest,", "    RadeFinance,");

        var build = await project.Build();

        build.Errors.ShouldHaveSingleItem().ShouldContain("Hydrobaie.cs(11,6): error FACT");
        build.Output.ShouldContain("Rade Invest");
    }

    public void Dispose() => project.Dispose();
}
