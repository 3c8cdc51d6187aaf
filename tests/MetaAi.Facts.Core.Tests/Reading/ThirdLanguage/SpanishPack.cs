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
        DateOrderByCountry = [],
        Numbers = SpanishNumbers.Words,
        Units = SpanishUnits.Words,
        Dates = new(),
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
        HedgesAfter = Phrases.Table(("o más", HedgePhrase.Numbers(Hedge.AtLeast)), ("aproximadamente", HedgePhrase.Both(Hedge.Approx))),
        Ranges =
        [
            new(Phrases.Set("entre"), Phrases.Set("y")),
            new(Phrases.Set("de"), Phrases.Set("a")),
            new(null, Phrases.Set("a|o|-")),
        ],
        Tolerances = Phrases.Set(NumericSigns.Tolerances + "|más o menos"),
    };
}
