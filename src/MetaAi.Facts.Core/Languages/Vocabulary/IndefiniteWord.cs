namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What an indefinite plural may stand before.</summary>
internal enum IndefiniteWord
{
    /// <summary>Any plural: "plusieurs", "several".</summary>
    BeforePlural,

    /// <summary>Only the plural of a round number: "des dizaines", "des milliards"; "des centres" says no number.</summary>
    BeforeRoundNumber,
}
