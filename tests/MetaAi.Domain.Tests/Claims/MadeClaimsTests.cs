using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MetaAi.Facts.Cli;
using Xunit.Abstractions;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>
/// Ten thousand claims are made of the catalogue's facts by changing them at random, a quarter each: the quote's words, what is claimed of them, the article around them,
/// and what says where they stand. The maker writes down what is right before 'facts verify' is asked, and knows nothing of how it judges.
/// </summary>
public sealed class MadeClaimsTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_130;
    private const int Quarter = 2_500;
    private const double MostRefused = 0.01;

    private static readonly string[] Verdicts = ["proved", "contradicted", "absent", "ambiguous", "cut", "openCue", "unreadable"];

    [ArticlesFact]
    public void No_claim_that_was_made_wrong_is_proved_and_hardly_a_right_one_is_refused()
    {
        var random = new Random(Seed);
        var right = RightClaim.All();
        MadeClaim[] made =
        [
            .. Mutation.Make(WordMutations.All, right, Quarter, random),
            .. Mutation.Make(PartMutations.All, right, Quarter, random),
            .. Mutation.Make(AroundMutations.All, right, Quarter, random),
            .. Mutation.Make(PlaceMutations.All, right, Quarter, random),
        ];

        var answers = Ask(made);

        output.WriteLine(Table(made, answers));
        var judged = made.Zip(answers, (claim, answer) => (Claim: claim, Answer: answer, Verdict: (string)answer["verdict"]!)).ToArray();
        var otherwise = judged.Where(each => !each.Claim.Right.Contains(each.Verdict)).ToArray();
        foreach (var each in otherwise.DistinctBy(each => (each.Claim.Mutation, (string?)each.Claim.Claim["quote"])).Take(60))
        {
            output.WriteLine($"{each.Claim.Mutation}: {each.Verdict}, not {string.Join('|', each.Claim.Right)}: '{(string?)each.Claim.Claim["quote"]}' {(string?)each.Answer["diagnostic"]}");
        }

        right.Count.ShouldBeGreaterThan(25);
        judged.Where(each => each.Verdict == "proved" && !each.Claim.IsRight).Select(each => $"{each.Claim.Mutation}: '{(string?)each.Claim.Claim["quote"]}'").Distinct().ShouldBeEmpty();
        judged.Count(each => each.Verdict != "proved" && each.Claim.IsRight).ShouldBeLessThanOrEqualTo((int)(MostRefused * judged.Count(each => each.Claim.IsRight)));
        otherwise.Length.ShouldBeLessThanOrEqualTo((int)(MostRefused * made.Length));
    }

    private static JsonNode[] Ask(MadeClaim[] made)
    {
        using var folder = new ClaimFolder();
        var claims = new StringBuilder();
        for (var i = 0; i < made.Length; i++)
        {
            var claim = made[i].Claim;
            if (made[i].Text is { } text)
            {
                claim["source"] = folder.Write(string.Create(CultureInfo.InvariantCulture, $"changed/{i}.txt"), text);
            }

            claims.Append(claim.ToJsonString()).Append('\n');
        }

        using var input = new MemoryStream(Encoding.UTF8.GetBytes(claims.ToString()));
        using var answered = new StringWriter();
        using var error = new StringWriter();
        FactsCommandLine.Run(["verify", "-", "--texts", folder.Root], new(TextReader.Null, answered, error) { InputBytes = input });
        error.ToString().ShouldBe("");
        return [.. answered.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private static string Table(MadeClaim[] made, JsonNode[] answers)
    {
        var table = new StringBuilder($"| mutation | {string.Join(" | ", Verdicts)} |\n| --- |{string.Concat(Verdicts.Select(_ => " ---: |"))}\n");
        foreach (var mutation in made.Zip(answers, (claim, answer) => (claim.Mutation, Verdict: (string)answer["verdict"]!)).GroupBy(each => each.Mutation))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {mutation.Key} | {string.Join(" | ", Verdicts.Select(verdict => mutation.Count(each => each.Verdict == verdict)))} |\n");
        }

        return table.ToString();
    }
}
