namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What matters to a sentence as a whole: where it ends, and of which years it is.</summary>
internal sealed class SentenceWords
{
    /// <summary>Abbreviations, without their full stop, that a name or a number follows: they end no sentence. "dr", "no".</summary>
    public PhraseTable<bool> Abbreviations { get; init; } = Phrases.None<bool>();

    /// <summary>Words that mean a year so many years after one that the text names: "un an plus tôt" is −1, "the following year" 1.</summary>
    public PhraseTable<int> YearShifts { get; init; } = Phrases.None<int>();
}
