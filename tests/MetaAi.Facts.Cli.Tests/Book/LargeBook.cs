using System.Globalization;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book;

/// <summary>A book of thousands of facts.</summary>
internal static class LargeBook
{
    /// <summary>How many facts it has.</summary>
    public const int Facts = 5_000;

    /// <summary>The page.</summary>
    public static string Page()
    {
        var source = new DeclaredSource("ferry-report-2024.txt", "fr", "EUR", "2024", null)
        {
            Name = "Report",
            Citation = "Le Courrier du Ponant, 2024",
            Url = "https://example.org/2024/ferry-report.html",
        };
        return MadeBook.PageOf(source, Enumerable.Range(0, Facts).Select(Fact), text: null, "Ponant.Domain");
    }

    private static CompiledFact Fact(int number)
    {
        var (words, place) = (number.ToString("0000", CultureInfo.InvariantCulture), 60 * number);
        return new(
            new()
            {
                Id = $"Ponant.Domain.Ferries{words[..2]}.Passengers{words}",
                Subject = $"Ferries {words[..2]}",
                Concept = $"Passengers{words}",
                Period = "2024",
                Kind = "money",
                ValueKind = "value",
                Low = $"{1000 + number}000000",
                High = $"{1000 + number}000000",
                Unit = "EUR",
                Hedge = "exact",
                Decimals = -6,
                Modality = number % 3 == 0 ? "forecast" : "actual",
                Claimant = number % 2 == 0 ? "the operator" : null,
                Rank = "normal",
                Source = "ferry-report-2024.txt",
                Exact = $"{1000 + number} millions d’euros",
                Start = place,
                End = place + 20,
            },
            null,
            null,
            null,
            null)
        {
            Set = $"Ponant.Domain.Ferries{words[..2]}",
            Member = $"Passengers{words}",
        };
    }
}
