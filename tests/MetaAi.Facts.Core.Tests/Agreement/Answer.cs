namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>The one answer that is right for a figure of a made sentence.</summary>
internal enum Answer
{
    /// <summary>It is listed and proved with its value.</summary>
    Value,

    /// <summary>It is proved with its value; a scan may leave it out.</summary>
    ProofAlone,

    /// <summary>A cue stands beside it: by itself it is neither listed nor proved.</summary>
    OpenCue,

    /// <summary>It is no figure: nothing over it is listed or proved.</summary>
    Refusal,
}
