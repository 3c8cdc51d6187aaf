using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>A text written for these tests, and projects that quote from it.</summary>
internal static class Brewery
{
    public const string TextName = "brewery.txt";

    /// <summary>What every source of these tests begins with.</summary>
    public const string Usings = "using MetaAi.Facts;\nusing NodaTime;\nnamespace Test;\n";

    public const string Text = """
        Comptes de la brasserie du Quai

        Les ventes ont atteint 48 millions d'euros en 2023, contre 41,5 millions d'euros un an plus tôt.
        Pour 2024, la direction vise entre 50 et 55 millions d'euros ; pour 2025, plus de 60 millions d'euros.
        Le malt coûte environ 9 millions d'euros par an. La cuve neuve vaut 1,2 million de dollars.
        L'export fait 35 % des ventes. Un tiers des clients sont étrangers. Le stock, c'est le double.
        Le site a ouvert le 14 mars 2019. La cuve arrive mi-juin. Les vacances : du 3 au 9 mai 2024.
        En avril 2024, la brasserie a vendu 1250 fûts. Elle compte 7 cuves et 180 salariés, puis 7 cuves de réserve.
        La directrice est Odile Carmin. Le prix du rachat reste secret. Aucun dividende n'est versé.

        """;

    public const string SourceSet = Usings + """
        [SourceSet]
        public static partial class Texts
        {
            /// <summary>The accounts of the year.</summary>
            [Source("brewery.txt", Publisher = "Quay Gazette", Language = "fr", Currency = "EUR", Issued = "2024")]
            public static partial Source Accounts { get; }
        }
        """;

    /// <summary>A fact that holds, to stand beside those that a test is about.</summary>
    public const string Director = """
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
        """;

    public static TestFile TextFile { get; } = TestFile.Text(TextName, Text);

    /// <summary>The source and its text, and no facts yet.</summary>
    public static TestProject Project { get; } = TestProject.Of(SourceSet, TextFile);

    /// <summary>A project with the given members in its one fact set.</summary>
    public static TestProject Facts(string members) => Project.With(Usings + $$"""
        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class Ledger
        {
        {{members}}
        }
        """);

    /// <summary>A project with the given code beside its sources.</summary>
    public static TestProject Code(string code) => Project.With(Usings + code);

    /// <summary>A project in which the given members are the sources, and one fact quotes from <c>Accounts</c>.</summary>
    public static TestProject Sources(string members) => TestProject.Of(
        Usings + $$"""
        [SourceSet]
        public static partial class Texts
        {
        {{members}}
        }
        """,
        TextFile).With(Usings + $$"""
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Ledger
        {
        {{Director}}
        }
        """);
}
