using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that matter to a sentence as a whole.</summary>
internal static class FrenchSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Abbreviations = Phrases.Set("mm|mme|mmes|mlle|dr|me|pr|st|ste|art|chap|fig|p|pp|vol|cf|env|av|bd|janv|févr|avr|juil|sept|oct|nov|déc"),
        YearShifts = Phrases.Table(
            (Phrases.Each("quatre ans|4 ans", "plus tôt|auparavant|avant"), -4),
            (Phrases.Each("six ans|6 ans", "plus tôt|auparavant|avant"), -6),
            (Phrases.Each("sept ans|7 ans", "plus tôt|auparavant|avant"), -7),
            (Phrases.Each("huit ans|8 ans", "plus tôt|auparavant|avant"), -8),
            (Phrases.Each("neuf ans|9 ans", "plus tôt|auparavant|avant"), -9),
            (Phrases.Each("quinze ans|15 ans", "plus tôt|auparavant|avant"), -15),
            (Phrases.Each("vingt ans|20 ans", "plus tôt|auparavant|avant"), -20),
            (Phrases.Each("quatre ans|4 ans", "plus tard|après"), 4),
            (Phrases.Each("six ans|6 ans", "plus tard|après"), 6),
            (Phrases.Each("sept ans|7 ans", "plus tard|après"), 7),
            (Phrases.Each("huit ans|8 ans", "plus tard|après"), 8),
            (Phrases.Each("neuf ans|9 ans", "plus tard|après"), 9),
            (Phrases.Each("quinze ans|15 ans", "plus tard|après"), 15),
            (Phrases.Each("vingt ans|20 ans", "plus tard|après"), 20),
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
