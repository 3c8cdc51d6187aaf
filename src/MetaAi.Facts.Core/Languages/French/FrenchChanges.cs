using static MetaAi.Facts.Languages.French.FrenchVerbs;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words of change, parted by <c>|</c>.</summary>
internal static class FrenchChanges
{
    private static readonly string ErVerbs = Er(
        "pass|mont|baiss|grimp|augment|recul|tomb|chut|progress|diminu|port|abaiss|gliss|dégringol|explos|flamb|gonfl|dégonfl|bascul|évolu|doubl|tripl|quadrupl|saut|"
        + "remont|retomb|repass|ajust|amput|comprim|décoll|rabaiss|décroch|hauss|rehauss|plong|replong|grignot|chang|modifi|contract|resserr|révis|corrig|major|minor|"
        + "rogn|dégrad|amélior|détérior|effondr|écroul|envol|redress|repli|tass|déviss|boug|avanc|report|repouss|prolong|allong|dop|propuls|hiss|enfl|cal|déclin|"
        + "reflu|rétrograd|régress|taill|coup|sabr|divis|multipli|réévalu|dévalu|appréci|dépréci|renforc|rapproch|accentu|aggrav|atténu|bonifi|réajust")
        + "|" + Er("relèv", "relev") + "|" + Er("élèv", "élev") + "|" + Er("ramèn", "ramen") + "|" + Er("accélèr", "accélér") + "|" + Er("allèg", "allég");

    private static readonly string IrVerbs = Ir("bond|rebond|fléch|grand|gross|ralent|rétréc|raccourc|alourd|élarg|affaibl|arrond|épaiss|rajeun|vieill");

    private static readonly string ReVerbs = Re("descend|redescend");

    // "un revenu de 30 à 40 M€" and "le montant, de 7 à 39 M€" name what the figure is of: the participles are verbs after these alone.
    private static readonly string Returned = Phrases.Forms("est|sont|était|étaient|être|étant|sera|seront|serait|seraient|fut|furent", form => [form + " revenu", form + " revenus"]);

    private const string Rising = "en montant";
    private const string Amount = "montant";

    private const string IrregularVerbs =
        "réduit|réduite|réduits|réduites|réduire|réduisent|réduisait|réduira|réduiront|réduirait|réduisant|croît|croissent|croissait|croître|croîtra|crû|croissant|"
        + "accroît|accroissent|accroissait|accroître|accroîtra|accru|accrue|accrus|accrues|accroissant|décroît|décroissent|décroître|décru|revient|reviennent|revenait|"
        + "revenue|revenues|revenir|reviendra|reviendrait|revenant|revu|revue|revus|revues|revoir|revoit|étendu|étendue|étendus|étendues";

    private static readonly string OfAmounts =
        Er("gagn|abandonn|lâch|engrang") + "|" + Er("cèd", "céd") + "|" + Re("perd") + "|" + Er("concèd", "concéd")
        + "|prend|prennent|prenait|prenaient|prendre|prendra|prenant|pris|reprend|reprennent|reprenait|reprendre|repris|en recul|en progression|en repli";

    /// <summary>Those that lead from one value to another even where the two share a unit: "passe de 10 à 15 %", while prices that rise "de 10 à 15 %" rise by as much.</summary>
    public static readonly string Movers = WithoutAmount(Er("pass|port|tomb|abaiss|rabaiss|bascul|évolu|remont|retomb|repass|rétrograd|gliss|mont|révis|corrig")
        + "|" + Er("relèv", "relev") + "|" + Er("ramèn", "ramen") + "|" + Re("descend|redescend")
        + "|revient|reviennent|revenait|revenue|revenues|revenir|reviendra|revenant|revu|revue|revus|revues|" + Returned + "|" + Rising);

    /// <summary>Words that lead from one value to another: "passe de 0,75 % à 0,5 %".</summary>
    public static readonly string Words = WithoutAmount(string.Join("|", ErVerbs, IrVerbs, ReVerbs, IrregularVerbs, Returned, Rising));

    /// <summary>
    /// Words after which an amount is that of the change, and one after "à" the level: "recule de 3 M€ à 45 M€", "cède 1,2 % à 7 345 points",
    /// "divisé par deux à 247 millions".
    /// </summary>
    public static readonly string Amounts = Phrases.Forms(Words + "|" + OfAmounts, word => [word, word + " de", word + " d'", word + " par"]);

    private static string WithoutAmount(string words) => string.Join("|", words.Split('|').Where(word => word != Amount));
}
