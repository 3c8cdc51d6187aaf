using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of all facts, and of the choice among them.</summary>
/// <param name="language">The language.</param>
internal sealed class FactsWords(BookLanguage language) : PhraseTable(language)
{
    public string Heading => In("All facts", "Tous les faits");

    public string Choose => In("Choose facts", "Choisir des faits");

    public string Search => In("Search", "Rechercher");

    public string All => In("all", "tout afficher");

    public string Source => In("Source", "Source");

    public string Subject => In("Subject", "Sujet");

    public string Kind => In("Kind", "Nature");

    public string Modality => In("Modality", "Modalité");

    /// <summary>A kind of the exports.</summary>
    public string KindOf(string kind) => kind switch
    {
        "money" => In(kind, "montant"),
        "percent" => In(kind, "pourcentage"),
        "points" => In(kind, "points de pourcentage"),
        "fraction" => In(kind, "fraction"),
        "ratio" => In(kind, "multiple"),
        "count" => In(kind, "quantité"),
        "number" => In(kind, "nombre"),
        "date" => In(kind, "date"),
        "duration" => In(kind, "durée"),
        "text" => In(kind, "texte"),
        "names" => In(kind, "noms"),
        "other" => In(kind, "autre"),
        _ => kind,
    };

    public string Per(string noun) => In($" per {noun}", PrintWords.French.Per(noun));

    public string Chapter => In("Chapter", "Chapitre");

    public string Period => In("Period", "Période");

    public string NoPeriod => In("no period", "sans période");

    public string Order => In("Order", "Ordre");

    public string AsInTheCode => In("as in the code", "comme dans le code");

    public string ByAmount => In("by amount, the greatest first, each unit by itself", "par montant décroissant, chaque unité à part");

    public string ByPeriod => In("by period, the earliest first", "par période, la plus ancienne d’abord");

    public string BySource => In("by source", "par source");

    public string ByName => In("by name", "par nom");

    public string NoAmount => In("No amount", "Sans montant");

    public string ShowAll => In("Show all", "Tout afficher");

    /// <summary>How many are shown and how they are sorted, for the script: it fills in <c>{count}</c> and <c>{order}</c>. The number of all facts says whether they are many.</summary>
    public string Shown(int all) => In($"{{count}} of {all} facts, {{order}}", $"{{count}} sur {Counted(all, ("fact", "facts"), ("fait", "faits"))}, {{order}}");

    /// <summary>What an address asks for and the book does not have, for the script: it fills in <c>{choice}</c>.</summary>
    public string Unknown => In("not in this book: {choice}", "absent de ce recueil\u00A0: {choice}");

    /// <summary>A button, for the script: it fills in <c>{style}</c>.</summary>
    public string CopyAs => In("Copy as {style}", "Copier\u00A0: {style}");

    /// <summary>What was copied, for the script: it fills in <c>{button}</c>.</summary>
    public string Copied => In("{button} copied", "{button}, c’est fait");

    public string CitationToCopy => In("Citation to copy", "Référence à copier");
}
