using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A company that the articles name.</summary>
public enum Company
{
    /// <summary>Meta Platforms, formerly Facebook.</summary>
    [Alias("empire américain des réseaux sociaux")]
    Meta,

    /// <summary>Amazon.</summary>
    Amazon,

    /// <summary>Anthropic, which develops the Claude models.</summary>
    Anthropic,

    /// <summary>Apple.</summary>
    Apple,

    /// <summary>Robert W. Baird, an investment bank.</summary>
    Baird,

    /// <summary>CFRA Research, which rates shares.</summary>
    Cfra,

    /// <summary>Google.</summary>
    Google,

    /// <summary>Microsoft.</summary>
    Microsoft,

    /// <summary>OpenAI, which develops the GPT models.</summary>
    OpenAI,

    /// <summary>Oracle.</summary>
    Oracle,

    /// <summary>Perplexity AI, which makes an answer engine.</summary>
    PerplexityAI,

    /// <summary>Runway, which develops video models.</summary>
    Runway,

    /// <summary>Scale AI, which prepares training data.</summary>
    ScaleAI,
}
