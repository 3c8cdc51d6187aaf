namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What matters to a sentence as a whole: where it ends, and of which years it is.</summary>
internal sealed class SentenceWords
{
    /// <summary>Abbreviations, without their full stop, that a name or a number follows: "dr", "inc". They end a sentence only before a word such as "the".</summary>
    public PhraseTable<bool> Abbreviations { get; init; } = Phrases.None<bool>();

    /// <summary>Words that mean a year so many years after one that the text names: "l'année précédente" is −1, "the following year" 1.</summary>
    public PhraseTable<int> YearShifts { get; init; } = Phrases.None<int>();

    /// <summary>Words after a number of years that make them such words, and their direction: the "plus tôt" of "quatre ans plus tôt" is −1.</summary>
    public PhraseTable<int> YearShiftTails { get; init; } = Phrases.None<int>();
}
