using MetaAi.Facts.CodeFixes;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

public sealed class ReplaceTextFixTests
{
    private static readonly ReplaceTextFix Fix = new();

    [Fact]
    public async Task FACT202_A_wrong_digit_becomes_what_the_text_says()
    {
        var project = Brewery.Facts("""
            [Quote("43 millions d'euros", Period = "2023")]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """);

        (await project.Offers(Fix)).ShouldContain("Write '48 millions d'euros'");
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain("[Quote(\"48 millions d'euros\", Period = \"2023\")]");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task FACT202_Nothing_is_offered_where_the_text_has_nothing_like_it() =>
        (await Brewery.Facts("""
            [Quote("xyzzy")]
            public static partial Fact<string> Director { get; }
            """).Offers(Fix)).ShouldBeEmpty();

    [Fact]
    public async Task FACT202_Words_that_need_escapes_are_written_with_them()
    {
        var project = Brewery.Facts("""
            [Quote("la \"grande\\petite\" cuve")]
            public static partial Fact<string> Tank { get; }
            """) with { Files = [TestFile.Text(Brewery.TextName, "On voit la \"Grande\\petite\" cuve.")] };

        (await (await project.Apply(Fix)).Run()).ShouldBeClean();
    }

    [Fact]
    public async Task FACT204_A_piece_becomes_the_whole_figure()
    {
        var project = Brewery.Facts("""
            [Quote("60 millions d'euros")]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """);

        (await project.Offers(Fix)).ShouldBe(["Write 'plus de 60 millions d'euros'"]);
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain("[Quote(\"plus de 60 millions d'euros\")]");
        (await applied.Run()).ShouldBeClean();
    }

    [Theory]
    [InlineData("MonetaryAmount", "48 millions d'euros", "4800000", "48000000")]
    [InlineData("MonetaryAmount", "entre 50 et 55 millions d'euros", "50000000", "50000000..55000000")]
    [InlineData("Ratio", "Un tiers", "0.33", "1/3")]
    [InlineData("LocalDate", "14 mars 2019", "2019", "2019-03-14")]
    [InlineData("ExtendedDate", "avril 2024", "2024", "2024-04")]
    [InlineData("ExtendedDate", "mi-juin", "2024", "2024-06")]
    [InlineData("DateInterval", "du 3 au 9 mai 2024", "2024-05", "2024-05-03/2024-05-09")]
    public async Task FACT106_A_stated_value_becomes_the_one_that_was_read(string type, string quote, string stated, string read)
    {
        var project = Brewery.Facts($$"""
            [Quote("{{quote}}", Value = "{{stated}}")]
            public static partial Fact<{{type}}> Figure { get; }
            """);

        (await project.Offers(Fix)).ShouldBe([$"Write '{read}'"]);
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain($"[Quote(\"{quote}\", Value = \"{read}\")]");
        (await applied.Run()).ShouldBeClean();
    }
}
