using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Files;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>Opens the assembly that a command is about.</summary>
internal static class AssemblyOpener
{
    /// <summary>The facts of an assembly, or of the one that a project builds.</summary>
    /// <param name="target">The assembly or the project.</param>
    /// <param name="texts">The texts that are to prove them.</param>
    /// <param name="terminal">Where problems are said.</param>
    /// <param name="exitCode">What to answer where there is none.</param>
    /// <returns>Null where there is none; why was said.</returns>
    public static (FactAssembly Facts, BuiltTarget Built)? Open(FactTarget target, TextChoice texts, Terminal terminal, out int exitCode)
    {
        if (target.Build(texts, terminal, out exitCode) is not { } built)
        {
            return null;
        }

        if (UnreadableText.Of(built.AssemblyPath) is { } none)
        {
            exitCode = terminal.Usage($"'{built.AssemblyPath}' cannot be read: {none.Problem}");
            return null;
        }

        try
        {
            var facts = FactAssembly.Read(built.AssemblyPath);
            var names = FactChecker.NamesIn(facts);
            return (facts, texts.Folder is null ? built : built with { Texts = TextFolder.Candidates(built.Texts, names) });
        }
        catch (BadImageFormatException)
        {
            exitCode = terminal.Usage($"'{built.AssemblyPath}' is not a .NET assembly, or is damaged");
            return null;
        }
    }
}
