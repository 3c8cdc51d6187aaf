namespace MetaAi.Domain;

/// <summary>A generation of Meta's language models.</summary>
public enum LanguageModel
{
    /// <summary>Llama 3.</summary>
    Llama3,

    /// <summary>Llama 4.</summary>
    Llama4,
}
