namespace MetaAi.Domain;

/// <summary>What Meta does with AI, under the name that it goes by.</summary>
public enum Product
{
    /// <summary>Meta's assistant.</summary>
    MetaAI,
}
