using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT108_NeedsDeclarationTests
{
    private static TestProject Source(string language, string declared, string text, string quote) => TestProject.Of(
        Brewery.Usings + $$"""
        [SourceSet]
        public static partial class Texts
        {
            [Source("brewery.txt", Language = "{{language}}"{{declared}})]
            public static partial Source Accounts { get; }
        }

        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Ledger
        {
            [[|Quote("{{quote}}")|]]
            public static partial Fact<ExtendedDate> Day { get; }
        }
        """,
        TestFile.Text(Brewery.TextName, text));

    [Theory]
    [InlineData("fr", "hier", "set Issued on its source")]
    [InlineData("fr", "exercice 2024", "set FiscalYearStart on its source")]
    [InlineData("en", "03/04/2024", "set Language to one with a country, such as en-US or en-GB")]
    public async Task What_the_words_depend_on_is_asked_for(string language, string quote, string mend) =>
        (await Source(language, "", quote, quote).Run()).ShouldFind(FactRules.NeedsDeclaration, $"'{quote}' cannot be read without", mend);

    [Theory]
    [InlineData("fr", ", Issued = \"2024-05-02\"", "hier")]
    [InlineData("fr", ", FiscalYearStart = 4", "exercice 2024")]
    [InlineData("en-GB", "", "03/04/2024")]
    public async Task What_is_declared_is_clean(string language, string declared, string quote) =>
        (await Source(language, declared, quote, quote).Run()).ShouldBeClean();
}
