using System.CommandLine;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>A command of the tool, whose help ends with examples.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Calls as one would type them, after <c>facts</c>.</param>
internal sealed class ToolCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Calls as one would type them, after <c>facts</c>.</summary>
    public IReadOnlyList<string> Examples => examples;
}
