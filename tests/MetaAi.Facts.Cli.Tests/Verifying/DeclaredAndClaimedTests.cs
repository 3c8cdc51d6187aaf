using System.Text.Json.Nodes;
using MetaAi.Facts.Core.Tests.Agreement;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>A quote that the compiler proves is proved at run time, and one that it refuses is not.</summary>
public sealed class DeclaredAndClaimedTests
{
    private static readonly ProofRow[] Rows = [.. ProofRow.Load().Where(row => row.Mode == "quote")];

    // What a type cannot hold is no fact of it, and yet said by the words: an ambiguous currency, a date without a year, a range in a decimal.
    private static readonly string[] OfTheType = [FactRules.CannotHold.Id, FactRules.CurrencyUndeclared.Id, FactRules.YearMissing.Id];

    [Fact]
    public async Task Every_row_has_one_answer()
    {
        var declared = await Declared();
        var claimed = Claimed();
        List<string> differ = [];
        for (var i = 0; i < Rows.Length; i++)
        {
            var errors = declared[i].ToArray();
            var verdicts = claimed[i].ToArray();
            var isProved = verdicts.Contains("proved");
            if (isProved != (errors.Length == 0) && !(isProved && errors.All(OfTheType.Contains)))
            {
                differ.Add($"{Rows[i].Id}: declared {string.Join(", ", errors)}, claimed {string.Join(", ", verdicts)}");
            }
        }

        differ.ShouldBeEmpty();
        claimed.SelectMany(verdicts => verdicts).Count(verdict => verdict == "proved").ShouldBeGreaterThan(Rows.Length / 4);
    }

    // The errors of each row, declared as a fact of its type on a line of its own.
    private static async Task<ILookup<int, string>> Declared()
    {
        const string Head = "using MetaAi.Facts; using NodaTime; namespace Made;";
        var lines = Rows.Select((row, i) => $"{Source(row, i)} {Fact(row, i)}");
        var project = new TestProject { Files = [.. Rows.Select((row, i) => TestFile.Text(NameOf(i), row.Text))], Sources = [string.Join('\n', lines.Prepend(Head))] };
        var run = await project.Run();
        return run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error && finding.Location.SourceTree?.FilePath == TestProject.PathOf(0))
            .ToLookup(finding => finding.Location.GetLineSpan().StartLinePosition.Line - 1, finding => finding.Id);
    }

    private static string Source(ProofRow row, int i)
    {
        string[] arguments =
        [
            Literal(NameOf(i)), "Publisher = \"P\"", $"Language = {Literal(row.Lang)}",
            .. row.Currency is { } currency ? new[] { $"Currency = {Literal(currency)}" } : [],
            .. row.Issued is { } issued ? new[] { $"Issued = {Literal(issued)}" } : [],
            .. row.FiscalStart is { } start ? new[] { $"FiscalYearStart = {start}" } : [],
        ];
        return $"[SourceSet] public static partial class Texts{i} {{ [Source({string.Join(", ", arguments)})] public static partial Source Row{i} {{ get; }} }}";
    }

    private static string Fact(ProofRow row, int i) =>
        $"[FactSet(Subject = \"Subject {i}\", Source = nameof(Texts{i}.Row{i}))] public static partial class Facts{i} {{ "
        + $"[Quote({Literal(row.Quote!)}, Concept = \"Concept {i}\")] public static partial Fact<{row.Type}> Value {{ get; }} }}";

    // The verdicts of each row, claimed as each kind that its type holds.
    private static ILookup<int, string> Claimed()
    {
        using var folder = new TestFolder();
        List<(int Row, string Claim)> claims = [];
        for (var i = 0; i < Rows.Length; i++)
        {
            var row = Rows[i];
            folder.Write(NameOf(i), row.Text);
            foreach (var kind in ExchangeForm.Kinds.Where(kind => (FactTypes.All.Single(type => type.Name == row.Type).Kinds & ExchangeForm.ToKinds(kind)) != 0))
            {
                var claim = new JsonObject { ["source"] = NameOf(i), ["lang"] = row.Lang, ["quote"] = row.Quote, ["kind"] = kind };
                AddIfSaid(claim, "currency", row.Currency);
                AddIfSaid(claim, "issued", row.Issued);
                AddIfSaid(claim, "fiscalStart", row.FiscalStart);
                claims.Add((i, claim.ToJsonString()));
            }
        }

        var run = Tool.RunWith(string.Join('\n', claims.Select(claim => claim.Claim)), "verify", "--texts", folder["."]);
        run.Error.ShouldBe("");
        run.Lines.Length.ShouldBe(claims.Count);
        return claims.Zip(run.Lines).ToLookup(answered => answered.First.Row, answered => (string)JsonNode.Parse(answered.Second)!["verdict"]!);
    }

    private static void AddIfSaid<T>(JsonObject claim, string name, T? value)
    {
        if (value is not null)
        {
            claim[name] = JsonValue.Create(value);
        }
    }

    private static string NameOf(int row) => $"row{row}.txt";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
