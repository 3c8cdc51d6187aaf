using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>A text written for these tests with figures and names of the kinds that <see cref="Brewery"/> has none of.</summary>
internal static class Foundry
{
    public const string Text = """
        La fonderie du Nord emploie plus de 1800 personnes dans une quinzaine d'ateliers ; elle a coulé 12 000 cloches, dont sept neuves.
        Sa marge a gagné 2 points de pourcentage, puis 25 points de base. Le chantier doit durer trois à cinq ans, au moins six mois de plus que prévu.
        Une coulée prend deux jours et demi. Le four date de 2,3 ans.
        Elle a approché Amazone, Grand Large et Compas. Le quai est loué auprès d'Amazone ou de la Société du Môle.
        La presse cite aussi Compas. L'atelier est tenu par « Grand Large ». Le prix payé à Amazone est resté secret.

        """;

    private const string Partners = """
        /// <summary>The partners.</summary>
        public enum Partner
        {
            /// <summary>Amazone.</summary>
            Amazone,

            /// <summary>Grand Large.</summary>
            GrandLarge,

            /// <summary>Compas.</summary>
            Compas,

            /// <summary>The company of the pier.</summary>
            [Alias("Société du Môle"), Alias("SdM")]
            Pier,
        }
        """;

    public static TestFile TextFile { get; } = TestFile.Text("foundry.txt", Text);

    /// <summary>The source, its text, the enumeration <c>Partner</c>, and no facts yet.</summary>
    public static TestProject Project { get; } = TestProject.Of(
        Brewery.Usings + """
        [SourceSet]
        public static partial class Texts
        {
            /// <summary>The news of the year.</summary>
            [Source("foundry.txt", Publisher = "North Gazette", Language = "fr", Currency = "EUR", Issued = "2024")]
            public static partial Source News { get; }
        }
        """,
        TextFile).With(Brewery.Usings + Partners);

    /// <summary>A project with the given members in its one fact set.</summary>
    public static TestProject Facts(string members) => Project.With(Set(members));

    private static string Set(string members) => Brewery.Usings + $$"""
        [FactSet(Subject = "North Foundry", Source = nameof(Texts.News))]
        public static partial class Ledger
        {
        {{members}}
        }
        """;
}
