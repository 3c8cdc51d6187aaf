using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French.</summary>
internal static class FrenchPack
{
    public static LanguagePack Instance { get; } = new()
    {
        Tag = "fr",
        Format = new(',', '.') { HasBareDecimals = true, IsLoneGroupDoubtful = true },
        DateOrder = NumericDateOrder.DayFirst,
        DateOrderByCountry = [],
        Numbers = FrenchNumbers.Words,
        Units = FrenchUnits.Words,
        Dates = FrenchDates.Words,
        HedgesBefore = FrenchHedges.Before,
        HedgesAfter = FrenchHedges.After,
        AdverbsAfterHedges = Phrases.Set("précisément|exactement|simplement|justement|souvent|généralement|récemment|rarement|largement|particulièrement|spécifiquement|couramment|probablement|tard|tôt|loin"),
        Equalities = FrenchEquality.Heads,
        BoundLinks = FrenchHedges.BoundLinks,
        Inclusions = FrenchHedges.Inclusions,
        Negations = FrenchNegations.Words,
        Ranges =
        [
            new(Phrases.Set("entre|comprise entre|compris entre|comprises entre|située entre|situé entre"), Phrases.Set("et")),
            new(Phrases.Table(("de|d'", false), ("allant de|allant d'|une fourchette de", true)), Phrases.Set("à|jusqu'à")),
            new(null, Phrases.Set("à|ou|-")),
        ],
        Tolerances = Phrases.Set(NumericSigns.Tolerances + "|plus ou moins"),
        ToleranceOpeners = Phrases.Set("à"),
        ToleranceClosers = Phrases.Set("près"),
        MakeNames = () => FrenchNames.Words,
        MakeKeptOut = () => FrenchKeptOut.Words,
        MakeCues = () => FrenchCues.Words,
        MakeSentences = () => FrenchSentences.Words,
        MakeRelating = () => FrenchRelating.Words,
        MakeNameLists = () => FrenchNameLists.Words,
        MakeBeside = () => FrenchBeside.Words,
    };
}
