using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English.</summary>
internal static class EnglishPack
{
    public static LanguagePack Instance { get; } = new()
    {
        Tag = "en",
        Format = new('.', ',') { HasBareDecimals = true },
        DateOrder = NumericDateOrder.Unknown,
        DateOrderByCountry =
        [
            ("US", NumericDateOrder.MonthFirst),
            ("PH", NumericDateOrder.MonthFirst),
            ("GB", NumericDateOrder.DayFirst),
            ("UK", NumericDateOrder.DayFirst),
            ("IE", NumericDateOrder.DayFirst),
            ("AU", NumericDateOrder.DayFirst),
            ("NZ", NumericDateOrder.DayFirst),
            ("IN", NumericDateOrder.DayFirst),
            ("SG", NumericDateOrder.DayFirst),
            ("HK", NumericDateOrder.DayFirst),
        ],
        Numbers = EnglishNumbers.Words,
        Units = EnglishUnits.Words,
        Dates = EnglishDates.Words,
        HedgesBefore = EnglishHedges.Before,
        HedgesAfter = EnglishHedges.After,
        AdverbsAfterHedges = Phrases.Set("precisely|exactly|accurately|specifically|properly|simply|correctly|often|importantly|generally|recently|commonly|broadly|strictly|usually|formally|likely"),
        Equalities = EnglishEquality.Heads,
        BoundLinks = EnglishHedges.BoundLinks,
        Inclusions = EnglishHedges.Inclusions,
        Negations = EnglishNegations.Words,
        Ranges =
        [
            new(Phrases.Set("between|a range between|anywhere between|somewhere between"), Phrases.Set("and")),
            new(Phrases.Table(("from", false), ("ranging from|in the range of|a range of|range of|anywhere from|somewhere from", true)), Phrases.Set("to")),
            new(null, Phrases.Set("to|or|through|-|- to|- or|-to-|-or-|to-")),
        ],
        Tolerances = Phrases.Set(NumericSigns.Tolerances + "|plus or minus|give or take"),
        MakeNames = () => EnglishNames.Words,
        MakeKeptOut = () => EnglishKeptOut.Words,
        MakeCues = () => EnglishCues.Words,
        MakeSentences = () => EnglishSentences.Words,
        MakeRelating = () => EnglishRelating.Words,
        MakeNameLists = () => EnglishNameLists.Words,
        MakeBeside = () => EnglishBeside.Words,
    };
}
