using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words for what a number measures.</summary>
internal static class FrenchUnits
{
    public static UnitWords Words { get; } = new()
    {
        OfWords = Phrases.Set("de|d'"),
        Articles = Phrases.Set("le|la|l'|les"),
        Currencies = FrenchCurrencies.Names,
        CurrenciesThatAreNouns = Phrases.Set("livre|livres|couronne|couronnes"),
        SubunitLinks = Phrases.Set("et"),
        GluedCurrencies = Phrases.Table<CurrencyUnit>(
            ("euro|euros|Euro|Euros|EURO|EUROS|E", new("EUR")), ("dollar|dollars|DOLLARS", CurrencySigns.Dollar), ("franc|francs|FRANCS", CurrencySigns.Franc), ("DT", new("TND")), ("DA", new("DZD")),
            ("DH|Dh|dh|DHs", CurrencySigns.Dirham), ("FCFA|CFA", CurrencySigns.CfaFranc)),
        FormerSigns = Phrases.Table<CurrencyUnit>(("F", CurrencySigns.F), ("FF", new("FRF")), ("FB", new("BEF")), ("DM", new("DEM"))),
        Comparisons = Phrases.Set("de plus|de moins|plus|moins|chacun|chacune|de mieux|d'écart|de différence"),
        Symbols = Phrases.Set(UnitSymbols.Common + "|ko|Ko|Mo|Go|To|Po|Eo|Zo|Kio|Gio|Tio|ko/s|Ko/s|Mo/s|Go/s|To/s|Mb/j"),
        SymbolDenominators = Phrases.Set("h|s|min|j|jour|semaine|mois|an|a|m|heure|minute|seconde|habitant|hab|hab.|personne|pers|pers.|tête|unité|dose|tour|litre|hectare|tonne"),
        MakeMeasures = () => FrenchMeasures.Names,
        MeasureParts = Phrases.Set("pouces|onces|centimètres|cm|millimètres|mm|grammes|g|centilitres|cl|millilitres|ml"),
        MeasuresWithRest = Phrases.Set("m|mètre|mètres|kilo|kilos|kg|kilogramme|kilogrammes|km|kilomètre|kilomètres|litre|litres|l|tonne|tonnes|degrés|pieds"),
        MakePeoples = () => FrenchPeoples.Names,
        RateWords = Phrases.Set("par|/|chaque|chacun|chacune|l'heure|de l'heure|l'an|l'unité|pièce|le kilo|la tonne|le mètre carré|le baril"),
        CurrencyAdjectives = FrenchCurrencies.Adjectives,
        Percents = Phrases.Set("%|pour cent|p. cent|p. 100|p.100|pour-cent|pourcent|pourcents|pct|p.c.|p. c.|pour cents|pour 100|p.cent|p.cents|p. cents|p 100|pour-cents|%age"),
        PercentAbbreviations = Phrases.Set("pc"),
        PartLinks = Phrases.Set("de|d'|d'un|d'une|de l'|de 1"),
        Points = Phrases.Table(
            ("point de pourcentage|points de pourcentage|points de %|point de %|points de pour cent|pp|pps|p.p.|pts de pourcentage|pt de pourcentage|pts de %|pt de %|points %|pts %|points de pourcent|point de pourcent", false),
            ("point de base|points de base|pb|pdb|pbs|bp|bps|pts de base|pt de base", true)),
        BarePoints = Phrases.Table(("point|points|pt|pts", false)),
        Times = Phrases.Table(("fois|x|×|fois plus|fois supérieur|fois supérieure|fois autant", false), ("fois moins|fois inférieur|fois inférieure|fois inférieurs|fois inférieures|fois moindre|fois plus petit|fois plus petite|fois plus petits|fois plus petites|fois plus faible|fois plus faibles|"
                + "fois plus bas|fois plus basse|fois plus basses|fois plus court|fois plus courte|fois plus léger|fois plus légère|fois moins cher|fois moins chère|fois moins chers|fois moins chères|"
                + "fois moins élevé|fois moins élevée|fois moins élevés|fois moins élevées|fois moins important|fois moins importante|fois moins grand|fois moins grande|fois moins long|fois moins longue|"
                + "fois moins nombreux|fois moins nombreuses|fois moins rapide|fois moins coûteux|fois moins coûteuse", true)),
        TimesHeads = Phrases.Table(
            ("multiplié par|multipliée par|multipliés par|multipliées par|multiplier par|multiplie par|multiplient par|multipliant par|facteur|un facteur|un facteur de|facteur de|d'un facteur|d'un facteur de|par un facteur|par un facteur de|x|×|fois", false),
            ("divisé par|divisée par|divisés par|divisées par|diviser par|divise par|divisent par|divisant par|a été divisé par|a été divisée par", true)),
        Multiples = Phrases.Table<MultipleWord>(
            ("double|le double|doublé|doublée|doublés|doublées|doubler|a doublé|ont doublé|doublement", MultipleWord.Of(2)),
            ("triple|le triple|triplé|triplée|triplés|triplées|tripler|a triplé|ont triplé|triplement", MultipleWord.Of(3)),
            ("quadruple|le quadruple|quadruplé|quadruplée|quadruplés|quadruplées|quadrupler|a quadruplé|ont quadruplé", MultipleWord.Of(4)),
            ("quintuple|le quintuple|quintuplé|quintuplée|quintupler|a quintuplé", MultipleWord.Of(5)),
            ("sextuple|le sextuple|sextuplé|sextupler", MultipleWord.Of(6)),
            ("septuple|le septuple", MultipleWord.Of(7)),
            ("octuple|l'octuple", MultipleWord.Of(8)),
            ("décuple|le décuple|décuplé|décuplée|décupler|a décuplé", MultipleWord.Of(10)),
            ("centuple|le centuple|centuplé|centupler|au centuple", MultipleWord.Of(100)),
            ("moitié moins|moitié moindre", MultipleWord.ReducedTo(1, 2))),
        Shares = Phrases.Table(
            ("moitié|la moitié|une moitié|à moitié|de moitié|un demi|demi|½", Rational.Of(1, 2)),
            ("le tiers|tiers", Rational.Of(1, 3)),
            ("les deux tiers|aux deux tiers", Rational.Of(2, 3)),
            ("le quart|quart", Rational.Of(1, 4)),
            ("les trois quarts|aux trois quarts", Rational.Of(3, 4))),
        Denominators = FrenchFractions.Denominators,
        CompoundDenominators = FrenchFractions.Compound,
        FractionLinks = Phrases.Set("et"),
        PerThousand = Phrases.Set("‰|pour mille|p. mille|pour 1000|pour 1 000|p. 1000"),
        OutOf = Phrases.Set("sur|fois sur"),
        OutOfPrepositions = Phrases.Set("sur"),
        ParticipleEndings = ["és", "ées"],
        Durations = Phrases.Table<DurationWord>(
            ("an|ans|année|années", new(DurationUnit.Year)),
            ("mois", new(DurationUnit.Month)),
            ("semaine|semaines", new(DurationUnit.Week)),
            ("jour|jours|journée|journées|j|jr|jrs", new(DurationUnit.Day)),
            ("heure|heures|h|hr|hrs", new(DurationUnit.Hour)),
            ("minute|minutes|min|mins|mn|mns|min.", new(DurationUnit.Minute)),
            ("seconde|secondes|s|sec|secs|sec.", new(DurationUnit.Second)),
            ("trimestre|trimestres", new(DurationUnit.Month, 3)),
            ("semestre|semestres", new(DurationUnit.Month, 6)),
            ("décennie|décennies", new(DurationUnit.Year, 10)),
            ("siècle|siècles", new(DurationUnit.Year, 100)),
            ("millénaire|millénaires", new(DurationUnit.Year, 1000))),
        DurationPrefixes = Phrases.Set(
            "pendant|durant|en|sur|au cours des|au cours de|ces|pendant les|sur les|sur une période de|une période de|une durée de"),
        DoubtfulDurationHeads = Phrases.Set("sous"),
        DurationAdjectives = Phrases.Set("prochain|prochains|prochaine|prochaines|dernier|derniers|dernière|dernières"),
        DurationFrames = Phrases.Set("dans les"),
        DurationLinks = Phrases.Set("et|,"),
        MinutesAfterHours = Phrases.Set("m"),
        DurationParts = Phrases.Table(
            ("une demi-|un demi-|demi-|une demi|un demi|demi", 0.5m),
            ("un quart de|un quart d'|quart d'|le quart d'", 0.25m),
            ("trois quarts de|trois quarts d'|trois-quarts d'|les trois quarts d'", 0.75m)),
        NotCounted = Phrases.Set(
            "contre|chez|ici|là|là-bas|avant|pendant|durant|par|pour|avec|sur|entre|dont|car|donc|ni|si|comme|lorsque|quand|où|qui|que|quoi|et|ou|à|en|au|aux|du|il|elle|on|je|tu|y|ne|se|aussi|ainsi|encore|déjà|bien|mal|hier|"
            + "aujourd'hui|demain|maintenant|seulement|presque|peu|beaucoup|trop|assez|tant|autant|tout|toute|même|rien|souvent|parfois|enfin|ensuite|auparavant|désormais|ailleurs|partout|malgré|parmi|outre|envers|hormis|excepté|sauf|"
            + "voire|soit|quant|lui|leur|ce|cela|ça|celui|celle|sont|était|étaient|sera|seront|serait|avait|avaient|aura|ont|cette|cet|son|sa|ma|notre|votre|tard|tôt|grâce|face|suite|quitte|supérieur|supérieure|inférieur|inférieure|"
            + "plus|moins|dans|sans|sous|vers|après|apres|depuis|dès|mais|ils|elles|nous|vous|les|des|ses|ces|mes|nos|vos|leurs|très|pas|puis|alors|certes|fois|"
            + "autres|autrefois|toujours|jamais|toutes|tous|deux|trois|six|dix|vingts|prochains|prochaines|derniers|dernières|premiers|premières|lors|hors|près|"
            + "environs|maximum|minimum|suivants|suivantes|sers|est|sous-total|selon|parmis|quelques|plusieurs|heures|minutes|mieux|ceux|eux|"
            + "thousands|hundreds|dozens|years|months|weeks|days|hours|quarters|decades|times|pounds|mios|"
            + "gmt|utc|ttc|ht|ttc.|tva|meuros|mdollars|thou|score|mil|kf|mf|k€uros"),
        HasPluralAdjectives = true,
        PluralEndings = "sxz",
        NumberEndings = ["llion", "llions", "lliard", "lliards", "ième", "ièmes", "ieme", "iemes"],
    };
}
