using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words of equality, and bounds that include what they name: "equal to", "greater or equal to".</summary>
internal static class EnglishEquality
{
    public static PhraseTable<bool> Heads { get; } = Phrases.Set("equal to|equals to|equals|equaling|equaling to|equalling");

    public static readonly (string, HedgePhrase)[] Words =
    [
        ("bigger or equal to|bigger or equal than|bigger than or equal to|higher or equal to|higher or equal than|higher than or equal to|greater or equal to|greater or equal than|"
            + "larger or equal to|larger or equal than|larger than or equal to|at least or equal to|equal to or higher than|equal to or larger than|equal to or above|equal to or over", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("smaller or equal to|smaller or equal than|smaller than or equal to|lower or equal to|lower or equal than|lower than or equal to|less or equal to|less or equal than|"
            + "at most or equal to|equal to or lower than|equal to or smaller than|equal to or below|equal to or under", HedgePhrase.Numbers(Hedge.AtMost)),
    ];
}
