using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>A project with facts of every type, a record, and two sources.</summary>
internal static class Everything
{
    public static TestFile Register { get; } = TestFile.Text("register.txt", 
        "The brewery employed about 1,250 people in 2023.\nIts share rose by two percentage points, and the works take three to five years.\n"
        + "Hops come from the Harbour Company, Quay and Pier; some seven vats are hired, and malt is bought from Compass.\n");

    public static TestProject Project { get; } = (Brewery.Facts("""
            /// <summary>Sales of the year, see <see cref="Director"/>.</summary>
            [Quote("48 millions d'euros", Period = "2023")]
            public static partial Fact<MonetaryAmount> Sales2023 { get; }

            [Quote("plus de 60 millions d'euros", Period = "2025", Modality = Modality.Forecast)]
            public static partial Fact<MonetaryAmount> Sales2025 { get; }

            [Quote("environ 9 millions d'euros", Per = "year")]
            public static partial Fact<MonetaryAmount> Malt { get; }

            [Quote("Un tiers", Of = "customers")]
            public static partial Fact<Ratio> Foreign { get; }

            [Quote("le double", Of = "stock")]
            public static partial Fact<Ratio> Stock { get; }

            [Quote("mi-juin")]
            public static partial Fact<ExtendedDate> Delivery { get; }

            [Quote("14 mars 2019")]
            public static partial Fact<LocalDate> Opened { get; }

            [Quote("avril 2024")]
            public static partial Fact<YearMonth> Sold { get; }

            [Quote("du 3 au 9 mai 2024")]
            public static partial Fact<DateInterval> Holidays { get; }

            [Quote("Odile Carmin", Gloss = "the managing director", Via = ["a clerk"])]
            public static partial Fact<string> Director { get; }

            [Quote("Aucun dividende", NoValue = true)]
            public static partial Fact<MonetaryAmount> Dividend { get; }

            [Quote("Nulle part")]
            public static partial Fact<string> Wrong { get; }

            public sealed record Plan
            {
                public required Fact<MonetaryAmount> Sales { get; init; }
                public Fact<Ratio>? Export { get; init; }
            }

            [Quote("entre 50 et 55 millions d'euros", For = nameof(Plan.Sales), Period = "2024")]
            [Quote("35 %", For = nameof(Plan.Export), Of = "sales")]
            public static partial Plan Year { get; }
        """) with { Files = [Brewery.TextFile, Register] })
        .With(Brewery.Usings + """
            [SourceSet]
            public static partial class Registers
            {
                [Source("register.txt", Publisher = "The Register", Language = "en", Issued = "2023?")]
                public static partial Source Register { get; }
            }

            [FactSet(Subject = "Quay Brewery", Source = nameof(Registers.Register))]
            public static partial class Staff
            {
                [Quote("about 1,250 people", Modality = Modality.Reported, Claimant = "the registrar")]
                public static partial Fact<string> People { get; }

                [Quote("2023")]
                public static partial Fact<ExtendedDate> Year { get; }

                [Quote("two percentage points", Modality = Modality.Estimate)]
                public static partial Fact<PercentagePoints> Share { get; }

                [Quote("three to five years")]
                public static partial Fact<DurationRange> Works { get; }

                [Quote("some seven vats", Of = "vats")]
                public static partial Fact<Quantity> Hired { get; }

                [Quote("the Harbour Company, Quay and Pier")]
                [Quote("Compass")]
                public static partial Fact<NameList<Supplier>> Suppliers { get; }
            }

            public enum Supplier
            {
                [Alias("Harbour Company")] Harbour,
                Quay,
                Pier,
                Compass,
            }
            """)
        .With("namespace Test;\npublic static class Unrelated;\n");
}
