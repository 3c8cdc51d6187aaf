namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>All that a page says of itself, in one language. What facts, sources and texts say stays in theirs.</summary>
/// <param name="language">The language.</param>
internal sealed class BookWords(BookLanguage language)
{
    /// <summary>English.</summary>
    public static BookWords English { get; } = new(BookLanguage.English);

    /// <summary>French.</summary>
    public static BookWords French { get; } = new(BookLanguage.French);

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
}
