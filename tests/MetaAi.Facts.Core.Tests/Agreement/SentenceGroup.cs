namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>What a made sentence is for.</summary>
internal enum SentenceGroup
{
    /// <summary>An ordinary sentence.</summary>
    Carrier,

    /// <summary>A right figure in a sentence that looks like a trap.</summary>
    Near,

    /// <summary>A sentence with a cue beside a figure.</summary>
    Trap,
}
