namespace MetaAi.Domain;

/// <summary>What Meta does with AI, under the name that it goes by.</summary>
public enum Product
{
    /// <summary>Meta's AI efforts of today, which go by the name of Core AI.</summary>
    CoreAI,

    /// <summary>Meta's assistant.</summary>
    MetaAI,
}
