namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language negates a bound: "ne peut, en aucun cas, excéder", "shall not be less than".</summary>
internal sealed class NegationWords
{
    /// <summary>The words of a chain: negators, auxiliaries, pronouns, adverbs.</summary>
    public PhraseTable<NegationTraits> Chain { get; init; } = Phrases.None<NegationTraits>();

    /// <summary>Whether a phrase of the chain is one of those without which nothing is negated.</summary>
    /// <param name="index">The place of a phrase in the chain.</param>
    public bool IsNegator(int index) => (Chain.MeaningAt(index) & (NegationTraits.Negates | NegationTraits.Opens)) != 0;

    /// <summary>Bounding words, and what they say where they are negated. Those of a degree are none: "not much more than" is no maximum.</summary>
    public PhraseTable<NegatedBound> Bounds { get; init; } = Phrases.None<NegatedBound>();

    /// <summary>Words between a bounding verb and its figure that change nothing: "la somme de", "a total of".</summary>
    public PhraseTable<bool> Thresholds { get; init; } = Phrases.None<bool>();

    /// <summary>Words of passing or reaching a limit, which then bounds nothing: the "above" of "above a ceiling of 3%".</summary>
    public PhraseTable<bool> LimitPassings { get; init; } = Phrases.None<bool>();

    /// <summary>Words that begin another clause, over which no negation reaches: "que", "which".</summary>
    public PhraseTable<bool> Clauses { get; init; } = Phrases.None<bool>();

    /// <summary>Words that stand between a negated clause and a bound that is none of it: prepositions and articles, "no one died in more than 40 days".</summary>
    public PhraseTable<bool> NoVerbs { get; init; } = Phrases.None<bool>();

    /// <summary>How verbs end that a preposition of negation takes: "without spending", "sans dépenser".</summary>
    public string[] VerbEndings { get; init; } = [];

    /// <summary>Words after which an opener alone negates nothing: the "avant que" of "avant que le total n'excède".</summary>
    public PhraseTable<bool> Expletives { get; init; } = Phrases.None<bool>();

    /// <summary>Words of comparison after whose "than" an opener alone negates nothing: the "plus" of "plus cher qu'il ne dépasse".</summary>
    public PhraseTable<bool> ExpletiveComparatives { get; init; } = Phrases.None<bool>();

    /// <summary>Whether two negators say one negation: "ne … jamais, en aucun cas".</summary>
    public bool HasConcord { get; init; }

    /// <summary>The ending of adverbs, which leave open what is said where the chain does not know them: "nécessairement", "materially".</summary>
    public string AdverbEnding { get; init; } = "";
}
