using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>Two texts written for these tests that speak of the same years, and a project that quotes from both.</summary>
internal static class Waterworks
{
    public const string BudgetName = "budget.txt";

    public const string PressName = "press.txt";

    public const string Budget = """
        La régie des eaux du Val

        La régie a investi 39 millions d'euros en 2024, et investira 60 à 65 millions d'euros en 2025. En 2023, elle avait investi 31 millions d'euros.
        La présidente attend plutôt 70 millions d'euros en 2025. Le tarif est de 2 euros depuis le 1er janvier 2024.
        Les ventes de 2024 ont atteint 91,3 millions d'euros. L'an dernier, une note disait 39,2 millions d'euros en 2024. Le chantier dure trois ans.
        En 2024, les associés étaient Amazone et Compas ; plus tard s'y ajouta Grand Large. En 2025, il ne reste que Compas.
        La dette de 2024 reste secrète. Le pont ouvre en mai 2026. La directrice est Odile Carmin. Les pertes font 12 % de l'eau en 2024.

        """;

    public const string Press = """
        Le journal du Val

        La régie a investi environ 40 millions d'euros en 2024 ; le budget disait 39 millions d'euros. Un élu parle de 52 millions d'euros en 2024.
        Elle prévoit entre 60 et 80 millions d'euros en 2025, et plus de 90 millions d'euros en 2026.
        En 2024, elle a vendu pour 91 millions d'euros. La directrice est Odile Carmin. Le pont ouvre en juin 2026. Une autre note dit 40,0 millions d'euros en 2024.
        En 2024, les associés sont Amazone et Compas. Le chantier dure trois ans. Les pertes font 14 % du réseau en 2024, ou 12 dollars par foyer en 2024.

        """;

    public const string Sources = Brewery.Usings + """
        /// <summary>The sources.</summary>
        [SourceSet]
        public static partial class Texts
        {
            /// <summary>The budget.</summary>
            [Source("budget.txt", Publisher = "The utility", Language = "fr", Currency = "EUR", Issued = "2025")]
            public static partial Source Budget { get; }

            /// <summary>The press.</summary>
            [Source("press.txt", Publisher = "The journal", Language = "fr", Currency = "EUR", Issued = "2025")]
            public static partial Source Press { get; }
        }

        """;

    /// <summary>A series of three points, one of which two sources state.</summary>
    public const string Investment = """
            /// <summary>Investment of the year.</summary>
            [Quote("60 à 65 millions d'euros", Period = "2025", Modality = Modality.Forecast)]
            [Quote("39 millions d'euros", Period = "2024")]
            [Quote("entre 60 et 80 millions d'euros", Period = "2025", Modality = Modality.Forecast, Source = "Press")]
            [Quote("31 millions d'euros", Period = "2023")]
            public static partial FactSeries<MonetaryAmount> Investment { get; }

        """;

    /// <summary>The sources and their texts, and no facts yet. What the two sources say of each other is turned off.</summary>
    public static TestProject Project { get; } = TestProject.Of(Sources, TestFile.Text(BudgetName, Budget), TestFile.Text(PressName, Press)) with
    {
        TurnedOff = ["FACT330", "FACT331", "FACT332"],
    };

    /// <summary>A project with the given members in a fact set, which quotes from the budget where nothing else is said.</summary>
    public static TestProject Facts(string members) => Project.With(Set("Ledger", members));

    /// <summary>A fact set with the given members.</summary>
    public static string Set(string name, string members) => Brewery.Usings + $$"""
        /// <summary>A set.</summary>
        [FactSet(Subject = "Val Utility", Source = nameof(Texts.Budget))]
        public static partial class {{name}}
        {
        {{members}}
        }
        """;
}
