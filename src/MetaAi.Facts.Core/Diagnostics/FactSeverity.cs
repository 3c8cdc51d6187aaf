namespace MetaAi.Facts.Diagnostics;

/// <summary>How a broken rule is reported.</summary>
public enum FactSeverity
{
    /// <summary>Worth knowing; never stops a build.</summary>
    Info,

    /// <summary>Doubtful: a person should look.</summary>
    Warning,

    /// <summary>Wrong: the build stops.</summary>
    Error,
}
