using System.Text.Json;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>A tool that an assistant can call. It reads and changes nothing.</summary>
internal abstract class ServedTool
{
    /// <summary>Its name.</summary>
    public abstract string Name { get; }

    /// <summary>Its name for people.</summary>
    public abstract string Title { get; }

    /// <summary>What it does, when to call it, and what its answer means.</summary>
    public abstract string Description { get; }

    /// <summary>The JSON schema of its arguments.</summary>
    public abstract string Schema { get; }

    /// <summary>Answers a call.</summary>
    /// <param name="arguments">An object.</param>
    /// <param name="cancellation">Ends the call.</param>
    public abstract ToolAnswer Answer(JsonElement arguments, CancellationToken cancellation);
}
