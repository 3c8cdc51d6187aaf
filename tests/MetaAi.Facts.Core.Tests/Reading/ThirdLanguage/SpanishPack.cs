using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Reading.ThirdLanguage;

/// <summary>A small Spanish, as data alone: numbers, money, percentages, counts, hedges and ranges; no dates.</summary>
internal static class SpanishPack
{
    public static LanguagePack Instance { get; } = new()
    {
        Tag = "es",
        Format = new(',', '.') { IsLoneGroupDoubtful = true },
        DateOrder = NumericDateOrder.DayFirst,
        DateOrderByCountry = new Dictionary<string, NumericDateOrder>(),
        Numbers = SpanishNumbers.Words,
        Units = SpanishUnits.Words,
        Dates = NoDates(),
        HedgesBefore = Phrases.Table(
            [
                ("más de|algo más de|superior a|supera los", HedgePhrase.Numbers(Hedge.MoreThan)),
                ("menos de|inferior a", HedgePhrase.Numbers(Hedge.LessThan)),
                ("al menos|por lo menos|como mínimo", HedgePhrase.Numbers(Hedge.AtLeast)),
                ("como máximo|no más de", HedgePhrase.Numbers(Hedge.AtMost)),
                ("hasta", HedgePhrase.Both(Hedge.UpTo)),
                ("unos|unas|alrededor de|aproximadamente|cerca de", HedgePhrase.Both(Hedge.Approx)),
                ("casi", HedgePhrase.Numbers(Hedge.Nearly)),
            ],
            NumericSigns.Hedges),
        HedgesBehind = Phrases.Table(("o más", HedgePhrase.Numbers(Hedge.AtLeast)), ("aproximadamente", HedgePhrase.Both(Hedge.Approx))),
        Ranges =
        [
            new(Phrases.Set("entre"), Phrases.Set("y")),
            new(Phrases.Set("de"), Phrases.Set("a")),
            new(null, Phrases.Set("a|o|-")),
        ],
        Tolerances = Phrases.Set(NumericSigns.Tolerances + "|más o menos"),
    };

    private static DateWords NoDates() => new()
    {
        Months = Phrases.None<int>(),
        Weekdays = Phrases.None<int>(),
        Seasons = Phrases.None<int>(),
        Ordinals = Phrases.None<int>(),
        OrdinalEndings = Phrases.None<bool>(),
        PeriodNouns = Phrases.None<PeriodUnit>(),
        Centuries = Phrases.None<bool>(),
        PeriodCodes = Phrases.None<PeriodUnit>(),
        DecadeHeads = Phrases.None<bool>(),
        DecadeEndings = Phrases.None<bool>(),
        Parts = Phrases.None<PartPhrase>(),
        Prefixes = Phrases.None<bool>(),
        Links = Phrases.None<bool>(),
        YearHeads = Phrases.None<bool>(),
        MonthHeads = Phrases.None<bool>(),
        FiscalYearHeads = Phrases.None<bool>(),
        FiscalAdjectives = Phrases.None<bool>(),
        FirstMonthsTails = Phrases.None<bool>(),
        FirstMonthsHeads = Phrases.None<bool>(),
        Relatives = Phrases.None<RelativeDate>(),
        RelativeTails = Phrases.None<int>(),
        RelativeHeads = Phrases.None<int>(),
        HasDayBehindMonth = false,
        Ranges = [],
    };
}
