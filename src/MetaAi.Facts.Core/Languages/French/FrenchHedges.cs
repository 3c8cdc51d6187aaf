using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using static MetaAi.Facts.Languages.French.FrenchContractions;

namespace MetaAi.Facts.Languages.French;

/// <summary>French hedges: what stands before or behind a figure and bounds it.</summary>
internal static class FrenchHedges
{
    private static readonly (string, HedgePhrase)[] WordsBefore =
    [
        (WithDe("plus|un peu plus|bien plus|légèrement plus|beaucoup plus|nettement plus|largement plus|au-dessus"), HedgePhrase.Numbers(Hedge.MoreThan)),
        (WithDe("au-delà|au delà"), HedgePhrase.Both(Hedge.MoreThan)),
        ("dépasse|dépassent|dépassant|dépasser|dépassé|a dépassé|ont dépassé|dépassera|excède|excèdent|excédant|excéder|plus que", HedgePhrase.Numbers(Hedge.MoreThan)),
        (WithA("supérieur|supérieure|supérieurs|supérieures"), HedgePhrase.Numbers(Hedge.MoreThan)),
        (WithDe("moins|un peu moins|bien moins|légèrement moins|nettement moins|en dessous|en-dessous|au-dessous|au dessous"), HedgePhrase.Numbers(Hedge.LessThan)),
        (WithA("inférieur|inférieure|inférieurs|inférieures"), HedgePhrase.Numbers(Hedge.LessThan)),
        ("sous|sous les|sous la barre des", HedgePhrase.Numbers(Hedge.LessThan)),
        ("dépasse la barre des|dépassent la barre des|dépassant la barre des|dépassé la barre des|a dépassé la barre des|au-delà de la barre des|au-dessus de la barre des", HedgePhrase.Numbers(Hedge.MoreThan)),
        ("au moins|au bas mot|au minimum|minimum|min.|tout au moins|a minima", HedgePhrase.Numbers(Hedge.AtLeast)),
        (WithDe("pas moins|un minimum|le minimum|minimum|rien moins"), HedgePhrase.Numbers(Hedge.AtLeast)),
        (WithA("supérieur ou égal|supérieure ou égale|supérieurs ou égaux|supérieures ou égales|égal ou supérieur|égale ou supérieure|égaux ou supérieurs|égales ou supérieures"), HedgePhrase.Numbers(Hedge.AtLeast)),
        ("au plus|tout au plus|au maximum|maximum|max.|max|ne dépasse pas|ne dépassent pas|ne dépassant pas|ne dépassera pas|n'excède pas|n'excèdent pas|n'excédant pas|sans dépasser|sans excéder|à concurrence de|dans la limite de", HedgePhrase.Numbers(Hedge.AtMost)),
        (WithDe("pas plus|un maximum|le maximum|maximum"), HedgePhrase.Numbers(Hedge.AtMost)),
        (WithA("inférieur ou égal|inférieure ou égale|inférieurs ou égaux|inférieures ou égales|égal ou inférieur|égale ou inférieure|égaux ou inférieurs|égales ou inférieures"), HedgePhrase.Numbers(Hedge.AtMost)),
        ("exactement|précisément|exactement les", HedgePhrase.Numbers(Hedge.Exact)),
        ("jusqu'à|jusqu'au|jusqu'aux|jusque", HedgePhrase.Both(Hedge.UpTo)),
        ("environ|env.|env|quelque|approximativement|grosso modo|plus ou moins|à peu près|à peu de chose près|à peu de choses près|avoisine|avoisinent|avoisinant|avoisiner", HedgePhrase.Both(Hedge.Approx)),
        (WithDe("autour|aux alentours|aux environs|dans les environs|de l'ordre"), HedgePhrase.Both(Hedge.Approx)),
        ("presque|quasi|quasiment|pratiquement|frôle|frôlent|frôlant|approche|approchent|approchant|approche de|s'approche de|proche de|proches de", HedgePhrase.Numbers(Hedge.Nearly)),
        (WithDe("près|tout près|très près|pas loin"), HedgePhrase.Numbers(Hedge.Nearly)),
        ("d'ici|d'ici à|d'ici au|d'ici le|au plus tard|au plus tard le|au plus tard en|au plus tard à|au plus tard au", HedgePhrase.Dates(Hedge.By)),
        ("avant", HedgePhrase.Dates(Hedge.Before)),
        ("à partir de|à partir du|à partir d'|à partir des|à compter de|à compter du|à compter d'|a partir de|a partir du|a compter de|a compter du|dès|pas avant|au plus tôt|au plus tôt en|au plus tôt le", HedgePhrase.Dates(Hedge.From)),
        ("depuis", HedgePhrase.Dates(Hedge.Since)),
        ("après", HedgePhrase.Dates(Hedge.MoreThan)),
        ("jusqu'en", HedgePhrase.Dates(Hedge.UpTo)),
        ("vers|circa", HedgePhrase.Dates(Hedge.Approx)),
    ];

    public static PhraseTable<HedgePhrase> Before { get; } = Phrases.Table(WordsBefore, FrenchEquality.Words, NumericSigns.Hedges);

    public static PhraseTable<HedgePhrase> Behind { get; } = Phrases.Table(
        ("au bas mot|ou plus|ou davantage|au moins|au minimum|minimum|ou au-delà|et au-delà|min.|a minima", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("et plus|et davantage", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.NoNoun }),
        ("+", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.Nothing }),
        ("et moins", HedgePhrase.Numbers(Hedge.AtMost) with { Before = HedgeEnd.NoNoun }),
        ("ou moins|au plus|tout au plus|au maximum|maximum|max.|max", HedgePhrase.Numbers(Hedge.AtMost)),
        ("environ|à peu près|approximativement|peu ou prou|env.|plus ou moins|grosso modo", HedgePhrase.Both(Hedge.Approx)),
        ("exactement|précisément", HedgePhrase.Numbers(Hedge.Exact)),
        ("ou presque", HedgePhrase.Numbers(Hedge.Nearly)),
        ("au plus tard", HedgePhrase.Dates(Hedge.By)),
        ("au plus tôt", HedgePhrase.Dates(Hedge.From)));
}
