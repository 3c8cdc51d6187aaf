using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Interop.NodaMoney;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Locking;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>For each rule that the analyzer reports a project that breaks it once.</summary>
internal static class Mistakes
{
    private const string Board = """
            public sealed record Board
            {
                public required Fact<string> Director { get; init; }
                public Fact<string>? Dividend { get; init; }
            }

        """;

    // The tool's own rules, what stands in a property that throws (at its source the mistake has another id), and what no declaration of a few lines breaks.
    // FACT026 is of another language.
    private static readonly string[] SaidElsewhere = ["FACT017", "FACT026", "FACT210", "FACT222", "FACT223", "FACT225", "FACT299", "FACT310", "FACT315"];

    public static IReadOnlyDictionary<string, TestProject> Declarations { get; } = new Dictionary<string, TestProject>
    {
        ["FACT001"] = Brewery.Code("""[FactSet(Subject = "Quay Brewery", Source = "Accounts")] public static class Ledger { }"""),
        ["FACT002"] = Fact("""[Quote("Odile Carmin", Source = "Acounts")]""", "string"),
        ["FACT004"] = Set("""Subject = "Quay Brewery" """, """[Quote("Odile Carmin")]"""),
        ["FACT005"] = Set("Source = nameof(Texts.Accounts)", """[Quote("Odile Carmin")]"""),
        ["FACT006"] = Fact("""[Quote("180")]""", "int"),
        ["FACT007"] = Brewery.Facts(Board + """
                [Quote("Odile Carmin", For = "Director")]
                [Quote("Aucun dividende", For = "Dividends")]
                public static partial Board Year { get; }
            """),
        ["FACT008"] = Brewery.Facts(Board + """
                [Quote("Aucun dividende", For = "Dividend")]
                public static partial Board Year { get; }
            """),
        ["FACT009"] = Fact("""[Quote("180")] [Quote("1250")]""", "decimal"),
        ["FACT010"] = Brewery.Facts("""
                public abstract record Plan { public Fact<string>? Director { get; init; } }

                [Quote("Odile Carmin", For = "Director")]
                public static partial Plan Year { get; }
            """),
        ["FACT011"] = Brewery.Facts("""
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; set; }
            """),
        ["FACT012"] = Fact("""[Quote("Odile Carmin", Period = "last year")]""", "string"),
        ["FACT013"] = Fact($"""[Quote("{new string('a', 121)}")]""", "string"),
        ["FACT014"] = Fact("""[Quote("Odile Carmin", Rank = Rank.Preferred)]""", "string"),
        ["FACT015"] = Brewery.Code("""
            [SourceSet]
            public static partial class Yearbook
            {
                [Source("yearbook.txt", Language = "fr")]
                public static partial Source Accounts { get; }
            }
            """),
        ["FACT016"] = Brewery.Code("""
            public static class Ledger
            {
                [Quote("Odile Carmin")]
                public static string Director => "";
            }
            """),
        ["FACT018"] = Brewery.Code("""
            [SourceSet]
            public partial class More
            {
                [Source("more.txt", Language = "fr")]
                private static partial Source Second { get; }
            }
            """),
        ["FACT019"] = Brewery.Facts("""
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; }
                public static partial Fact<string> Director => null!;
            """),
        ["FACT020"] = Foundry.Project.With("namespace Test; using MetaAi.Facts; public enum Firm { Alpha, [Alias(\"alpha\")] Beta }"),
        ["FACT021"] = Foundry.Facts("""
                public enum Firm { Amazone, Zon = Amazone }

                [Quote("Amazone", Prefix = "auprès d'")]
                public static partial Fact<Firm> Landlord { get; }
            """),
        ["FACT022"] = Brewery.Code("""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            file static partial class Hidden
            {
                [Quote("180")]
                public static partial Fact<decimal> Staff { get; }
            }
            """),
        ["FACT023"] = Fact("""[Quote("48 millions d'euros")]""", "MonetaryAmout"),
        ["FACT024"] = Fact("", "MonetaryAmount"),
        ["FACT025"] = Fact("""[Quote("Odile Carmin")]""", "string") with { LanguageVersion = LanguageVersion.CSharp12 },
        ["FACT027"] = Brewery.Facts("""
                [Quote("48 millions d'euros", Period = "2023")]
                public static partial Fact<MonetaryAmount> Sales2022 { get; }
            """),
        ["FACT028"] = Fact("""[Quote("7", Suffix = " cuves et", Unit = "EUR")]""", "MonetaryAmount"),
        ["FACT050"] = Foundry.Facts("""
                [Quote("12 000 cloches", Concept = "Foundries")]
                public static partial Fact<Quantity> Bells { get; }

                [Quote("sept", Suffix = " neuves", Concept = "Founderies")]
                public static partial Fact<Quantity> NewBells { get; }
            """),
        ["FACT051"] = Fact("""[Quote("plus de 60 millions d'euros", Period = "2025")]""", "MonetaryAmount").With(StandIn.Version2)
            .With(Brewery.Usings + "class User { object Ask() => Ledger.Figure.ToMoney(); }"),
        ["FACT052"] = Brewery.Facts("""
                [Quote("48 millions d'euros")]
                public static partial Fact<MonetaryAmount> Sales2023 { get; }
            """),
        ["FACT053"] = Brewery.Facts("""
                [Quote("48 millions d'euros", Concept = "Sales")]
                public static partial Fact<MonetaryAmount> Sales2023 { get; }
            """),
    };

    public static IReadOnlyDictionary<string, TestProject> Reading { get; } = new Dictionary<string, TestProject>
    {
        ["FACT101"] = Fact("""[Quote("pertes de 48 millions d'euros")]""", "MonetaryAmount"),
        ["FACT102"] = Fact("""[Quote("48 millions d'euros en 2023")]""", "MonetaryAmount"),
        ["FACT103"] = Fact("""[Quote("entre 50 et 55 millions d'euros")]""", "decimal"),
        ["FACT104"] = Undated("""[Quote("1,2 million de dollars")]""", "MonetaryAmount", ""),
        ["FACT105"] = Undated("""[Quote("mi-juin")]""", "ExtendedDate", ""),
        ["FACT106"] = Fact("""[Quote("48 millions d'euros", Value = "43000000")]""", "MonetaryAmount"),
        ["FACT107"] = Fact("""[Quote("le 31 avril 2024")]""", "ExtendedDate"),
        ["FACT108"] = Undated("""[Quote("hier")]""", "ExtendedDate", "") with { Files = [TestFile.Text(Brewery.TextName, "Vu hier.")] },
        ["FACT109"] = Brewery.Sources("""
                [Source("brewery.txt", Language = "eo")]
                public static partial Source Accounts { get; }
            """),
        ["FACT110"] = Foundry.Facts("""
                [Quote("approché Amazone, Grand Large et Compas")]
                public static partial Fact<NameList<Partner>> Firms { get; }
            """),
        ["FACT111"] = Foundry.Facts("""
                public enum Firm { Amazone, AMAZONE }

                [Quote("Amazone", Prefix = "auprès d'")]
                public static partial Fact<Firm> Landlord { get; }
            """),
        ["FACT112"] = Foundry.Facts("""
                [Quote("Amazone, Grand Large et Compas")]
                [Quote("Compas", Prefix = "aussi ")]
                public static partial Fact<NameList<Partner>> Approached { get; }
            """),
        ["FACT150"] = Fact("""[Quote("1.250")]""", "decimal") with { Files = [TestFile.Text(Brewery.TextName, "1.250 fûts")] },
        ["FACT151"] = Fact("""[Quote("2 billions d'euros")]""", "MonetaryAmount") with { Files = [TestFile.Text(Brewery.TextName, "2 billions d'euros.")] },
        ["FACT152"] = Undated("""[Quote("mi-juin")]""", "ExtendedDate", ", Issued = \"2024?\""),
        ["FACT153"] = Undated("""[Quote("31/10/89")]""", "ExtendedDate", ", Issued = \"2024\"") with { Files = [TestFile.Text(Brewery.TextName, "Livré le 31/10/89.")] },
        ["FACT154"] = Undated("""[Quote("2024-25")]""", "ExtendedDate", "") with { Files = [TestFile.Text(Brewery.TextName, "Résultats 2024-25.")] },
    };

    public static IReadOnlyDictionary<string, TestProject> Evidence { get; } = new Dictionary<string, TestProject>
    {
        ["FACT201"] = Fact("""[Quote("Odile Carmin")]""", "string") with { Files = [] },
        ["FACT202"] = Fact("""[Quote("43 millions d'euros")]""", "MonetaryAmount"),
        ["FACT203"] = Fact("""[Quote("7 cuves")]""", "string"),
        ["FACT204"] = Fact("""[Quote("55 millions d'euros")]""", "MonetaryAmount"),
        ["FACT205"] = Brewery.Facts("""
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; }

                [Quote("Odile Carmin")]
                public static partial Fact<string> Founder { get; }
            """),
        ["FACT206"] = Fact("""[Quote("1,2 million de dollars", Currency = "CAD")]""", "MonetaryAmount") with
        {
            Files = [TestLock.Of(Fact("""[Quote("1,2 million de dollars", Currency = "USD")]""", "MonetaryAmount"))],
        },
        ["FACT207"] = Fact("""[Quote("Odile Carmin")]""", "string") with { Files = [Brewery.TextFile, TestFile.Lock(FactLockFile.Write(FactLock.Empty))] },
        ["FACT208"] = Fact("""[Quote("Odile Carmin")]""", "string") with { Files = [Brewery.TextFile, TestFile.Lock("<<<<<<< ours\nrules\t1\n")] },
        ["FACT209"] = Fact("""[Quote("Odile Carmin")]""", "string") with
        {
            Files = [TestFile.Text("2023/brewery.txt", "Paul Carmin"), TestFile.Text("2024/brewery.txt", "Odile Carmin")],
        },
        ["FACT211"] = Fact("""[Quote("1,2 million de dollars", Currency = "CAD")]""", "MonetaryAmount") with
        {
            Files = [TestFile.Text(Brewery.TextName, "La cuve neuve\nvaut 1\uFFFD2 million de dollars.")],
        },
        ["FACT212"] = Renamed(Brewery.Sources("""
                [Source("brewery.txt", Language = "fr")]
                public static partial Source Accounts { get; }
            """)),
        ["FACT213"] = Brewery.Facts("""
                public enum Person { [Alias("Odile Carmin")] Director }
                public enum Guest { [Alias("Odile Carmin")] Speaker }

                [Quote("Odile Carmin")]
                public static partial Fact<Person> First { get; }

                [Quote("Odile Carmin", Overlaps = true)]
                public static partial Fact<Guest> Second { get; }
            """),
        ["FACT214"] = Fact("""[Quote("3 M€")]""", "MonetaryAmount") with { Files = [TestFile.Text(Brewery.TextName, "Le bac vaut 3 M€, voire 4 M€.")] },
        ["FACT215"] = Fact("""[Quote("Odile Carmi")]""", "string"),
        ["FACT216"] = Fact("""[Quote("Odile Carmin", Confirmed = "Seen at the office.")]""", "string"),
        ["FACT221"] = Fact("""[Quote("7", Unit = "tonnes")]""", "Quantity") with { Files = [TestFile.Text(Brewery.TextName, "La brasserie a 7 cuves.")] },
        ["FACT217"] = Brewery.Sources("""
                [Source("brewery.txt", Language = "fr")]
                public static partial Source Accounts { get; }
            """) with { Files = [TestFile.Text(Brewery.TextName, Brewery.Text + "<p><b>Recettes&nbsp;:</b> <i>48&nbsp;M&euro;</i><br/>et <a href='#2'>notes</a></p>")] },
        ["FACT218"] = Fact("""[Quote("48 millions d'euros", PeriodQuote = "en 2022")]""", "MonetaryAmount"),
        ["FACT219"] = Fact("""[Quote("48 millions d'euros", Period = "1999")]""", "MonetaryAmount"),
    };

    public static IReadOnlyDictionary<string, TestProject> Consistency { get; } = new Dictionary<string, TestProject>
    {
        ["FACT301"] = Formula("Sales2025 % 2"),
        ["FACT302"] = Formula("Slaes2025 * 2"),
        ["FACT303"] = Formula("Sales2025 * 2").With(Dockyard.Set("More", """
                [Quote("12 millions d'euros", Concept = "Purchases", Period = "2025")]
                public static partial Fact<MonetaryAmount> Sales2025 { get; }
            """)),
        ["FACT304"] = Formula("Value * 2"),
        ["FACT305"] = Formula("Sales2025 + Crane"),
        ["FACT306"] = Formula("Sales2025 - Sales2024"),
        ["FACT307"] = Formula("Sales2025 / (Sales2024 - Sales2024)"),
        ["FACT308"] = Formula("Sales2024 - Dividend2024"),
        ["FACT309"] = Formula("Sales2024 * Director"),
        ["FACT311"] = Claim("70 %"),
        ["FACT312"] = Claim("le quadruple"),
        ["FACT313"] = Formula("Sales2025 / Sales2024"),
        ["FACT314"] = Dockyard.Claims("""
                [Quote("environ 5 millions d'euros", Period = "2024")]
                public static partial Fact<MonetaryAmount> Dock { get; }

                [Quote("plus pour l'année suivante", Period = "2025")]
                [Formula(nameof(Dock))]
                public static partial Fact<MonetaryAmount> Purchases { get; }
            """),
        ["FACT316"] = Dockyard.Project.With("class User { object Ask() => MetaAi.Facts.MoneyOperators.Plus(Test.Books.Sales2024, Test.Books.Crane); }"),
        ["FACT320"] = Investment("FactSeries", "", """[Quote("39 millions d'euros", Period = "2024", Source = "Press")]""", """[Quote("52 millions d'euros", Period = "2024", Source = "Press")]"""),
        ["FACT321"] = Investment("FactSeries", "", """[Quote("39 millions d'euros", Period = "2024")]""", """[Quote("31 millions d'euros")]"""),
        ["FACT322"] = Investment("Fact", "", """[Quote("39 millions d'euros", Period = "2024")]""", """[Quote("52 millions d'euros", Period = "2024", Source = "Press")]"""),
        ["FACT323"] = Investment("Fact", "", """[Quote("39 millions d'euros", Period = "2024")]""", """[Quote("52 millions d'euros", Period = "2024?", Source = "Press")]"""),
        ["FACT324"] = Investment("Fact", "", """[Quote("39 millions d'euros", Period = "2024")]""", """[Quote("31 millions d'euros", Period = "2023")]"""),
        ["FACT325"] = Investment("FactSeries", "2024", """[Quote("39 millions d'euros", Period = "2024")]"""),
        ["FACT330"] = Held("39 millions d'euros", "45 millions d'euros", "Concept = \"Sales\", Period = \"2024\""),
        ["FACT331"] = Held("39 millions d'euros", "39,6 millions d'euros", "Concept = \"Sales\", Period = \"2024\""),
        ["FACT332"] = Held("39 millions d'euros", "39,4 millions d'euros", "Concept = \"Sales\", Period = \"2024\""),
        ["FACT340"] = TwoPapers.Of(TwoPapers.Fact("ExportShare", "145 %", "Of = \"sales\", Period = \"2024\"", "Ratio")),
        ["FACT341"] = Held("39 millions d'euros", "45 millions d'euros", "Of = nameof(First), Period = \"2024\""),
        ["FACT342"] = Held("39 millions d'euros", "45 milliards d'euros", "Concept = \"Sales\", Period = \"2025\""),
    };

    /// <summary>The ids of all rules that have a project here, and of those that are said elsewhere.</summary>
    public static IEnumerable<string> Ids => Declarations.Keys.Concat(Reading.Keys).Concat(Evidence.Keys).Concat(Consistency.Keys).Concat(SaidElsewhere).Order(StringComparer.Ordinal);

    private static TestProject Held(string first, string second, string about) => TwoPapers.Of(
        TwoPapers.Fact("First", first, "Concept = \"Sales\", Period = \"2024\"") + TwoPapers.Fact("Second", second, about));

    private static TestProject Fact(string quotes, string type) => Brewery.Facts($$"""
            {{quotes}}
            public static partial Fact<{{type}}> Figure { get; }
        """);

    private static TestProject Formula(string formula) => Dockyard.Claims($$"""
            [Formula("{{formula}}")]
            public static partial Derived<MonetaryAmount> Value { get; }
        """);

    private static TestProject Claim(string quote) => Dockyard.Claims($$"""
            [Quote("{{quote}}", Period = "2025")]
            [Formula("Sales2025 / Sales2024 - 1")]
            public static partial Fact<Ratio> Growth { get; }
        """);

    private static TestProject Investment(string type, string year, params string[] quotes) => Waterworks.Facts($$"""
            {{string.Join("\n            ", quotes)}}
            public static partial {{type}}<MonetaryAmount> Investment{{year}} { get; }
        """);

    private static TestProject Set(string arguments, string quote) => Brewery.Code($$"""
        [FactSet({{arguments}})]
        public static partial class Ledger
        {
            {{quote}}
            public static partial Fact<string> Figure { get; }
        }
        """);

    /// <summary>A project whose source says its language alone, and what else is given.</summary>
    private static TestProject Undated(string quote, string type, string issued) => TestProject.Of(
        Brewery.Usings + $$"""
        [SourceSet]
        public static partial class Texts
        {
            [Source("brewery.txt", Language = "fr"{{issued}})]
            public static partial Source Accounts { get; }
        }

        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class Ledger
        {
            {{quote}}
            public static partial Fact<{{type}}> Figure { get; }
        }
        """,
        Brewery.TextFile);

    private static TestProject Renamed(TestProject project) =>
        project with { Files = [TestLock.Of(project), TestFile.Text("accounts-of-2023.txt", Brewery.Text)] };
}
