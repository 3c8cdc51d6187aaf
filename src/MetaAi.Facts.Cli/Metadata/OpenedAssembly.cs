using MetaAi.Facts.Cli.Files;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>A project or assembly that a command was called for, and its facts.</summary>
/// <param name="Project">Where it is.</param>
/// <param name="Assembly">Its facts and sources.</param>
internal sealed record OpenedAssembly(FactProject Project, FactAssembly Assembly)
{
    /// <inheritdoc cref="FactProject.Open"/>
    public static OpenedAssembly? Open(string path, string? texts, Terminal terminal, out int exitCode)
    {
        if (FactProject.Open(path, texts, terminal, out exitCode) is not { } project)
        {
            return null;
        }

        try
        {
            return new(project, FactAssembly.Read(project.AssemblyPath));
        }
        catch (BadImageFormatException)
        {
            exitCode = terminal.Usage($"'{project.AssemblyPath}' is not a .NET assembly, or is damaged");
            return null;
        }
    }
}
