using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A person whom the articles name.</summary>
public enum Person
{
    /// <summary>Alexandr Wang, of Scale AI.</summary>
    [Alias("Alexander Wang")]
    AlexandrWang,

    /// <summary>Angelo Zino, who follows Meta for CFRA.</summary>
    AngeloZino,

    /// <summary>Ilya Sutskever, a founder of OpenAI.</summary>
    IlyaSutskever,

    /// <summary>Mark Chen, of OpenAI.</summary>
    MarkChen,

    /// <summary>Mark Zuckerberg, of Meta.</summary>
    [Alias("Zuckerberg")]
    MarkZuckerberg,

    /// <summary>Sam Altman, of OpenAI.</summary>
    SamAltman,

    /// <summary>Susan Li, of Meta.</summary>
    SusanLi,

    /// <summary>Ted Mortonson, who follows technology shares for Baird.</summary>
    TedMortonson,

    /// <summary>Zvi Mowshowitz, who writes about AI.</summary>
    ZviMowshowitz,
}
