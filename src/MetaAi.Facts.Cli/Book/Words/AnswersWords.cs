namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of the computed values.</summary>
/// <param name="language">The language.</param>
internal sealed class AnswersWords(BookLanguage language) : PhraseTable(language)
{
    public string Heading => In("Computed from the facts", "Calculé à partir des faits");

    public string Of(string concept, string subject) => In($"{concept} of {subject}", $"{concept} ({subject})");

    public string From(IEnumerable<string> sources) => In($"from {string.Join(" and ", sources)}", $"d’après {string.Join(" et ", sources)}");

    public string FormulaAlone => In("the formula alone", "la formule seule");
}
