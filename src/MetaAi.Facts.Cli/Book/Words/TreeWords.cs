using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of how a value was computed.</summary>
/// <param name="language">The language.</param>
internal sealed class TreeWords(BookLanguage language) : PhraseTable(language)
{
    public string Again => In("again: the same value", "encore la même valeur");

    public Html Assumed(Html name, Html value, Html reason) => In(Html.Of($"{name}: {value}, assumed: {reason}"), Html.Of($"{name}\u00A0: {value}, hypothèse\u00A0: {reason}"));

    /// <summary>What an operation of a formula makes of its operands.</summary>
    public string Operation(string operation) => operation switch
    {
        "add" => In("sum of", "somme de"),
        "subtract" => In("difference of", "différence de"),
        "multiply" => In("product of", "produit de"),
        "divide" => In("quotient of", "quotient de"),
        "negate" => In("minus", "moins"),
        "max" => In("greatest of", "le plus grand de"),
        "min" => In("least of", "le plus petit de"),
        "refused" => In("none of", "aucun de"),
        _ => In("across periods", "d’une période à l’autre"),
    };
}
