using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words for dates.</summary>
internal static class FrenchDates
{
    public static DateWords Words { get; } = new()
    {
        Months = Phrases.Table(
            ("janvier|janv.|janv|jan.", 1), ("février|fevrier|févr.|févr|fév.|fév", 2), ("mars", 3), ("avril|avr.|avr", 4), ("mai", 5), ("juin", 6),
            ("juillet|juil.|juil|juill.", 7), ("août|aout", 8), ("septembre|sept.|sept", 9), ("octobre|oct.|oct", 10), ("novembre|nov.|nov", 11),
            ("décembre|decembre|déc.|déc|dec.", 12)),
        Weekdays = Phrases.Table(
            ("lundi", 1), ("mardi", 2), ("mercredi", 3), ("jeudi", 4), ("vendredi", 5), ("samedi", 6), ("dimanche", 7)),
        Seasons = Phrases.Table(("printemps", 1), ("été", 2), ("automne", 3), ("hiver", 4)),
        Ordinals = Phrases.Table(
            ("premier|première", 1), ("deuxième|second|seconde", 2), ("troisième", 3), ("quatrième", 4), ("cinquième", 5), ("sixième", 6),
            ("septième", 7), ("huitième", 8), ("neuvième", 9), ("dixième", 10), ("onzième", 11), ("douzième", 12), ("treizième", 13),
            ("quatorzième", 14), ("quinzième", 15), ("seizième", 16), ("dix-septième", 17), ("dix-huitième", 18), ("dix-neuvième", 19),
            ("vingtième", 20), ("vingt et unième|vingt-et-unième", 21), ("dernier|dernière", -1)),
        OrdinalEndings = Phrases.Set("er|re|ère|e|è|ème|eme|ième|nd|nde|ᵉ|ᵉʳ"),
        PeriodNouns = Phrases.Table(
            ("trimestre|trim.", PeriodUnit.Quarter), ("semestre|sem.|moitié", PeriodUnit.Semester)),
        Centuries = Phrases.Set("siècle|s."),
        PeriodCodes = Phrases.Table(("t|q", PeriodUnit.Quarter), ("s|h", PeriodUnit.Semester)),
        DecadeHeads = Phrases.Set("années|les années|la décennie|décennie"),
        DecadeEndings = Phrases.None<bool>(),
        Parts = Phrases.Table<PartPhrase>(
            ("début|au début|le début|dès le début|en début|tout début", new(DatePart.Early)),
            ("mi-|mi|milieu|au milieu|le milieu|en milieu", new(DatePart.Mid)),
            ("fin|la fin|à la fin|en fin|toute fin", new(DatePart.Late)),
            ("courant|au cours|dans le courant|le courant", new(null))),
        Prefixes = Phrases.Set("en|au|aux|à la|à l'|le|la|l'|les|du|de|de la|de l'|d'|dans|dans le|dans la|durant|pendant|à"),
        Links = Phrases.Set("de|du|de la|de l'|d'|des|,"),
        YearHeads = Phrases.Set("année|an|l'année|l'an"),
        MonthHeads = Phrases.Set("mois de|mois d'|le mois de|le mois d'"),
        FiscalYearHeads = Phrases.Set("exercice|exercice fiscal|exercice budgétaire|exercice comptable|année fiscale|fy|exercice clos en"),
        FiscalAdjectives = Phrases.Set("fiscal|fiscale"),
        FirstMonthsTails = Phrases.Set("premiers mois"),
        FirstMonthsHeads = Phrases.None<bool>(),
        Relatives = Phrases.Table<RelativeDate>(
            ("hier", new(PeriodUnit.Day, -1)), ("aujourd'hui|ce jour", new(PeriodUnit.Day, 0)), ("demain", new(PeriodUnit.Day, 1)),
            ("avant-hier", new(PeriodUnit.Day, -2)), ("après-demain", new(PeriodUnit.Day, 2)),
            ("semaine dernière|semaine passée", new(PeriodUnit.Week, -1)), ("cette semaine", new(PeriodUnit.Week, 0)),
            ("semaine prochaine", new(PeriodUnit.Week, 1)),
            ("mois dernier|mois passé", new(PeriodUnit.Month, -1)), ("ce mois-ci|ce mois", new(PeriodUnit.Month, 0)), ("mois prochain", new(PeriodUnit.Month, 1)),
            ("trimestre dernier|dernier trimestre|trimestre précédent|trimestre passé", new(PeriodUnit.Quarter, -1)),
            ("ce trimestre|trimestre en cours", new(PeriodUnit.Quarter, 0)),
            ("trimestre prochain|prochain trimestre", new(PeriodUnit.Quarter, 1)),
            ("semestre dernier|semestre passé", new(PeriodUnit.Semester, -1)), ("ce semestre", new(PeriodUnit.Semester, 0)),
            ("semestre prochain|prochain semestre", new(PeriodUnit.Semester, 1)),
            ("année dernière|an dernier|an passé|année passée|année précédente", new(PeriodUnit.Year, -1)),
            ("cette année|année en cours", new(PeriodUnit.Year, 0)),
            ("année prochaine|an prochain", new(PeriodUnit.Year, 1)),
            ("année|d'année", new(PeriodUnit.Year, 0) { NeedsPart = true }),
            ("mois", new(PeriodUnit.Month, 0) { NeedsPart = true }),
            ("trimestre", new(PeriodUnit.Quarter, 0) { NeedsPart = true }),
            ("semaine", new(PeriodUnit.Week, 0) { NeedsPart = true }),
            ("décennie", new(PeriodUnit.Decade, 0) { NeedsPart = true }),
            ("cette décennie", new(PeriodUnit.Decade, 0))),
        RelativeTails = Phrases.Table(("dernier|dernière|passé|passée", -1), ("prochain|prochaine", 1)),
        RelativeHeads = Phrases.None<int>(),
        HasDayBehindMonth = false,
        Ranges =
        [
            new(Phrases.Set("entre|entre le|entre la|entre l'"), Phrases.Set("et|et le|et la|et l'")),
            new(Phrases.Set("de|du|d'|de la|de l'"), Phrases.Set("à|au|à la|à l'|jusqu'à|jusqu'en|jusqu'au")),
            new(null, Phrases.Set("-|à|au|ou|ou en|/|à la|à l'")),
        ],
    };
}
