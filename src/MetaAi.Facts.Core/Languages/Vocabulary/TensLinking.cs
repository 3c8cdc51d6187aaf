namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How the numbers that a language joins by a link follow a multiple of ten: "vingt et un", "quatre-vingt-un", "treinta y cinco".</summary>
internal enum TensLinking
{
    /// <summary>Without the link.</summary>
    Never,

    /// <summary>With or without it.</summary>
    Optional,

    /// <summary>Only with it.</summary>
    Always,
}
