using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT204_QuoteCutTests
{
    [Theory]
    [InlineData("MonetaryAmount", "60 millions d'euros", "plus de 60 millions d'euros", 4)]
    [InlineData("MonetaryAmount", "55 millions d'euros", "entre 50 et 55 millions d'euros", 4)]
    [InlineData("MonetaryAmount", "5 millions d'euros", "41,5 millions d'euros", 3)]
    [InlineData("MonetaryAmount", "50", "entre 50 et 55 millions d'euros", 4)]
    [InlineData("ExtendedDate", "juin", "mi-juin", 7)]
    public async Task A_piece_of_a_figure_is_refused_with_the_whole_of_it(string type, string quote, string whole, int line)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{quote}}")|]]
            public static partial Fact<{{type}}> Figure { get; }
            """).Run();

        run.ShouldFind(FactRules.QuoteCut, $"'{quote}' cuts the larger figure '{whole}' (line {line})");
    }

    [Theory]
    [InlineData("– 12,3 M€")]
    [InlineData("(12,3 M€)")]
    public async Task A_number_without_its_minus_sign_is_refused_with_it_unless_somebody_says_why(string whole)
    {
        (await Project("").Run()).ShouldFind(FactRules.QuoteCut, $"'12,3 M€' cuts the larger figure '{whole}' (line 2)");
        (await Project(", Confirmed = \"The marks part the label from the figure.\"").Run()).ShouldBeClean();

        TestProject Project(string confirmed) => Brewery.Facts($$"""
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; }

                [[|Quote("12,3 M€"{{confirmed}})|]]
                public static partial Fact<MonetaryAmount> Result { get; }
            """) with { Files = [TestFile.Text(Brewery.TextName, $"La directrice est Odile Carmin.\nRésultat net : {whole}\n")] };
    }

    [Fact]
    public async Task The_whole_figure_is_clean() => (await Brewery.Facts("""
        [Quote("plus de 60 millions d'euros")]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();
}
