using System.CommandLine;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>The folder of the texts that claims are about.</summary>
internal static class TextsOption
{
    public static Option<string> Create() => new("--texts")
    {
        Description = "The folder of the texts: those below it are found by their file names, or the ends of their paths; nothing outside it is read.",
        HelpName = "DIR",
        Required = true,
    };
}
