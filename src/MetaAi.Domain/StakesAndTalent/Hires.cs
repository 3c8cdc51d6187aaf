using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Who joined Meta, who said so, and how OpenAI took it.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.ElEconomista))]
public static partial class Hires
{
    private const string InternalNote = "internal note that Meta confirmed";
    private const string InternalLetter = "internal letter";
    private const string Zuckerberg = "Mark Zuckerberg";
    private const string Chen = "Mark Chen";
    private const string Wired = "Wired";
    private const string OpenAI = "OpenAI";
    private const string Implied = "The words say that they decided to leave; that they join Meta is implied.";

    /// <summary>What Meta's chief executive told the company.</summary>
    [Quote("Lundi", For = nameof(HiringAnnouncement.DayOfNote), Gloss = "on Monday",
        Remark = "The article has no date, so that it is open which Monday.")]
    [Quote("au moins sept", For = nameof(HiringAnnouncement.HiresFromOpenAI), Unit = "employés", Of = "those at OpenAI who had offers",
        Claimant = Zuckerberg, Via = [InternalNote],
        Remark = Implied)]
    [Quote("Alexander Wang", For = nameof(HiringAnnouncement.Recruit), Claimant = Zuckerberg, Via = [InternalNote],
        Remark = "He spells his first name Alexandr. The words say that he decided to leave; that he joins Meta is implied.")]
    [Quote("plusieurs employés", For = nameof(HiringAnnouncement.HiresFromOthers), Claimant = Zuckerberg, Via = [InternalNote], Remark = Implied)]
    [Quote("Anthropic et Google", For = nameof(HiringAnnouncement.OtherEmployers), Claimant = Zuckerberg, Via = [InternalNote])]
    [Quote("l'arrivée de nouveaux employés", For = nameof(HiringAnnouncement.Newcomers), Claimant = Zuckerberg, Via = [InternalNote],
        Gloss = "the arrival of new employees")]
    public static partial HiringAnnouncement Announcement { get; }

    /// <summary>What OpenAI's head of research told the people there.</summary>
    [Quote("entré par effraction dans notre maison", For = nameof(EmployerResponse.Reaction), Subject = Chen, Claimant = Chen,
        Via = [InternalLetter, Wired], Gloss = "as if someone had broken into our home and stolen something")]
    [Quote("les retenir chez OpenAI", For = nameof(EmployerResponse.Aim), Subject = OpenAI, Claimant = Chen, Via = [InternalLetter, Wired],
        Gloss = "keep at OpenAI those who have offers")]
    public static partial EmployerResponse OpenAIResponse { get; }
}
