using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that matter to a sentence as a whole.</summary>
internal static class FrenchSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Abbreviations = Phrases.Set("mm|mme|mmes|mlle|dr|me|pr|st|ste|art|chap|fig|p|pp|vol|cf|env|av|bd|janv|févr|avr|juil|sept|oct|nov|déc"),
        YearShifts = Phrases.Table(
            (Phrases.Each("un an|une année|1 an", "plus tôt|auparavant|avant") + "|l'année précédente|l'année d'avant|l'année antérieure|l'exercice précédent|l'exercice antérieur|l'an passé", -1),
            (Phrases.Each("deux ans|deux années|2 ans", "plus tôt|auparavant|avant"), -2),
            (Phrases.Each("trois ans|3 ans", "plus tôt|auparavant|avant"), -3),
            (Phrases.Each("cinq ans|5 ans", "plus tôt|auparavant|avant"), -5),
            (Phrases.Each("dix ans|10 ans", "plus tôt|auparavant|avant"), -10),
            (Phrases.Each("un an|une année|1 an", "plus tard|après") + "|l'année suivante|l'année d'après|l'exercice suivant", 1),
            (Phrases.Each("deux ans|deux années|2 ans", "plus tard|après"), 2),
            (Phrases.Each("trois ans|3 ans", "plus tard|après"), 3),
            (Phrases.Each("cinq ans|5 ans", "plus tard|après"), 5),
            (Phrases.Each("dix ans|10 ans", "plus tard|après"), 10)),
    };
}
