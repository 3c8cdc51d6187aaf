using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A person of whom the articles say that somebody did something.</summary>
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
