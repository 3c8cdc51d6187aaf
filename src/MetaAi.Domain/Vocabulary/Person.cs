using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A person who acts, or is acted on, in the articles.</summary>
public enum Person
{
    /// <summary>Alexandr Wang, of Scale AI.</summary>
    [Alias("Alexander Wang")]
    AlexandrWang,

    /// <summary>Ilya Sutskever, a founder of OpenAI.</summary>
    IlyaSutskever,

    /// <summary>Mark Zuckerberg, of Meta.</summary>
    [Alias("Zuckerberg")]
    MarkZuckerberg,
}
