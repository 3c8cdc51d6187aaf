using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Languages.French.FrenchContractions;
using static MetaAi.Facts.Languages.French.FrenchVerbs;

namespace MetaAi.Facts.Languages.French;

/// <summary>French hedges: what stands before or after a figure and bounds it.</summary>
internal static class FrenchHedges
{
    private const FigureKinds MoneyAndPercent = FigureKinds.Money | FigureKinds.Percent;

    // By how much: none of them says how far.
    private const string Degrees = "un peu|un tout petit peu|bien|beaucoup|légèrement|nettement|largement|sensiblement|à peine|tout juste|juste";

    private static readonly (string, HedgePhrase)[] WordsBefore =
    [
        (WithDe("plus|au-dessus|au dessus|" + Phrases.Each(Degrees, "plus|au-dessus")), HedgePhrase.Numbers(Hedge.MoreThan)),
        (WithDe("au-delà|au delà"), HedgePhrase.Both(Hedge.MoreThan)),
        (Er("dépass|surpass") + "|" + Er("excèd", "excéd") + "|excédera|excéderont|excéderait|excéderaient|a dépassé|ont dépassé|plus que", HedgePhrase.Numbers(Hedge.MoreThan)),
        ("au-delà de la barre des|au-dessus de la barre des|au-dessus du seuil de|au-delà du seuil de", HedgePhrase.Numbers(Hedge.MoreThan)),
        (Ir("franch") + "|crève|crèvent|crevé", HedgePhrase.Of(HedgePhrase.Amounts, Hedge.MoreThan)),
        (WithA("supérieur|supérieure|supérieurs|supérieures"), HedgePhrase.Numbers(Hedge.MoreThan)),
        (WithDe("moins|en dessous|en-dessous|au-dessous|au dessous|en deçà|en-deçà|en deça|en-deça|" + Phrases.Each(Degrees, "moins|en dessous|en-dessous")), HedgePhrase.Numbers(Hedge.LessThan)),
        (WithA("inférieur|inférieure|inférieurs|inférieures"), HedgePhrase.Numbers(Hedge.LessThan)),
        ("sous|sous les|sous la barre des|sous la barre de|sous le seuil de|sous le seuil des|pas tout à fait|même pas|pas même|sans atteindre", HedgePhrase.Numbers(Hedge.LessThan)),
        (WithDe("loin|bien loin|très loin|encore loin") + "|infra", HedgePhrase.Of(HedgePhrase.Amounts, Hedge.LessThan)),
        ("au moins|au bas mot|au minimum|au strict minimum|minimum|min.|un bon|une bonne|tout au moins|à tout le moins|pour le moins|a minima", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("un maximum d'au moins|le maximum d'au moins|maximum d'au moins", HedgePhrase.Numbers(Hedge.AtLeast)),
        (WithDe("pas moins|un minimum|le minimum|minimum|rien moins"), HedgePhrase.Numbers(Hedge.AtLeast)),
        (WithA("supérieur ou égal|supérieure ou égale|supérieurs ou égaux|supérieures ou égales|égal ou supérieur|égale ou supérieure|égaux ou supérieurs|égales ou supérieures"), HedgePhrase.Numbers(Hedge.AtLeast)),
        (WithA("commence|commencent|commençait|commençant|débute|débutent|débutant|démarre|démarrent|démarrait|démarrant") + "|ne serait-ce que", HedgePhrase.Of(MoneyAndPercent, Hedge.AtLeast)),
        ("au plus|tout au plus|au maximum|au grand maximum|grand maximum|maximum|max.|max|maxi|à tout casser|ne dépasse pas|ne dépassent pas|ne dépassant pas|ne dépassera pas|"
            + "n'excède pas|n'excèdent pas|n'excédant pas|sans dépasser|sans excéder|à concurrence de|jusqu'à concurrence de|dans la limite de|dans une limite de", HedgePhrase.Numbers(Hedge.AtMost)),
        (WithA("plafonné|plafonnée|plafonnés|plafonnées|plafonne|plafonnent|plafonnait|plafonnant|limité|limitée|limités|limitées|borné|bornée|bornés|bornées"), HedgePhrase.Numbers(Hedge.AtMost)),
        (WithDe("pas plus|un maximum|le maximum|maximum|jusqu'à un maximum"), HedgePhrase.Numbers(Hedge.AtMost)),
        (WithDe("un plafond|une limite|un montant maximal|un montant maximum"), HedgePhrase.Numbers(Hedge.AtMost) with { IsLimit = true }),
        (WithA("inférieur ou égal|inférieure ou égale|inférieurs ou égaux|inférieures ou égales|égal ou inférieur|égale ou inférieure|égaux ou inférieurs|égales ou inférieures"), HedgePhrase.Numbers(Hedge.AtMost)),
        ("exactement|précisément|exactement les", HedgePhrase.Numbers(Hedge.Exact)),
        ("jusqu'à|jusqu'au|jusqu'aux|jusque|jusques et y compris|jusqu'à et y compris|jusqu'au et y compris", HedgePhrase.Both(Hedge.UpTo)),
        ("jusqu'à mais non compris|jusqu'à, mais non compris,|jusqu'à, non compris,|jusqu'au mais non compris", new(Hedge.LessThan, Hedge.Before)),
        ("environ|env.|env|quelque|approximativement|grosso modo|plus ou moins|à peu près|à peu de chose près|à peu de choses près|quelque chose comme|circa|ca.|c.", HedgePhrase.Both(Hedge.Approx)),
        ("à peine|à vue de nez|à la louche", HedgePhrase.Numbers(Hedge.Approx)),
        (Er("avoisin"), HedgePhrase.Both(Hedge.Approx)),
        (WithDe("autour|aux alentours|aux environs|dans les environs|de l'ordre|voisin|voisine|voisins|voisines"), HedgePhrase.Both(Hedge.Approx)),
        ("presque|quasi|quasiment|pratiquement|approche|approchent|approchant|" + Er("frôl"), HedgePhrase.Numbers(Hedge.Nearly)),
        ("approchait|approchaient|approchera|approcherait|approcher|frise|frisent|frisait|frisaient|frisant|friser|frisé|tutoie|tutoient|tutoyait|tutoyant|tutoyer|tutoyé|" + Phrases.Each(Er("flirt"), "avec"), HedgePhrase.Of(HedgePhrase.Amounts, Hedge.Nearly)),
        (WithDe("approche|s'approche|s'approchent|s'approchait|s'approchant|proche|proches|très proche|très proches"), HedgePhrase.Numbers(Hedge.Nearly)),
        (WithDe("près|tout près|très près|pas loin|non loin"), HedgePhrase.Numbers(Hedge.Nearly)),
        ("d'ici|d'ici à|d'ici au|d'ici le|à l'horizon|à l'horizon de|à horizon|horizon|au plus tard|au plus tard le|au plus tard en|au plus tard à|au plus tard au", HedgePhrase.Dates(Hedge.By)),
        ("avant", HedgePhrase.Dates(Hedge.Before)),
        ("à partir de|à partir d'|à compter de|à compter d'|a partir de|a compter de|dès", new(Hedge.AtLeast, Hedge.From) { Kinds = HedgePhrase.Measured }),
        ("à partir du|à partir des|à compter du|a partir du|a compter du|pas avant|au plus tôt|au plus tôt en|au plus tôt le", HedgePhrase.Dates(Hedge.From)),
        ("depuis", HedgePhrase.Dates(Hedge.Since)),
        ("après", HedgePhrase.Dates(Hedge.MoreThan)),
        ("jusqu'en", HedgePhrase.Dates(Hedge.UpTo)),
        ("vers", new(Hedge.Approx, Hedge.Approx) { Kinds = HedgePhrase.Amounts }),
    ];

    public static PhraseTable<HedgePhrase> Before { get; } = Phrases.Table(WordsBefore, FrenchEquality.Words, NumericSigns.Hedges);

    public static PhraseTable<bool> Inclusions { get; } = Phrases.Table(("ou égal|ou égale|inclus|incluse|incluses|inclusivement|compris|comprise", true), ("exclu|exclue|exclus|exclues|exclusivement|non inclus|non incluse|non compris|non comprise|pas inclus|pas compris", false));

    public static PhraseTable<bool> BoundLinks { get; } = Phrases.Set("et|mais|tout en étant");

    public static PhraseTable<HedgePhrase> After { get; } = Phrases.Table(
        ("au bas mot|ou davantage|ou mieux|au moins|à tout le moins|pour le moins|au minimum|au strict minimum|minimum|mini|ou au-delà|et au-delà|min.|a minima|"
            + Phrases.Each("voire|sinon|si ce n'est|ou même|voire même|peut-être|et peut-être|ou peut-être|et sans doute", "plus|davantage") + "|voire au-delà", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("ou plus", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.Counted }),
        ("et plus|et davantage", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.NoNoun }),
        ("+", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.Nothing }),
        ("et quelques", HedgePhrase.Numbers(Hedge.MoreThan) with { Before = HedgeEnd.Counted }),
        ("et des poussières|et des brouettes|et un peu plus", HedgePhrase.Numbers(Hedge.MoreThan) with { Before = HedgeEnd.NoNoun }),
        ("et moins", HedgePhrase.Numbers(Hedge.AtMost) with { Before = HedgeEnd.NoNoun }),
        ("ou moins", HedgePhrase.Numbers(Hedge.AtMost) with { Before = HedgeEnd.Counted }),
        ("au plus|tout au plus|au maximum|au grand maximum|grand maximum|maximum|maxi|max.|max|à tout casser|au mieux|"
            + Phrases.Each("voire|sinon|si ce n'est|ou même|voire même|peut-être|et peut-être|ou peut-être|et sans doute", "moins"), HedgePhrase.Numbers(Hedge.AtMost)),
        ("environ|à peu près|approximativement|peu ou prou|env.|plus ou moins|grosso modo|à peu de chose près|à peu de choses près|à quelque chose près|ou à peu près|"
            + "à la louche|à vue de nez|à vue d'œil|au doigt mouillé|en chiffres ronds|en arrondissant|ou quelque chose comme ça|ou quelque chose d'approchant", HedgePhrase.Both(Hedge.Approx)),
        ("arrondi|arrondie|arrondis|arrondies", HedgePhrase.Numbers(Hedge.Approx)),
        ("à peine|tout juste", HedgePhrase.Numbers(Hedge.Approx) with { Before = HedgeEnd.NoNoun }),
        ("exactement|précisément", HedgePhrase.Numbers(Hedge.Exact)),
        ("ou presque|ou quasiment|ou peu s'en faut|peu s'en faut", HedgePhrase.Numbers(Hedge.Nearly)),
        ("au plus tard", HedgePhrase.Dates(Hedge.By)),
        ("au plus tôt", HedgePhrase.Dates(Hedge.From)));
}
