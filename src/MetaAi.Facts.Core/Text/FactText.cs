namespace MetaAi.Facts.Text;

/// <summary>A source's text, folded for matching. Immutable; equal by name and hash.</summary>
/// <param name="name">The file's path or name.</param>
/// <param name="content">The decoded text.</param>
public sealed class FactText(string name, string content)
{
    /// <summary>The file's path or name, with forward slashes.</summary>
    public string Name { get; } = name;

    /// <summary>The decoded text, without a byte order mark.</summary>
    public string Content { get; } = content;
}
