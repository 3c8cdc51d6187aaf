namespace MetaAi.Domain;

/// <summary>A product of Meta that runs on its models.</summary>
public enum Product
{
    /// <summary>Meta's assistant.</summary>
    MetaAI,
}
