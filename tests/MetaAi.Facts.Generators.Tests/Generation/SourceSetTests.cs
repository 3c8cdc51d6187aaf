using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What a source becomes.</summary>
public sealed class SourceSetTests
{
    private const string Sources = """
            /// <summary>The accounts of the year.</summary>
            [Source("brewery.txt", Title = "Comptes", Author = "Odile Carmin", Publisher = "Quay Gazette", Url = "https://quay.example/accounts",
                Language = "fr-FR", Currency = "EUR", Issued = "2024-Q2", Accessed = "2024-06-30", License = "CC0-1.0", FiscalYearStart = 4)]
            public static partial Source Accounts { get; }

            [Source("missing.txt", Language = "en")]
            internal static partial Source Missing { get; }
        """;

    [Fact]
    public async Task Two_sources()
    {
        var run = await Brewery.Sources(Sources).Run();

        run.ShouldBeClean();
        await Verify(run.Generated).Only("Texts");
    }

    [Fact]
    public async Task A_source_knows_the_hash_of_its_text_and_everything_declared()
    {
        var assembly = (await Brewery.Sources(Sources).Run()).Load();

        var source = assembly.Read("Test.Texts", "Accounts").ShouldBeOfType<Source>();

        source.TextHash.ShouldBe(new FactText(Brewery.TextName, Brewery.Text).Hash);
        (source.Name, source.Text, source.Title, source.Author).ShouldBe(("Accounts", "brewery.txt", "Comptes", "Odile Carmin"));
        (source.Url, source.Language, source.Currency, source.License).ShouldBe(("https://quay.example/accounts", "fr-FR", "EUR", "CC0-1.0"));
        (source.Issued!.Edtf, source.Accessed!.Edtf, source.FiscalYearStart).ShouldBe(("2024-34", "2024-06-30", 4));
        assembly.Fact("Test.Ledger.Director").Evidence!.Source.ShouldBeSameAs(source);
    }

    [Fact]
    public async Task A_source_without_a_text_has_no_hash() =>
        ((Source)(await Brewery.Sources(Sources).Run()).Load().Read("Test.Texts", "Missing")!).TextHash.ShouldBeNull();
}
