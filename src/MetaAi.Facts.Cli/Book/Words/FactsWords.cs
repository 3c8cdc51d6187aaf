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

    /// <summary>How many are shown, for the script: it fills in <c>{count}</c>. The number of all facts says whether they are many.</summary>
    public string Shown(int all) => In($"{{count}} of {all} facts", $"{{count}} sur {Counted(all, ("fact", "facts"), ("fait", "faits"))}");

    /// <summary>A button, for the script: it fills in <c>{style}</c>.</summary>
    public string CopyAs => In("Copy as {style}", "Copier\u00A0: {style}");

    /// <summary>What was copied, for the script: it fills in <c>{button}</c>.</summary>
    public string Copied => In("{button} copied", "{button}, c’est fait");

    public string CitationToCopy => In("Citation to copy", "Référence à copier");
}
