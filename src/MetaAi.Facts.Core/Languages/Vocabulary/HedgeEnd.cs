namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What may follow a hedge that stands after its figure. Before another number it always is that one's.</summary>
internal enum HedgeEnd : byte
{
    /// <summary>Any word: "au moins", "or more".</summary>
    Anything,

    /// <summary>Any word but a noun, which it would count: "and more cars".</summary>
    NoNoun,

    /// <summary>Nothing but a mark, since it joins what follows: "50% plus one share".</summary>
    Nothing,

    /// <summary>Any word, and a noun that it counts: "or more boats", "odd boats".</summary>
    Counted,
}
