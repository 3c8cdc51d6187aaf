using NodaMoney;

namespace MetaAi.Facts.NodaMoney.Tests;

/// <summary>Facts of money, over a text written for these tests.</summary>
[SourceSet]
[FactSet(Subject = "The port", Source = nameof(Text))]
internal static partial class Port
{
    [Source("port.txt", Publisher = "The port", Language = "fr", Issued = "2026")]
    public static partial Source Text { get; }

    [Quote("12,4 millions d'euros")]
    public static partial Fact<Money> Ferry { get; }

    [Quote("2,50 euros")]
    public static partial Fact<Money> Ticket { get; }

    [Quote("1,2 ariary")]
    public static partial Fact<Money> Brick { get; }
}
