using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a company told its people about those who join.</summary>
public sealed record HiringAnnouncement
{
    /// <summary>When it was told.</summary>
    public required Fact<string> DayOfNote { get; init; }

    /// <summary>How many come from OpenAI.</summary>
    public required Fact<Quantity> HiresFromOpenAI { get; init; }

    /// <summary>Who is named among those who join.</summary>
    public required Fact<Person> Recruit { get; init; }

    /// <summary>How many come from other competitors.</summary>
    public required Fact<Quantity> HiresFromOthers { get; init; }

    /// <summary>Who else joins.</summary>
    public Fact<string>? Newcomers { get; init; }

    /// <summary>Those competitors.</summary>
    public required Fact<NameList<Company>> OtherEmployers { get; init; }
}
