using static MetaAi.Facts.Languages.English.EnglishVerbs;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words of change, parted by <c>|</c>.</summary>
internal static class EnglishChanges
{
    private static readonly string RegularVerbs = Regular(
        "jump|climb|increase|decrease|decline|raise|lower|reduce|move|soar|surge|plunge|double|triple|treble|quadruple|halve|change|improve|expand|widen|narrow|"
        + "advance|edge|inch|tick|tumble|slump|plummet|crash|collapse|ease|contract|rebound|recover|spike|balloon|rocket|skyrocket|lift|hike|boost|push|"
        + "slash|pare|scale|revise|upgrade|downgrade|strengthen|weaken|appreciate|depreciate|accelerate|decelerate|slow|shift|turn|switch|retreat|bounce|nudge|"
        + "ramp|escalate|dwindle|diminish|taper|deepen|moderate|rally|subside|erode|deteriorate|worsen|multiply|mushroom|explode|shorten|lengthen|elevate|"
        + "swell|adjust|evolve|progress|convert|wane|ascend|descend|step|pull|bump|knock|crank|slacken|soften|zoom|vault");

    private static readonly string DoublingVerbs = Doubling("drop|slip|dip|trim|chop|jog|pop|up");

    private const string IrregularVerbs =
        "rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grow|grows|grew|grown|growing|go|goes|went|gone|going|cut|cuts|cutting|slide|slides|slid|"
        + "sliding|sink|sinks|sank|sunk|sinking|shrink|shrinks|shrank|shrunk|shrinking|leap|leaps|leapt|leaped|leaping|creep|creeps|crept|creeping|swing|swings|"
        + "swung|swinging|bring|brings|brought|bringing|shoot|shoots|shot|shooting|swollen|spring|springs|sprang|sprung|springing|extended|down|higher";

    private static readonly string OfAmounts = Regular("gain|add") + "|lose|loses|lost|losing|shed|sheds|shedding|off";

    /// <summary>Words that lead from one value to another: "rose from 4% to 7%".</summary>
    public static readonly string Words = string.Join("|", RegularVerbs, DoublingVerbs, IrregularVerbs);

    /// <summary>Words after which an amount is that of the change, and one after "to" the level: "rose by $3m to $9m", "lost 12 to 1,345".</summary>
    public static readonly string Amounts = Phrases.Forms(Words + "|" + OfAmounts, word => [word, word + " by"]);
}
