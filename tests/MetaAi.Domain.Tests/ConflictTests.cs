using System.Globalization;
using MetaAi.Facts;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace MetaAi.Domain.Tests;

/// <summary>The catalogue does not contradict itself, and what contradicts it is found, by the id and the quote of what it contradicts.</summary>
public sealed class ConflictTests
{
    private const int Seeds = 20;

    private static readonly string[] Figures = ["money", "percent", "count"];

    [Fact]
    public async Task The_catalogue_says_one_thing_of_itself()
    {
        var held = Held(await CatalogueSources.WithLock().Run());

        held.ShouldAllBe(finding => finding.Severity == DiagnosticSeverity.Info);
        held.Select(finding => finding.GetMessage(null)).ShouldBe(
        [
            "'MetaAi.Domain.CashFlow.CapitalExpenditure[2025].Znews' says 60 to 65 billion USD, \"60 à 65 milliards de dollars\" (Znews, 2025), "
                + "and 'MetaAi.Domain.CashFlow.CapitalExpenditure[2025].LlamaMonetisation' says 60 to 80 billion USD, \"entre 60 et 80 milliards de dollars\" (LlamaMonetisation, 2025?): both are expectations, which differ",
        ]);
    }

    /// <summary>What another text says of the same, twice as much or more; where the catalogue says more than so much, a part of that.</summary>
    [Fact]
    public async Task A_seeded_contradiction_is_found_and_named()
    {
        var seeded = Seeded(3).Concat(Seeded(2)).Take(Seeds).ToArray();
        seeded.Length.ShouldBe(Seeds);
        seeded.Select(seed => RuleFor(seed.Record).Id).Distinct().Order().ShouldBe(["FACT330", "FACT331", "FACT332"]);

        foreach (var round in seeded.GroupBy(seed => seed.Factor))
        {
            var catalogue = CatalogueSources.WithLock();
            var texts = round.Select((seed, number) => TestFile.Text($"seed{number}.txt", seed.Words));
            var findings = Held(await (catalogue with { Files = catalogue.Files.AddRange(texts) }).With(Code([.. round])).Run());
            foreach (var (seed, number) in round.Select((seed, number) => (seed, number)))
            {
                var found = findings.Where(finding => finding.GetMessage(null).StartsWith($"'Seeds.Seed{number}' says ", StringComparison.Ordinal)).ToArray();
                found.ShouldContain(
                    finding => finding.Id == RuleFor(seed.Record).Id && finding.GetMessage(null).Contains($"'{seed.Record.Id}' says ", StringComparison.Ordinal)
                        && finding.GetMessage(null).Contains($"\"{seed.Record.Exact}\"", StringComparison.Ordinal) && finding.GetMessage(null).Contains($"\"{seed.Words}\"", StringComparison.Ordinal),
                    $"{seed.Words} against {seed.Record.Id}: {string.Join("\n", found.Select(finding => finding.ToString()))}");
            }

            // Nothing is said of anything else but what the catalogue says of itself.
            findings.Count(finding => !finding.GetMessage(null).StartsWith("'Seeds.Seed", StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    // Of those that the catalogue says together, one: two seeds of one group would contradict each other, too.
    private static IEnumerable<(FactRecord Record, int Factor, string Words)> Seeded(int factor) => FactCatalogue.Of(typeof(CashFlow).Assembly).All
        .Select(FactRecord.From)
        .Where(record => record is { Exact.Length: > 0, ValueKind: "value", Period: not null, Modality: "actual" or "forecast" or "estimate" }
            && Figures.Contains(record.Kind) && record.Exact.Any(char.IsAsciiDigit))
        .OrderBy(record => record.Modality, StringComparer.Ordinal).ThenBy(record => record.Id, StringComparer.Ordinal)
        .DistinctBy(record => (record.Subject, record.Concept, EdtfDate.TryParse(record.Period)!.Earliest, EdtfDate.TryParse(record.Period)!.Latest))
        .Select(record => (record, factor, Words(record, factor)));

    private static string Words(FactRecord record, int factor)
    {
        var most = decimal.Parse(record.High ?? record.Low!, CultureInfo.InvariantCulture);
        var number = record.Hedge == "moreThan" ? most / (factor * 2) : most * factor;
        return record.Kind == "percent" ? $"{Plain(number)} %" : $"{Plain(number / 1_000_000_000m)} milliards {(record.Kind == "money" ? "de dollars" : "de personnes")}";

        static string Plain(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    // A period that the editor inferred decides nothing, and what came to be refutes no forecast.
    private static FactRule RuleFor(FactRecord record) => record.Modality != "actual" ? FactRules.FactsDiffer
        : EdtfDate.TryParse(record.Period)!.IsQualified || record.Hedge == "nearly" ? FactRules.FactsUndecided
        : FactRules.FactsInconsistent;

    private static string Code(IReadOnlyList<(FactRecord Record, int Factor, string Words)> seeds)
    {
        var sources = seeds.Select((_, number) => $$"""
                [Source("seed{{number}}.txt", Language = "fr", Currency = "USD", Issued = "2025")]
                public static partial Source Sown{{number}} { get; }

            """);
        var facts = seeds.Select((seed, number) => $$"""
                [Quote("{{seed.Words}}", Source = "Sown{{number}}", Subject = "{{seed.Record.Subject}}", Concept = "{{seed.Record.Concept}}", Period = "{{seed.Record.Period}}"{{Also("Of", seed.Record.Of)}}{{Also("Per", seed.Record.Per)}}{{(seed.Record.RatioKind == "change" ? ", Change = true" : "")}})]
                public static partial Fact<{{seed.Record.Kind switch { "money" => "MonetaryAmount", "percent" => "Ratio", _ => "Quantity" }}}> Seed{{number}} { get; }

            """);
        return $$"""
            using MetaAi.Facts;

            [SourceSet]
            public static partial class SeedSources
            {
            {{string.Concat(sources)}}
            }

            [FactSet]
            public static partial class Seeds
            {
            {{string.Concat(facts)}}
            }
            """;
    }

    private static string Also(string name, string? value) => value is null ? "" : $", {name} = \"{value}\"";

    private static IReadOnlyList<Diagnostic> Held(TestRun run)
    {
        run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return [.. run.Findings.Where(finding => finding.Id.StartsWith("FACT33", StringComparison.Ordinal) || finding.Id.StartsWith("FACT34", StringComparison.Ordinal))];
    }
}
