namespace MetaAi.Facts.Generators.Tests.Hostile.Fuzzing;

/// <summary>Declarations that hold, of every kind and in every container, for the fuzzer to spoil. They quote the text of the brewery, or its copy.</summary>
internal static class DeclarationSeeds
{
    public static IReadOnlyList<string> All { get; } =
    [
        """
        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class Ledger
        {
            /// <summary>Sales of the year, see <see cref="Director"/>.</summary>
            [Quote("48 millions d'euros", Period = "2023", Overlaps = true)]
            public static partial Fact<MonetaryAmount> Sales2023 { get; }

            [Quote("Odile Carmin", Gloss = "the managing director", Via = ["a clerk", "a paper"], Overlaps = true)]
            public static partial Fact<string> Director { get; }

            [Quote("Aucun dividende", NoValue = true, Overlaps = true)]
            public static partial Fact<MonetaryAmount> Dividend { get; }
        }
        """,
        """
        public sealed record Plan
        {
            public required Fact<MonetaryAmount> Sales { get; init; }
            public Fact<Ratio>? Export { get; init; }
            public Fact<Quantity>? Staff { get; init; }
        }

        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Plans
        {
            [Quote("entre 50 et 55 millions d'euros", For = nameof(Plan.Sales), Period = "2024", Modality = Modality.Forecast, Overlaps = true)]
            [Quote("35 %", For = nameof(Plan.Export), Of = "sales", Overlaps = true)]
            [Quote("180 salariés", For = "Staff", Remark = "at the end of the year", Overlaps = true)]
            public static partial Plan Year { get; }
        }
        """,
        """
        public enum Person
        {
            [Alias("Odile Carmin")]
            Director,
            Clerk,
        }

        public partial class Outer<T>
            where T : class
        {
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            internal partial struct Inner
            {
                [Quote("Odile Carmin", Overlaps = true)]
                public static partial Fact<Person> Head { get; }

                [Quote("Odile Carmin", Concept = "Heads", Overlaps = true)]
                public static partial Fact<NameList<Person>> Heads { get; }

                [Quote("du 3 au 9 mai 2024", Overlaps = true)]
                public static partial Fact<DateInterval> Holidays { get; }
            }
        }
        """,
        """
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public partial record Yearbook
        {
            [Quote("mi-juin", Value = "2024-06", Overlaps = true)]
            public partial Fact<ExtendedDate> Delivery { get; }

            [Quote("14 mars 2019", Rank = Rank.Preferred, RankReason = "the register says so", Overlaps = true)]
            public static partial Fact<LocalDate> Opened { get; }

            [Quote("7 cuves", Prefix = "compte", Suffix = "et 180", Unit = "cuves", Overlaps = true)]
            public static partial Fact<Quantity> Vats { get; }

            [Quote("avril 2024", Overlaps = true)]
            protected internal static partial Fact<YearMonth> Sold { get; }
        }
        """,
        """
        [SourceSet]
        public static partial class Registers
        {
            [Source("copy.txt", Title = "Accounts", Author = "A. Clerk", Publisher = "The Register", Language = "fr-CH", Currency = "USD", Issued = "2024?", FiscalYearStart = 4)]
            public static partial Source Register { get; }
        }

        [FactSet(Subject = "Quay Brewery", Source = "Registers.Register")]
        public static partial class Register2024
        {
            [Quote("1,2 million de dollars", Currency = "CAD", Claimant = "the seller", Overlaps = true)]
            public static partial Fact<MonetaryAmount> Vat { get; }

            [Quote("le double", Of = "stock", Overlaps = true)]
            public static partial Fact<Ratio> Stock { get; }

            [Quote("reste secret", Undisclosed = true, Per = "share", Overlaps = true)]
            public static partial Fact<decimal> Price { get; }
        }
        """,
    ];
}
