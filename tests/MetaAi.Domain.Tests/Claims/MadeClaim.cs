using System.Text.Json.Nodes;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>A claim that was made by changing a right one, and the verdicts that are right for it, written down before anybody is asked.</summary>
/// <param name="Mutation">What was changed.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Right">The verdicts that are right.</param>
internal sealed record MadeClaim(string Mutation, JsonObject Claim, IReadOnlyList<string> Right)
{
    public static readonly string[] Proved = ["proved"];
    public static readonly string[] Absent = ["absent"];
    public static readonly string[] Ambiguous = ["ambiguous"];
    public static readonly string[] Contradicted = ["contradicted"];

    /// <summary>Of words that are there, but are no longer the figure.</summary>
    public static readonly string[] Beside = ["cut", "openCue"];

    /// <summary>Where it can only be said that the claim does not hold.</summary>
    public static readonly string[] NotProved = ["contradicted", "absent", "ambiguous", "cut", "openCue", "unreadable"];

    /// <summary>The text that the claim is about, where it is not an article as it is.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the claim is as right as the one that it was made from.</summary>
    public bool IsRight => Right.Contains("proved");
}
