using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>The worked cases of what arithmetic with figures means, asked of the tool as a script does.</summary>
public sealed class WorkedCasesTests
{
    // What they expect of "print" and "unit" is for people; "refused" is any refusal.
    private static readonly string[] InWords = ["print", "refused"];
    private static readonly JsonNode[] Cases = [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "cases.jsonl")).Select(line => JsonNode.Parse(line)!)];

    public static TheoryData<string> Formulas => [.. Cases.Where(IsFormula).Select(row => (string)row["id"]!)];

    public static TheoryData<string> Comparisons => [.. Cases.Where(IsComparison).Select(row => (string)row["id"]!)];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_has_the_value_that_the_case_works_out(string id) => Check(id, "evaluate", ["inputs", "formula", "claim"]);

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Statements_go_together_as_the_case_says(string id) => Check(id, "compare", ["facts"]);

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_case_may_be_asked_as_it_was_written_down(string id)
    {
        var row = Cases.Single(row => (string)row["id"]! == id).DeepClone();
        row["lang"] = "fr";

        Answer("evaluate", row).ToJsonString().ShouldBe(Answer("evaluate", Question(row, ["inputs", "formula", "claim"])).ToJsonString());
    }

    [Fact]
    public void Values_are_printed_as_the_cases_print_them()
    {
        var printed = Cases.Where(row => IsFormula(row) && row["expect"]!["print"] is not null).ToList();

        printed.Count.ShouldBeGreaterThan(5);
        foreach (var row in printed)
        {
            ((string)Answer("evaluate", Question(row, ["inputs", "formula", "claim"]))["print"]!).ShouldBe((string)row["expect"]!["print"]!, (string)row["id"]!);
        }
    }

    private static bool IsFormula(JsonNode row) => row["formula"] is not null && row["inputs"] is JsonObject inputs && inputs.All(input => input.Value is JsonObject value && value["text"] is not null && value["open"] is null);

    private static bool IsComparison(JsonNode row) => row["facts"] is JsonArray facts && facts.All(fact => fact!["text"] is not null);

    private static void Check(string id, string command, string[] members)
    {
        var row = Cases.Single(row => (string)row["id"]! == id);
        var answer = Answer(command, Question(row, members));
        var expected = row["expect"]!.AsObject();

        (answer["refused"] is not null).ShouldBe(expected["refused"] is not null, answer.ToJsonString());
        foreach (var (name, value) in expected.Where(member => !InWords.Contains(member.Key)))
        {
            AreEqual(value, answer[name]).ShouldBeTrue($"{name} is {answer[name]?.ToJsonString()}, and not {value?.ToJsonString()}");
        }
    }

    private static JsonObject Question(JsonNode row, string[] members)
    {
        var question = new JsonObject { ["lang"] = "fr" };
        foreach (var member in members.Where(member => row[member] is not null))
        {
            question[member] = row[member]!.DeepClone();
        }

        return question;
    }

    private static JsonNode Answer(string command, JsonNode question)
    {
        var run = Tool.RunWith(question.ToJsonString(), command);
        run.ExitCode.ShouldBe(0);
        return JsonNode.Parse(run.Output)!;
    }

    // Of what is expected, and by value: "0.6" and "3/5" are one number.
    private static bool AreEqual(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonObject members, JsonObject others) => members.All(member => AreEqual(member.Value, others[member.Key])),
        (JsonArray items, JsonArray others) => items.Count == others.Count && items.Zip(others).All(pair => AreEqual(pair.First, pair.Second)),
        (JsonValue one, JsonValue other) when one.TryGetValue<string>(out var text) && other.TryGetValue<string>(out var its) =>
            text == its || (Rational.TryParse(text) is { } number && Rational.TryParse(its) == number),
        _ => JsonNode.DeepEquals(expected, actual),
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
