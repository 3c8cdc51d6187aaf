using MetaAi.Facts.Languages.Vocabulary;
using static MetaAi.Facts.Languages.French.FrenchVerbs;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words of falling and of rising.</summary>
internal static class FrenchDirections
{
    // What a fall may be of: "le recul de la croissance".
    private const string RisingNouns =
        "hausse|hausses|augmentation|augmentations|progression|progressions|croissance|croissances|bond|bonds|rebond|rebonds|gain|gains|accroissement|accroissements|montée|montées|envolée|envolées|"
        + "flambée|flambées|majoration|majorations|relèvement|relèvements|élévation|redressement|expansion|essor|saut|sauts|explosion|accélération|croissant|croissante|croissants|croissantes|"
        + "à la hausse|en hausse|en progression|positif|positive|positifs|positives";

    private const string FallingNouns =
        "recul|reculs|diminution|diminutions|repli|replis|perte|pertes|réduction|réductions|contraction|contractions|dégradation|effondrement|affaissement|fléchissement|déclin|décrue|décroissance|érosion|"
        + "dépréciation|dévaluation|récession|glissade|dégringolade|plongeon|tassement|rétrécissement|affaiblissement|abaissement|coupe|coupes|négatif|négative|négatifs|négatives|moins-value|moins-values|"
        + "à la baisse|en baisse|en retrait|ralentissement de|ralentissement d'|ralentit de|ralenti de";

    private static readonly string Falling = Phrases.Distinct(
        Er("baiss|recul|chut|diminu|plong|replong|dégringol|dégonfl|rabaiss|abaiss|dévaloris|dévalu|dépréci|effondr|écroul|repli|déviss|rogn|amput|comprim|déclin|reflu|régress|rétrograd|contract|tass|"
            + "décroch|gliss|tomb|retomb|sabr|grignot|dégrad|détérior|affaiss|flanch|raréfi|érod|amenuis|rétract|lâch|rabot|abandonn|supprim|licenci|retranch|évapor")
        + "|" + Er("allèg", "allég") + "|" + Er("cèd", "céd") + "|" + Re("perd|descend|redescend|fond") + "|" + Ir("fléch|rétréc|raccourc|affaibl|faibl|amoindr")
        + "|baisses|chutes|réduit|réduite|réduits|réduites|réduire|réduisent|réduisait|réduisaient|réduira|réduiront|réduirait|réduisant|"
        + "décroît|décroissent|décroissait|décroître|décroîtra|décru|décroissant|" + FallingNouns);

    // "un montant de 10 %" is an amount.
    private static readonly string Rising = Phrases.Without(
        Phrases.Distinct(
            Er("augment|progress|grimp|mont|remont|flamb|explos|gonfl|envol|hauss|rehauss|doubl|tripl|quadrupl|saut|décoll|gagn|engrang|redress|major|multipli|appréci")
            + "|" + Er("accélèr", "accélér") + "|" + Er("relèv", "relev") + "|" + Ir("bond|rebond|grand|gross|élarg|enchér")
            + "|croît|croissent|croissait|croissaient|croître|croîtra|croîtront|crû|accroît|accroissent|accroissait|accroître|accroîtra|accroîtront|accru|accrue|accrus|accrues|accroissant"),
        RisingNouns + "|montant");

    public static PhraseTable<DirectionWord> Anywhere { get; } =
        Phrases.Table((Falling, DirectionWord.Fall), (Rising, DirectionWord.Rise), (RisingNouns, DirectionWord.DoubtfulRise));

    public static PhraseTable<DirectionWord> Near { get; } = Phrases.Table(
        (FrenchAdjectives.WithForms("inférieur") + "|moindre|moindres|plus bas|plus basse|plus basses|plus faible|plus faibles", DirectionWord.Fall),
        (FrenchAdjectives.WithForms("supérieur") + "|plus élevé|plus élevée|plus élevés|plus élevées|plus haut|plus haute|plus hauts|plus hautes", DirectionWord.DoubtfulRise));

    public static PhraseTable<DirectionWord> After { get; } = Phrases.Table(
        ("de moins|en moins|moins|de baisse|de recul|de chute|de repli|de diminution|de réduction|de perte|de pertes|de rabais|de remise|de décote|de décroissance|de contraction|de moins-value|"
            + "en baisse|en recul|en repli|en retrait|plus bas|plus basse|plus basses|plus faible|plus faibles|plus petit|plus petite|plus petits|plus petites|au-dessous|au dessous|en dessous|en-dessous|en deçà|en-deçà|"
            + FrenchAdjectives.WithForms("inférieur"), DirectionWord.Fall),
        ("de hausse|d'augmentation|de croissance|de progression|de gain|de gains|de bond|d'accroissement|de plus-value|en hausse|en progression", DirectionWord.Rise),
        ("de plus|en plus|plus|de mieux|au-dessus|au dessus|au-delà|au delà|supplémentaire|supplémentaires|" + FrenchAdjectives.WithForms("supérieur"), DirectionWord.DoubtfulRise));
}
