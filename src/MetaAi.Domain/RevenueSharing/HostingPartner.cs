namespace MetaAi.Domain;

/// <summary>A service that hosts Llama models for its own customers.</summary>
public enum HostingPartner
{
    /// <summary>Amazon Web Services.</summary>
    Aws,

    /// <summary>Microsoft Azure.</summary>
    Azure,

    /// <summary>Databricks.</summary>
    Databricks,

    /// <summary>Dell.</summary>
    Dell,

    /// <summary>Google Cloud.</summary>
    GoogleCloud,

    /// <summary>Groq.</summary>
    Groq,

    /// <summary>Nvidia.</summary>
    Nvidia,

    /// <summary>Snowflake.</summary>
    Snowflake,
}
