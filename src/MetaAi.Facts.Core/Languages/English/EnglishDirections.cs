using MetaAi.Facts.Languages.Vocabulary;
using static MetaAi.Facts.Languages.English.EnglishVerbs;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words of falling and of rising.</summary>
internal static class EnglishDirections
{
    // A word that is a noun as well, and so may be what something else is of: "a fall in the rate of increase".
    private const string RisingNouns =
        "rise|rises|increase|increases|climb|climbs|jump|jumps|surge|surges|leap|leaps|gain|gains|advance|advances|rebound|rebounds|boost|boosts|lift|lifts|hike|hikes|spike|spikes|rally|rallies|"
        + "growth|uptick|upturn|upswing|expansion|appreciation|acceleration|recovery|up|upward|upwards|positive";

    private const string RisingParticiples =
        "rising|growing|increasing|climbing|jumping|surging|leaping|gaining|advancing|rebounding|boosting|lifting|hiking|spiking|rallying|soaring|expanding|swelling|raising|accelerating|strengthening|"
        + "doubling|tripling|adding";

    private const string FallingNouns =
        "loss|losses|reduction|reductions|contraction|shrinkage|erosion|depreciation|devaluation|deterioration|downturn|downgrade|downward|downwards|down|negative|minus|recession|degrowth|slowdown of|slowdown in";

    private static readonly string Falling = Phrases.Without(
        Regular("decrease|decline|reduce|plunge|tumble|slump|plummet|crash|collapse|slash|pare|weaken|depreciate|retreat|dwindle|diminish|erode|deteriorate|wane|descend|soften|halve|subside|recede|nosedive|"
            + "devalue|dive|ease|curtail|contract|lower|crater|narrow|eliminate")
        + "|" + Doubling("drop|slip|dip|trim|chop|sag")
        + "|fall|falls|fell|fallen|falling|slide|slides|slid|sliding|sink|sinks|sank|sunk|sinking|shrink|shrinks|shrank|shrunk|shrinking|cut|cuts|cutting|lose|loses|lost|losing|shed|sheds|shedding|"
        + "lay off|lays off|laid off|laying off|give up|gives up|gave up|shave off|shaved off|shaves off|slowed by|slows by|slow by|slowing by|" + FallingNouns,
        "contract|contracts|lower");

    private static readonly string Rising = Phrases.Without(
        Regular("increase|climb|jump|soar|surge|gain|advance|expand|rebound|rally|boost|lift|hike|spike|raise|add|accelerate|strengthen|appreciate|double|triple|treble|quadruple|balloon|skyrocket|rocket|mushroom|multiply")
        + "|rose|risen|grow|grows|grew|grown|leapt|leaped|swell|swells|swelled|swollen",
        RisingNouns + "|" + RisingParticiples);

    public static PhraseTable<DirectionWord> Anywhere { get; } = Phrases.Table(
        (Falling, DirectionWord.Fall), (Rising, DirectionWord.Rise), (RisingNouns + "|" + RisingParticiples, DirectionWord.DoubtfulRise));

    public static PhraseTable<DirectionWord> Near { get; } = Phrases.Table(
        ("lower|less|fewer|smaller|cheaper|below|weaker|slower|shorter|lighter|off", DirectionWord.Fall),
        ("higher|more|greater|larger|bigger|above|stronger|faster|longer", DirectionWord.DoubtfulRise));

    public static PhraseTable<DirectionWord> After { get; } = Phrases.Table(
        ("drop|drops|fall|falls|decline|declines|decrease|decreases|reduction|reductions|cut|cuts|loss|losses|dip|slump|plunge|slide|slip|contraction|shrinkage|discount|downturn|collapse|crash|tumble|"
            + "devaluation|depreciation|retreat|erosion|deterioration|down|lower|less|fewer|smaller|cheaper|below|off|short of|slower|weaker|shorter|lighter|thinner|poorer", DirectionWord.Fall),
        ("rise|rises|increase|increases|growth|gain|gains|jump|surge|hike|hikes|climb|leap|boost|uplift|advance|rebound|rally|expansion|markup|appreciation|upturn", DirectionWord.Rise),
        ("up|higher|more|greater|larger|bigger|above|faster|stronger|longer|extra|additional", DirectionWord.DoubtfulRise));
}
