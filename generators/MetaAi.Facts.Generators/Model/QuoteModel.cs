using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A <c>[Quote]</c> as it was written; nothing is read or checked yet.</summary>
internal sealed record QuoteModel
{
    public required string Exact { get; init; }

    public string? For { get; init; }

    public string? Source { get; init; }

    public string? Subject { get; init; }

    public string? Concept { get; init; }

    public string? Period { get; init; }

    public string? PeriodQuote { get; init; }

    public string? Unit { get; init; }

    public string? Currency { get; init; }

    public string? Of { get; init; }

    public string? Per { get; init; }

    public string? Claimant { get; init; }

    public EquatableArray<string> Via { get; init; }

    /// <summary>The member's name of the <c>Modality</c> enumeration.</summary>
    public required string Modality { get; init; }

    /// <summary>The member's name of the <c>Rank</c> enumeration.</summary>
    public required string Rank { get; init; }

    public string? RankReason { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    public string? Confirmed { get; init; }

    public string? CheckedOn { get; init; }

    public bool Undisclosed { get; init; }

    public bool NoValue { get; init; }

    public bool Open { get; init; }

    public bool Change { get; init; }

    public bool Overlaps { get; init; }

    public string? Value { get; init; }

    public string? Gloss { get; init; }

    public string? Remark { get; init; }
}
