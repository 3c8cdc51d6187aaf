using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Carriers of words that say a figure by what it relates to.</summary>
internal static class RelatingCarriers
{
    public static IReadOnlyDictionary<string, Carrier> French { get; } = Of("{0} pour le port", "plus {0} mars", "plus pour mars {0} prévu", "environ {0}");

    public static IReadOnlyDictionary<string, Carrier> English { get; } = Of("{0} for the port", "more {0} march", "more for march {0} planned", "about {0}");

    private static Dictionary<string, Carrier> Of(string relating, string leading, string named, string hedged) => new()
    {
        ["Relating.Relations"] = row => row.Means<Hedge>() == Hedge.Exact
            ? [new Related(relating, row.Phrase, nameof(Hedge.Exact)), new Related(hedged, row.Phrase, nameof(Hedge.Approx))]
            : [new Related(relating, row.Phrase, row.Means<Hedge>().ToString())],
        ["Relating.Comparisons"] = row => [new Related(named, row.Phrase, Related.Not)],
        ["Relating.Tails"] = row => [new Related(leading, row.Phrase, nameof(Hedge.MoreThan))],
    };
}
