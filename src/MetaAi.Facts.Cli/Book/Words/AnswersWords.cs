using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of what is answered first.</summary>
/// <param name="language">The language.</param>
internal sealed class AnswersWords(BookLanguage language) : PhraseTable(language)
{
    public string Heading => In("Answers", "Réponses");

    public Html Of(Html concept, Html subject) => In(Html.Of($"{concept} of {subject}"), Html.Of($"{concept} ({subject})"));

    public string From(IEnumerable<string> sources) => In($"computed from {string.Join(" and ", sources)}", $"calculé d’après {string.Join(" et ", sources)}");

    public string WithModality(string modality, string from) => In($"{modality}; {from}", $"{modality}\u202F; {from}");

    public string FormulaAlone => In("the formula alone", "la formule seule");
}
