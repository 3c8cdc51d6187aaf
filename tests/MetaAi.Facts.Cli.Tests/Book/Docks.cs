namespace MetaAi.Facts.Cli.Book;

/// <summary>More facts for the harbour: two sources of one figure, a series, values computed from them, a circle.</summary>
internal static class Docks
{
    /// <summary>What every fact has.</summary>
    public const string Rest = "Subject = \"Harbour\", ValueKind = \"value\", Rank = \"normal\"";

    /// <summary>What is compiled after <see cref="Harbour.Source"/>.</summary>
    public const string Source = $$"""

        namespace Docks
        {
            public static class Books
            {
                [FactRecord("Docks.Books.Costs[2024].News", {{Rest}}, Concept = "DockCosts", Period = "2024", Modality = "actual", Kind = "money", Low = "39000000000", High = "39000000000", Unit = "USD",
                    Hedge = "exact", Decimals = -9, Source = "news.txt", Exact = "39 milliards de dollars", Start = 38, End = 61)]
                [FactRecord("Docks.Books.Costs[2024].Report", {{Rest}}, Concept = "DockCosts", Period = "2024", Modality = "actual", Kind = "money", Low = "60000000000", High = "65000000000", Unit = "USD",
                    Hedge = "exact", Decimals = -9, Source = "report.txt", Exact = "$60 to $65 billion", Start = 44, End = 62)]
                public static string Costs => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Share", {{Rest}}, Concept = "Share", Modality = "actual", Kind = "percent", Derivation = "Plan / (Plan + Harbour.Value2024)",
                    Inputs = new[] { "Plan", "Docks.Books.Plan", "Harbour.Value2024", "Ports.Harbour.Value2024" })]
                public static string Share => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Plan", {{Rest}}, Concept = "Plan", Modality = "actual", Kind = "money", Derivation = "2 * Value", Inputs = new[] { "Value", "Ports.Harbour.Value2024" })]
                public static string Plan => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Circle", {{Rest}}, Concept = "Circle", Modality = "actual", Kind = "money", Derivation = "Circle + 1", Inputs = new[] { "Circle", "Docks.Books.Circle" })]
                public static string Circle => throw new InvalidOperationException();

                [FactRecord("Docks.Books.Reach", {{Rest}}, Concept = "Reach", Modality = "actual", Kind = "money", Low = "39000000000", High = "39000000000", Unit = "USD", Hedge = "exact",
                    Decimals = -9, Source = "news.txt", Exact = "39 milliards de dollars", Start = 38, End = 61)]
                [FactRecord("Docks.Books.Reach.Report", {{Rest}}, Corroborates = "Docks.Books.Reach", Concept = "Reach", Modality = "forecast", Kind = "money", Low = "60000000000", High = "65000000000",
                    Unit = "USD", Hedge = "exact", Decimals = -9, Source = "report.txt", Exact = "$60 to $65 billion", Start = 44, End = 62)]
                public static string Reach => throw new InvalidOperationException();
            }
        }
        """;
}
