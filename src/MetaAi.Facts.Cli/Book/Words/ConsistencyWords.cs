using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of how the facts go together.</summary>
/// <param name="language">The language.</param>
internal sealed class ConsistencyWords(BookLanguage language) : PhraseTable(language)
{
    public string Heading => In("Consistency", "Cohérence");

    public string Severity(FactSeverity severity) => severity switch
    {
        FactSeverity.Info => In("info", "info"),
        FactSeverity.Warning => In("warning", "avertissement"),
        _ => In("error", "erreur"),
    };

    public string Nothing => In("No facts contradict each other or differ, and none is implausible.", "Aucun fait n’en contredit un autre ni n’en diffère, et aucun n’est invraisemblable.");

    public string NothingLookedAt => In("Nothing was looked at to prove the facts: there is no lock, and the texts were not asked for.", "Rien n’a été consulté pour prouver les faits\u00A0: il n’y a pas de verrou, et les textes n’ont pas été demandés.");

    public string LookedForInTexts => In("The quotes were looked for again in the texts, or in the lock where a text is not here.", "Les citations ont été recherchées de nouveau dans les textes, ou dans le verrou si un texte n’est pas là.");

    public string ProvedByLock => In("The quotes were proved by the lock; the texts were not asked for.", "Les citations ont été prouvées par le verrou\u202F; les textes n’ont pas été demandés.");
}
