using MetaAi.Facts.Languages.Vocabulary;
using static MetaAi.Facts.Languages.French.FrenchAccents;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words for dates.</summary>
internal static class FrenchDates
{
    public static DateWords Words { get; } = new()
    {
        Months = Phrases.Table(
            ("janvier|janv.|janv|jan.|jan", 1), (Optional("février|févr.|févr|fév.|fév"), 2), ("mars", 3), ("avril|avr.|avr", 4), ("mai", 5), ("juin", 6),
            ("juillet|juil.|juil|juill.|juill", 7), (Optional("août"), 8), ("septembre|sept.|sept|sep.|sep", 9), ("octobre|oct.|oct", 10),
            ("novembre|nov.|nov", 11), (Optional("décembre|déc.|déc"), 12)),
        Weekdays = Phrases.Table(
            ("lundi", 1), ("mardi", 2), ("mercredi", 3), ("jeudi", 4), ("vendredi", 5), ("samedi", 6), ("dimanche", 7)),
        WeekdayAbbreviations = Phrases.Table(
            ("lun|lun.", 1), ("mar|mar.", 2), ("mer|mer.", 3), ("jeu|jeu.", 4), ("ven|ven.", 5), ("sam|sam.", 6), ("dim|dim.", 7)),
        Seasons = Phrases.Table(("printemps", 1), (Optional("été"), 2), ("automne", 3), ("hiver", 4)),
        Ordinals = Phrases.Table(
            (Optional("premier|première"), 1), (Optional("deuxième|second|seconde"), 2), (Optional("troisième"), 3), (Optional("quatrième"), 4),
            (Optional("cinquième"), 5), (Optional("sixième"), 6), (Optional("septième"), 7), (Optional("huitième"), 8), (Optional("neuvième"), 9),
            (Optional("dixième"), 10), (Optional("onzième"), 11), (Optional("douzième"), 12), (Optional("treizième"), 13),
            (Optional("quatorzième"), 14), (Optional("quinzième"), 15), (Optional("seizième"), 16), (Optional("dix-septième"), 17),
            (Optional("dix-huitième"), 18), (Optional("dix-neuvième"), 19), (Optional("vingtième"), 20),
            (Optional("vingt et unième|vingt-et-unième"), 21), (Optional("vingt-deuxième"), 22), (Optional("vingt-troisième"), 23),
            (Optional("vingt-quatrième"), 24), (Optional("vingt-cinquième"), 25), (Optional("trentième"), 30), (Optional("dernier|dernière"), -1)),
        OrdinalEndings = Phrases.Set("er|re|ère|ere|e|è|ème|eme|ième|ieme|nd|nde|ᵉ|ᵉʳ"),
        PeriodNouns = Phrases.Table(
            ("trimestre|trim.|trim", PeriodUnit.Quarter), (Optional("semestre|sem.|moitié"), PeriodUnit.Semester)),
        WeekNouns = Phrases.Set("semaine"),
        WeekOfHeads = Phrases.Set("semaine du"),
        DayNouns = Phrases.Set("jour"),
        HalfMonthNouns = Phrases.Set("quinzaine"),
        Eras = Phrases.Set(Optional("ap. j.-c.|ap. j.c.|ap. jc|apr. j.-c.|après j.-c.|après jésus-christ|de notre ère")),
        Centuries = Phrases.Set(Optional("siècle|s.")),
        PeriodCodes = Phrases.Table(("t|q", PeriodUnit.Quarter), ("s|h", PeriodUnit.Semester)),
        DecadeHeads = Phrases.Set(Optional("années|les années|la décennie|décennie")),
        DecadeNames = Phrases.Table(
            ("cinquante", 1950), ("soixante", 1960), ("soixante-dix|septante", 1970), ("quatre-vingt|quatre-vingts|huitante|octante", 1980),
            ("quatre-vingt-dix|nonante", 1990)),
        Parts = Phrases.Table<PartPhrase>(
            (Optional("début|au début|le début|en début|tout début|au tout début"), new(DatePart.Early)),
            ("mi-|mi|milieu|au milieu|le milieu|en milieu", new(DatePart.Mid)),
            (Optional("fin|la fin|à la fin|en fin|toute fin|à la toute fin"), new(DatePart.Late)),
            ("courant|au cours|dans le courant|le courant|plus tard|plus tard en|plus tard dans|le reste|reste", new(null))),
        Prefixes = Phrases.Set("en|au|aux|à la|à l'|le|la|l'|les|du|de|de la|de l'|d'|dans|dans le|dans la|dans l'|dans les|durant|pendant|sur les|à"),
        Links = Phrases.Set("de|du|de la|de l'|d'|des|,"),
        YearHeads = Phrases.Set(Optional(
            "année|an|l'année|l'an|année civile|année pleine|année entière|année complète|l'ensemble de|l'ensemble de l'année|l'ensemble de l'année civile|"
            + "la totalité de|la totalité de l'année|l'intégralité de l'année")),
        MonthHeads = Phrases.Set("mois de|mois d'|le mois de|le mois d'"),
        FiscalYearHeads = Phrases.Set(Optional(
            "exercice|exercice fiscal|exercice budgétaire|exercice comptable|exercice social|année fiscale|fy|exercice clos en|exercice terminé en|exercice achevé en|exercice clôturé en|"
            + "exercice s'achevant en|exercice se terminant en|exercice se clôturant en|exercice fiscal clos en")),
        FiscalYearEnds = Phrases.Set(
            "exercice clos le|exercice clos au|exercice clos fin|exercice clos en|exercice terminé le|exercice terminé en|exercice fiscal clos le|"
            + "exercice se terminant le|année fiscale close le|exercice s'achevant le|exercice achevé le|exercice achevé en|exercice clôturé le|exercice clôturé en|"
            + "exercice clôturé au|exercice se clôturant le|exercice se terminant en|exercice s'achevant en|exercice arrêté au|exercice annuel clos le|exercice fiscal clos en|"
            + "exercice comptable clos le|exercice social clos le|année close le|exercice ayant pris fin le|exercice ayant clos le|exercice qui s'est clos le|exercice qui s'achève le"),
        EndedTails = Phrases.Set(
            "clos le|clos au|clos fin|clos en|close le|close au|close fin|close en|clôturé le|clôturés le|clôturée le|terminé le|terminés le|terminée le|terminé fin|terminés fin|"
            + "glissants au|glissants à fin|glissants clos le|glissants clos au|glissants clos fin|achevé le|achevés le|achevée le|arrêté au|arrêtés au|arrêtée au|arrêté le|se terminant le|s'achevant le|se clôturant le|ayant pris fin le"),
        EndedHeads = Phrases.Set("les"),
        EndedLinks = Phrases.Set("au|à fin"),
        EndedLengths = Phrases.Table(("ltm|ttm", 12)),
        FiscalAdjectives = Phrases.Set("fiscal|fiscale"),
        FirstPeriodsTails = Phrases.Table(("premiers mois", 1), ("premiers trimestres", 3)),
        LastPeriodsTails = Phrases.Table(("derniers mois", 1), ("derniers trimestres", 3)),
        Relatives = Phrases.Table<RelativeDate>(
            ("hier", new(PeriodUnit.Day, -1)), ("aujourd'hui|ce jour", new(PeriodUnit.Day, 0)), ("demain", new(PeriodUnit.Day, 1)),
            ("avant-hier|avant hier", new(PeriodUnit.Day, -2)), (Optional("après-demain|après demain"), new(PeriodUnit.Day, 2)),
            (Optional("semaine dernière|semaine passée"), new(PeriodUnit.Week, -1)),
            ("cette semaine|semaine en cours|semaine actuelle", new(PeriodUnit.Week, 0)),
            (Optional("semaine prochaine|prochaine semaine|semaine à venir"), new(PeriodUnit.Week, 1)),
            (Optional("mois dernier|mois passé"), new(PeriodUnit.Month, -1)),
            ("ce mois-ci|ce mois|mois en cours|mois courant|mois actuel", new(PeriodUnit.Month, 0)),
            (Optional("mois prochain|prochain mois|mois à venir"), new(PeriodUnit.Month, 1)),
            ("trimestre dernier|dernier trimestre|trimestre passé", new(PeriodUnit.Quarter, -1)),
            ("ce trimestre|trimestre en cours|trimestre actuel", new(PeriodUnit.Quarter, 0)),
            (Optional("trimestre prochain|prochain trimestre|trimestre à venir"), new(PeriodUnit.Quarter, 1)),
            ("semestre dernier|semestre passé|dernier semestre", new(PeriodUnit.Semester, -1)), ("ce semestre|semestre en cours", new(PeriodUnit.Semester, 0)),
            ("semestre prochain|prochain semestre", new(PeriodUnit.Semester, 1)),
            (Optional("année dernière|an dernier|an passé|année passée"), new(PeriodUnit.Year, -1)),
            (Optional("cette année|année en cours|année actuelle"), new(PeriodUnit.Year, 0)),
            (Optional("année prochaine|an prochain|prochaine année"), new(PeriodUnit.Year, 1)),
            (Optional("dernier exercice|exercice passé|exercice écoulé|exercice dernier"), new(PeriodUnit.FiscalYear, -1)),
            ("exercice en cours|cet exercice|exercice actuel", new(PeriodUnit.FiscalYear, 0)),
            ("prochain exercice|exercice prochain|exercice à venir", new(PeriodUnit.FiscalYear, 1)),
            (Optional("exercice précédent|précédent exercice"), new(PeriodUnit.FiscalYear, -1) { IsFromText = true }),
            (Optional("cette décennie|décennie en cours|décennie actuelle"), new(PeriodUnit.Decade, 0)),
            (Optional("décennie passée"), new(PeriodUnit.Decade, -1)),
            (Optional("prochaine décennie|décennie prochaine|décennie à venir"), new(PeriodUnit.Decade, 1)),
            (Optional("semaine précédente"), new(PeriodUnit.Week, -1) { IsFromText = true }),
            (Optional("mois précédent"), new(PeriodUnit.Month, -1) { IsFromText = true }),
            (Optional("trimestre précédent"), new(PeriodUnit.Quarter, -1) { IsFromText = true }),
            (Optional("semestre précédent"), new(PeriodUnit.Semester, -1) { IsFromText = true }),
            (Optional("année précédente|an précédent"), new(PeriodUnit.Year, -1) { IsFromText = true }),
            (Optional("décennie précédente"), new(PeriodUnit.Decade, -1) { IsFromText = true })),
        OwnPeriods = Phrases.Table(
            (Optional("année|d'année"), PeriodUnit.Year), ("mois", PeriodUnit.Month), ("trimestre", PeriodUnit.Quarter), ("semestre", PeriodUnit.Semester),
            ("semaine", PeriodUnit.Week), (Optional("décennie"), PeriodUnit.Decade)),
        CountedHeads = Phrases.Table<CountedWords>(
            ("il y a|voici|voilà", new(-1)),
            ("dans", new(1)),
            ("d'ici|d'ici à", new(1) { Hedge = Hedge.By })),
        RelativeTails = Phrases.Table(("dernier|dernière|passé|passée", -1), ("prochain|prochaine", 1)),
        ThisHeads = Phrases.Set("ce|cet"),
        Now = Phrases.Set(Optional("maintenant|à présent")),
        HasCardinalDays = true,
        RangeOpeners = Phrases.Table(
            ("entre|entre le|entre la|entre l'|entre les", Phrases.Set("et|et le|et la|et l'|et les")),
            ("de|du|d'|de la|de l'|des", Phrases.Set("à|au|à la|à l'|aux|jusqu'à|jusqu'en|jusqu'au"))),
        CustomaryDays = [8, 15],
        Alternatives = Phrases.Set("ou|ou en|ou le|ou la"),
        RangeConnectors = Phrases.Set("-|à|au|ou|ou en|ou le|ou la|/|à la|à l'|jusqu'à|jusqu'a|jusqu'en|jusqu'au"),
    };
}
