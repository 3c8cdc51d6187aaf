using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>A row of the worked cases of the models: what goes in, in words, and what comes out, in numbers.</summary>
internal sealed class WorkedCase
{
    private const string Marked = " (assumption)";

    private static readonly JsonNode[] Rows = [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "cases.jsonl")).Select(line => JsonNode.Parse(line)!)];

    private readonly JsonNode row;

    private WorkedCase(JsonNode row) => this.row = row;

    public JsonObject Expected => row["expect"]!.AsObject();

    public IEnumerable<string> Names => row["inputs"]!.AsObject().Select(input => input.Key);

    public static WorkedCase Of(string id) => new(Rows.Single(row => (string)row["id"]! == id));

    public static TheoryData<string> IdsOf(string topic) => [.. Rows.Where(row => (string)row["topic"]! == topic).Select(row => (string)row["id"]!)];

    public string Words(string name) => ((string)row["inputs"]![name]!).Replace(Marked, "", StringComparison.Ordinal);

    public bool IsShare(string name) => Read(name).Kind == FigureKind.Percent;

    // Exact as said, whether the row marks it or gives it as a range, which is never widened.
    public Assumption<MonetaryAmount> Money(string name) =>
        Assumption.Money(End(Read(name).Low), End(Read(name).High), "USD", "a worked case", name);

    public Assumption<Ratio> Share(string name) => Assumption.Percent(End(Read(name).Low), End(Read(name).High), "a worked case", name);

    public static void Check(JsonObject expected, Func<string, IUnknown> answer)
    {
        foreach (var (name, value) in expected)
        {
            var bounds = answer(name) switch
            {
                Derived<MonetaryAmount> money => money.WithRounding!.Value,
                Derived<Ratio> ratio => ratio.WithRounding!.Value,
                var other => throw new InvalidOperationException($"{other}"),
            };
            var (low, high) = value is JsonArray ends ? ((string?)ends[0], (string?)ends[1]) : ((string?)value, (string?)value);
            (bounds.Minimum, bounds.Maximum).ShouldBe((Rational.TryParse(low), Rational.TryParse(high)), name);
        }
    }

    private Figure Read(string name) => FigureReader.Read(Words(name), new() { Language = "fr", Currency = "USD" }).Figure ?? throw new InvalidOperationException(Words(name));

    private static decimal? End(FigureBound? end) => end is { } bound && bound.Number.TryToDecimal(out var number) ? number : null;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
