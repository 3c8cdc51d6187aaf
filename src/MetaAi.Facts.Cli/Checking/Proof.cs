namespace MetaAi.Facts.Cli.Checking;

/// <summary>What proves a fact.</summary>
internal enum Proof
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>Its text.</summary>
    Text,

    /// <summary>The lock; its text is not here.</summary>
    Lock,
}
