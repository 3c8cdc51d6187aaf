using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Worked examples of stakes and talent. The figures are those of the catalogue; how many offers there were and for how long salaries run is stated by nobody.</summary>
public static class TalentExample
{
    private const string Employees = "employés";

    /// <summary>What Scale AI is worth at the price of Meta's stake.</summary>
    public static StakeValuation ScaleAi { get; } = new(Deals.ScaleAi.Price, Deals.ScaleAi.Stake);

    /// <summary>What the offers cost, if each of those who come from OpenAI gets what was offered.</summary>
    public static OfferCost Offers { get; } = new(Hires.Announcement.HiresFromOpenAI, Talent.OpenAIOffer.SigningBonus, Talent.OpenAIOffer.Salary);

    /// <summary>How many years a salary is assumed to run.</summary>
    public static Assumption<Quantity> YearsOfSalary { get; } = Assumption.Quantity(4, "years", "nobody stated how long they stay; a length to compute with", "years of salary");

    /// <summary>How many of those who got an offer leave, were there as many offers as assumed.</summary>
    public static TalentFlow Flow { get; } = new(
        Assumption.Quantity(20, 50, "employees", "the article says many, and nobody stated a number", "people with an offer"), Hires.Announcement.HiresFromOpenAI);

    /// <summary>Those who join: from OpenAI, from other competitors, and the one who is named.</summary>
    public static HeadCount Joining { get; } = new(
    [
        new("from OpenAI", Hires.Announcement.HiresFromOpenAI),
        new("from other competitors", Hires.Announcement.HiresFromOthers),
        new("Alexandr Wang", Hires.Announcement.Recruit.Count(Employees)),
    ]);
}
