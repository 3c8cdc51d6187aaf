namespace MetaAi.Facts.Package.Tests;

/// <summary>What a user of the packages sees.</summary>
public sealed class ConsumerTests : IDisposable
{
    private readonly ConsumerProject project = new();

    [Fact]
    public async Task Reads_the_catalogue_and_its_own_facts()
    {
        var run = await project.Run();

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("capex 2024: 39000000000 USD");
        run.Output.ShouldContain("stake: 0.49");
        run.Output.ShouldContain("catalogue: True");
        run.Output.ShouldContain("revenue: 12400000 EUR");
        run.Output.ShouldContain("investment: 2000000 to 3000000");
        run.Output.ShouldContain("start: 2024-09-01 Mid");
        run.Output.ShouldContain("own: 4");
        run.Output.ShouldContain("read: 65000000000");
        run.Output.ShouldContain("json: \"1/3\" True");
        run.Output.ShouldContain("figure: True");
        run.Output.ShouldContain("refused: MonetaryAmount has no JSON form");
        run.Output.ShouldContain("scanned: 12,4 millions d'euros; en 2023; entre 2 et 3 millions d'euros; plus de 15 %; mi-septembre");
    }

    [Fact]
    public async Task Sees_one_error_at_the_attribute_when_a_digit_is_wrong()
    {
        project.Edit("Ferry.cs", "12,4 millions", "12,9 millions");

        var build = await project.Build();

        build.ExitCode.ShouldNotBe(0);
        build.Errors.ShouldHaveSingleItem().ShouldContain("Ferry.cs(19,6): error FACT202");
        build.Output.ShouldContain("12,4 millions d'euros");
    }

    [Fact]
    public async Task Sees_an_error_when_a_quote_cuts_a_larger_figure()
    {
        project.Edit("Ferry.cs", "plus de 15 %", "15 %");

        var build = await project.Build();

        build.Errors.ShouldHaveSingleItem().ShouldContain("error FACT204");
        build.Output.ShouldContain("plus de 15 %");
    }

    [Fact]
    public async Task Sees_which_text_is_missing_when_there_is_neither_text_nor_lock()
    {
        project.Delete("texts/ferry.txt");

        var build = await project.Build();

        // Once, at the source, and not at each of its quotes.
        build.Errors.ShouldHaveSingleItem().ShouldContain("error FACT201: Nothing proves '12,4 millions d'euros' and 3 other quotes: the text 'ferry.txt' is not here");
    }

    public void Dispose() => project.Dispose();
}
