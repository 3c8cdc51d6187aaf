namespace MetaAi.Domain;

/// <summary>An application or service of Meta.</summary>
public enum Platform
{
    /// <summary>The Facebook network.</summary>
    Facebook,

    /// <summary>Short videos on Facebook.</summary>
    FacebookReels,

    /// <summary>Instagram.</summary>
    Instagram,

    /// <summary>WhatsApp.</summary>
    WhatsApp,
}
