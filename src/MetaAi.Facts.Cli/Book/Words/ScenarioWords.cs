using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of scenarios.</summary>
/// <param name="language">The language.</param>
internal sealed class ScenarioWords(BookLanguage language) : PhraseTable(language)
{
    public string Assumed => In("Assumed, and stated by no source.", "Supposé, et dit par aucune source.");

    public string HoldsForInputs => In(
        "The answers hold for the inputs shown; none of them is a fact.",
        "Les réponses valent pour les données affichées\u202F; aucune n’est un fait.");

    public string Inputs => In("Inputs", "Données");

    public Html Assumption(Html reason) => In(Html.Of($"assumption: {reason}"), Html.Of($"hypothèse\u00A0: {reason}"));

    public string Answers => In("Answers", "Réponses");

    public string Question => In("Question", "Question");

    public string Answer => In("Answer", "Réponse");

    public string FactsInIt => In("Computed with these facts:", "Calculé avec ces faits\u00A0:");

    public string Fixed => In("computed by the program for the inputs shown", "calculé par le programme pour les données affichées");

    public string Split => In("How it is split", "La répartition");

    /// <summary>Phrases for the script, which fills in what stands in braces.</summary>
    public IReadOnlyList<(string Name, string Phrase)> Script =>
    [
        ("from", In("from", "de")),
        ("to", In("to", "à")),
        ("reset", In("Reset the inputs", "Rétablir les données")),
        ("changed", In("The answers are for your inputs.", "Les réponses valent pour vos données.")),
        ("shown", In("The answers are for the inputs of the program.", "Les réponses valent pour les données du programme.")),
        ("yours", In("Answers for your inputs", "Réponses pour vos données")),
        ("missing", In("Give a number.", "Donnez un nombre.")),
        ("malformed", In("That is no number: write digits, a point or a comma before decimals, and spaces between thousands.", "Ce n’est pas un nombre\u00A0: écrivez des chiffres, un point ou une virgule avant les décimales et des espaces entre les milliers.")),
        ("ambiguous", In("{number} may be thousands or decimals: write {thousands} or {decimals}.", "{number} peut dire des milliers ou des décimales\u00A0: écrivez {thousands} ou {decimals}.")),
        ("least", In("Give {limit} or more.", "Donnez {limit} ou plus.")),
        ("most", In("Give {limit} or less.", "Donnez {limit} ou moins.")),
        ("step", In("Give a multiple of {limit}.", "Donnez un multiple de {limit}.")),
        ("order", In("The second number is below the first: turn them around.", "Le second nombre est inférieur au premier\u00A0: échangez-les.")),
        ("waiting", In("correct the inputs first", "corrigez d’abord les données")),
        ("divisor", In("no value: what it is divided by may be zero", "sans valeur\u00A0: ce par quoi il est divisé peut être nul")),
        ("outdated", In("out of date: computed by the program for other inputs", "périmé\u00A0: calculé par le programme pour d’autres données")),
    ];
}
