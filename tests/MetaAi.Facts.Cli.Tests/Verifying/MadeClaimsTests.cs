using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>Two hundred claims about texts that were written for them. Each row has the verdict that a person gave it, and the rule by which.</summary>
public sealed class MadeClaimsTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Claims");
    private static readonly JsonNode[] Rows = [.. File.ReadLines(Path.Combine(Folder, "claims.jsonl")).Select(line => JsonNode.Parse(line)!)];
    private static readonly Lazy<ToolRun> Answers = new(() => Tool.RunWith(string.Join('\n', Rows.Select(row => row["claim"]!.ToJsonString())), "verify", "--texts", Path.Combine(Folder, "texts")));

    public static TheoryData<int, string> Indices
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Rows.Length; i++)
            {
                data.Add(i, $"{(string)Rows[i]["id"]!} {(string)Rows[i]["claim"]!["quote"]!}: {(string)Rows[i]["why"]!}");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_claim_has_the_verdict_that_a_person_gave_it(int index, string row)
    {
        var answer = JsonNode.Parse(Answers.Value.Lines[index])!;

        ((string?)answer["verdict"]).ShouldBe((string?)Rows[index]["verdict"], $"{row}\n{(string?)answer["diagnostic"]}");
    }

    [Fact]
    public void There_are_two_hundred_with_every_verdict_kind_and_language()
    {
        Answers.Value.Lines.Length.ShouldBe(Rows.Length);
        Rows.Length.ShouldBeGreaterThanOrEqualTo(200);
        Said("verdict").ShouldBe(Enum.GetNames<Verdict>().Select(ExchangeForm.Word), ignoreOrder: true);
        Claimed("kind").ShouldBe(ExchangeForm.Kinds, ignoreOrder: true);
        Claimed("lang").ShouldBeSubsetOf(["fr", "fr-CA", "en", "en-US", "de"]);
        Rows.Select(row => row["id"]!.ToString()).Distinct().Count().ShouldBe(Rows.Length);

        static IEnumerable<string> Said(string member) => Rows.Select(row => (string?)row[member]).OfType<string>().Distinct();

        static IEnumerable<string> Claimed(string member) => Rows.Select(row => (string?)row["claim"]![member]).OfType<string>().Distinct();
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
