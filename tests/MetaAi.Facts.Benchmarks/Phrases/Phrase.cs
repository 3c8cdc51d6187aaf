using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Benchmarks.Phrases;

/// <summary>A phrase that is read, and the groups it is counted in.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Context">What is declared about it.</param>
/// <param name="Groups">Its kind, or "refused"; and what else it is.</param>
internal sealed record Phrase(string Text, ReadingContext Context, IReadOnlyList<string> Groups)
{
    /// <summary>The group of the phrases that are no figure.</summary>
    public const string Refused = "refused";

    /// <summary>Every worked row.</summary>
    public static IReadOnlyList<Phrase> All { get; } = [.. CaseRow.Load("cases.jsonl").Select(row => new Phrase(row.Text, row.Context, [.. GroupsOf(row)]))];

    /// <summary>The names of the groups.</summary>
    public static IReadOnlyList<string> AllGroups { get; } = [.. All.SelectMany(phrase => phrase.Groups).Distinct()];

    /// <summary>Reads the phrase.</summary>
    /// <returns>1 where it is read, otherwise 0.</returns>
    public int Read() => FigureReader.Read(Text, Context).IsRead ? 1 : 0;

    private static IEnumerable<string> GroupsOf(CaseRow row)
    {
        if (row.Kind == "none")
        {
            yield return Refused;
            yield break;
        }

        yield return row.Kind;
        if (row is { Low: not null, High: not null } && row.Low != row.High && row.Kind != "date")
        {
            yield return "(ranges)";
        }

        if (!row.Text.Any(char.IsAsciiDigit))
        {
            yield return "(in words)";
        }
    }
}
