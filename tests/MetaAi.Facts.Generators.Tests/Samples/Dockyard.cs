using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>A text written for these tests whose figures follow from each other, some of them wrongly, and the facts that formulas are of.</summary>
internal static class Dockyard
{
    public const string TextName = "dockyard.txt";

    public const string Text = """
        Le chantier naval du Cap

        Les ventes ont atteint 39 millions d'euros en 2024, dont 13,5 millions d'euros de bénéfice. Pour 2025, la direction vise 60 à 65 millions d'euros, soit 60 % de plus.
        Un courtier parle de 70 %. Le syndicat annonce 72 %, voire davantage. Au port, on dit environ le triple. Un voisin dit le quadruple.
        Le Cap a payé plus de 14 millions d'euros pour 49 % du bassin. Le bassin vaut plus de 28 millions d'euros.
        En 2025, les achats feront à peu près le même montant. Il en faudra plus pour l'année suivante.
        La grue vaut 1,2 million de dollars. Le chantier a 7 grues et 180 marins. Le loyer reste secret. Aucun dividende n'est versé.
        Les ventes du printemps ont fait 12 millions d'euros. La directrice est Odile Carmin. Un dock rapporte environ 5 millions d'euros.

        """;

    public static TestFile TextFile { get; } = TestFile.Text(TextName, Text);

    public const string Sources = Brewery.Usings + """
        /// <summary>The sources.</summary>
        [SourceSet]
        public static partial class Texts
        {
            /// <summary>The news of the year.</summary>
            [Source("dockyard.txt", Language = "fr", Currency = "EUR", Issued = "2024")]
            public static partial Source News { get; }
        }

        /// <summary>The accounts.</summary>
        [FactSet(Subject = "Cape Dockyard", Source = nameof(Texts.News))]
        public static partial class Books
        {
            /// <summary>Sales of 2024.</summary>
            [Quote("39 millions d'euros", Period = "2024")]
            public static partial Fact<MonetaryAmount> Sales2024 { get; }

            /// <summary>Sales of 2025.</summary>
            [Quote("60 à 65 millions d'euros", Period = "2025", Modality = Modality.Forecast)]
            public static partial Fact<MonetaryAmount> Sales2025 { get; }

            /// <summary>Profit of 2024.</summary>
            [Quote("13,5 millions d'euros", Period = "2024")]
            public static partial Fact<MonetaryAmount> Profit2024 { get; }

            /// <summary>The rent.</summary>
            [Quote("Le loyer reste secret", Undisclosed = true, Period = "2024")]
            public static partial Fact<MonetaryAmount> Rent2024 { get; }

            /// <summary>The dividend.</summary>
            [Quote("Aucun dividende", NoValue = true, Period = "2024")]
            public static partial Fact<MonetaryAmount> Dividend2024 { get; }

            /// <summary>The crane.</summary>
            [Quote("1,2 million de dollars", Currency = "USD", Period = "2024")]
            public static partial Fact<MonetaryAmount> Crane { get; }

            /// <summary>Cranes.</summary>
            [Quote("7 grues", Period = "2024")]
            public static partial Fact<Quantity> Cranes { get; }

            /// <summary>Sailors.</summary>
            [Quote("180 marins", Period = "2024")]
            public static partial Fact<Quantity> Sailors { get; }

            /// <summary>Who leads it.</summary>
            [Quote("Odile Carmin", Period = "2024")]
            public static partial Fact<string> Director { get; }
        }

        """;

    /// <summary>The source, its text and the accounts.</summary>
    public static TestProject Project { get; } = TestProject.Of(Sources, TextFile);

    /// <summary>A project with the given members in a second set.</summary>
    public static TestProject Claims(string members) => Project.With(Set("Claims", members));

    /// <summary>A set of the given members.</summary>
    public static string Set(string name, string members) => Brewery.Usings + $$"""
        /// <summary>A set.</summary>
        [FactSet(Subject = "Cape Dockyard", Source = nameof(Texts.News))]
        public static partial class {{name}}
        {
        {{members}}
        }
        """;
}
