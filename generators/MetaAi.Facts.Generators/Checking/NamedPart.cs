using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>A quarter or a half at the end of a member's name: <c>Q1</c> to <c>Q4</c>, <c>H1</c>, <c>H2</c>.</summary>
/// <param name="Months">How many months it has: 3 or 6.</param>
/// <param name="First">Its first month in a calendar year, 1 to 10.</param>
internal readonly record struct NamedPart(int Months, int First)
{
    /// <summary>How many characters it has.</summary>
    public const int Length = 2;

    private int Last => First + Months - 1;

    /// <summary>The part that a name ends with, or null.</summary>
    public static NamedPart? Of(string name) => name.Length < Length ? null : (name[name.Length - 2], name[name.Length - 1]) switch
    {
        ('Q', >= '1' and <= '4' and var number) => new(3, (3 * (number - '1')) + 1),
        ('H', ('1' or '2') and var number) => new(6, (6 * (number - '1')) + 1),
        _ => null,
    };

    /// <summary>Whether a period is this part of a year. Which one of a fiscal year it is depends on who counts: there its length decides.</summary>
    /// <param name="period">The period.</param>
    /// <param name="isFiscal">Whether the source's fiscal year starts in a month of its own.</param>
    public bool Is(EdtfDate period, bool isFiscal) => period is { Earliest: { Year: { } first } earliest, Latest: { Year: { } last } latest }
        && ((last - first) * 12) + latest.Month - earliest.Month + 1 == Months
        && (isFiscal || earliest.Month == First);

    /// <summary>Whether a period of one calendar year has nothing of this part of it.</summary>
    /// <param name="period">The period.</param>
    public bool IsOutside(EdtfDate period) => period is { Year: not null, Earliest: { } earliest, Latest: { } latest } && (latest.Month < First || earliest.Month > Last);
}
