namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Carriers of what matters to a sentence as a whole.</summary>
internal static class SentenceCarriers
{
    private const int Year = 2020;

    public static IReadOnlyDictionary<string, Carrier> French { get; } = new Dictionary<string, Carrier>
    {
        ["Sentences.Abbreviations"] = row => [new Dated("En 2020, {0}. Zyx gagne 37 €.", row.Phrase, Year - 1, Dated.Contradicts)],
        ["Sentences.YearShiftTails"] = row => [new Dated("En 2020, le port gagne 40 €, contre 37 € quatre ans {0}.", row.Phrase, Year + (4 * row.Means<int>()), Dated.Agrees)],
        ["Sentences.YearShifts"] = row => [new Dated("En 2020, le port gagne 40 €, contre 37 € {0}.", row.Phrase, Year + row.Means<int>(), Dated.Agrees)],
    };

    public static IReadOnlyDictionary<string, Carrier> English { get; } = new Dictionary<string, Carrier>
    {
        ["Sentences.Abbreviations"] = row => [new Dated("In 2020, {0}. Zyx earns 37 €.", row.Phrase, Year - 1, Dated.Contradicts)],
        ["Sentences.YearShiftTails"] = row => [new Dated("In 2020, the port earns 40 €, against 37 € four years {0}.", row.Phrase, Year + (4 * row.Means<int>()), Dated.Agrees)],
        ["Sentences.YearShifts"] = row => [new Dated("In 2020, the port earns 40 €, against 37 € {0}.", row.Phrase, Year + row.Means<int>(), Dated.Agrees)],
    };
}
