using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT002_UnknownSourceTests
{
    [Fact]
    public async Task A_misspelt_source_is_refused_with_the_names_there_are()
    {
        var run = await Brewery.Facts("""
            [[|Quote("Odile Carmin", Source = "Acounts")|]]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldFind(FactRules.UnknownSource, "'Acounts'", "Test.Texts.Accounts");
    }

    [Fact]
    public async Task Where_no_source_is_declared_the_sentence_says_so()
    {
        var run = await TestProject.Of(Brewery.Usings + """
            [[|FactSet(Subject = "Quay Brewery", Source = "Accounts")|]]
            public static partial class Ledger
            {
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.UnknownSource, "'Accounts'", "none is declared");
    }

    [Fact]
    public async Task The_source_of_a_set_is_refused_once_however_many_quotes_use_it()
    {
        var run = await Brewery.Code("""
            [[|FactSet(Subject = "Quay Brewery", Source = "Acounts")|]]
            public static partial class Ledger
            {
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; }

                [Quote("35 %")]
                public static partial Fact<Ratio> Export { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.UnknownSource, "'Acounts'");
    }

    [Theory]
    [InlineData("Accounts")]
    [InlineData("Texts.Accounts")]
    [InlineData("Test.Texts.Accounts")]
    public async Task A_source_is_named_by_its_member_or_by_its_type_and_member(string name) => (await Brewery.Facts($$"""
        [Quote("Odile Carmin", Source = "{{name}}")]
        public static partial Fact<string> Director { get; }
        """).Run()).ShouldBeClean();
}
