namespace MetaAi.Domain;

/// <summary>What Meta does with AI, under the name that it goes by.</summary>
public enum Product
{
    /// <summary>The AI that ranks, recommends and sells advertising today.</summary>
    CoreAI,

    /// <summary>Meta's assistant.</summary>
    MetaAI,
}
