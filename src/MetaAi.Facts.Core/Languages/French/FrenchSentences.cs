using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that matter to a sentence as a whole.</summary>
internal static class FrenchSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Abbreviations = Phrases.Set("mm|mme|mmes|mlle|dr|me|pr|st|ste|art|chap|fig|p|pp|vol|cf|env|av|bd|janv|févr|avr|juil|sept|oct|nov|déc|cie|sté"),
        YearShifts = Phrases.Table(
            ("l'année précédente|l'année d'avant|l'année antérieure|l'exercice précédent|l'exercice antérieur|l'an passé", -1),
            ("l'année suivante|l'année d'après|l'exercice suivant", 1)),
        YearShiftTails = Phrases.Table(("plus tôt|auparavant|avant", -1), ("plus tard|après", 1)),
    };
}
