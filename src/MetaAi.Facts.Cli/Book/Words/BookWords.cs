using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>All that a page says of itself, in one language. What facts, sources and texts say stays in theirs.</summary>
/// <param name="language">The language.</param>
internal sealed class BookWords(BookLanguage language)
{
    /// <summary>The language of names of code, and of what a project says of its facts in words of its own.</summary>
    public const string Declared = "en";

    /// <summary>English.</summary>
    public static BookWords English { get; } = new(BookLanguage.English);

    /// <summary>French.</summary>
    public static BookWords French { get; } = new(BookLanguage.French);

    /// <summary>The languages that a book can speak, by their tags.</summary>
    public static IReadOnlyList<string> Tags { get; } = [English.Values.Language, French.Values.Language];

    /// <summary>The words of a language; null where a book does not speak it.</summary>
    /// <param name="tag">A BCP 47 tag, in any case and with any region.</param>
    public static BookWords? Find(string tag) => English.Speaks(tag) ? English : French.Speaks(tag) ? French : null;

    /// <summary>The words of values.</summary>
    public PrintWords Values { get; } = language == BookLanguage.French ? PrintWords.French : PrintWords.English;

    /// <summary>Whether the page is in the language of what is declared.</summary>
    public bool IsEnglish => language == BookLanguage.English;

    /// <summary>The page and its parts.</summary>
    public PageWords Page { get; } = new(language);

    /// <summary>What is answered first.</summary>
    public AnswersWords Answers { get; } = new(language);

    /// <summary>Charts, and how sources go together.</summary>
    public ChartsWords Charts { get; } = new(language);

    /// <summary>What several sources say.</summary>
    public TablesWords Tables { get; } = new(language);

    /// <summary>The facts and the choice among them, also as the script says it.</summary>
    public FactsWords Facts { get; } = new(language);

    /// <summary>A card.</summary>
    public CardWords Card { get; } = new(language);

    /// <summary>What proves a value.</summary>
    public ProofWords Proof { get; } = new(language);

    /// <summary>How a value was computed.</summary>
    public TreeWords Tree { get; } = new(language);

    /// <summary>Scenarios.</summary>
    public ScenarioWords Scenarios { get; } = new(language);

    /// <summary>How the facts go together.</summary>
    public ConsistencyWords Consistency { get; } = new(language);

    /// <summary>The sources, and how to cite them.</summary>
    public SourcesWords Sources { get; } = new(language);

    /// <summary>The texts.</summary>
    public TextsWords Texts { get; } = new(language);

    /// <summary>How exactly a number is said.</summary>
    public PrecisionWords Precision { get; } = new(language);

    /// <summary>Whether the page is in a language.</summary>
    /// <param name="tag">A BCP 47 tag, or null.</param>
    public bool Speaks(string? tag) => tag is not null && tag.Split('-', '_')[0].Equals(Values.Language, StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that are declared in code, marked where the page is in another language.</summary>
    /// <param name="words">The words, or null.</param>
    public Html Of(string? words) => Marked(words ?? "", Declared);

    /// <summary>Parts of a line, each marked where it is in another language than the page.</summary>
    /// <param name="parts">The parts.</param>
    public Html Of(IEnumerable<StatementPart> parts) => Html.Join(parts.Select(part => Marked(VisibleText.Of(part.Words), part.Language)));

    /// <summary>A modality of the exports.</summary>
    /// <param name="word">Its word.</param>
    public string Modality(string word) => Enum.GetValues<Modality>().Where(each => ExchangeForm.Of(each) == word).Select(Values.WordOf).FirstOrDefault(word);

    /// <summary>A rank of the exports.</summary>
    /// <param name="word">Its word.</param>
    public string Rank(string word) => Enum.GetValues<Rank>().Where(each => ExchangeForm.Of(each) == word).Select(Values.WordOf).FirstOrDefault(word);

    /// <summary>A period of the exports; EDTF that names no day of any year stays as it is.</summary>
    /// <param name="edtf">EDTF, or null.</param>
    public string? Period(string? edtf) => PeriodWords.Of(edtf, Values);

    private Html Marked(string words, string? tag) =>
        tag is null || Speaks(tag) || words.Length == 0 ? Html.Of($"{words}") : Html.Of($"<span lang=\"{tag}\">{words}</span>");
}
