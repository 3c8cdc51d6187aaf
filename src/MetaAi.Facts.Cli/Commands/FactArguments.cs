using System.CommandLine;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>The arguments that several commands share.</summary>
internal static class FactArguments
{
    public static Argument<string> Target() => new("PROJECT|ASSEMBLY")
    {
        Description = "A project file or the folder of one, which is built first; or an assembly, which is read as it is and never run.",
    };

    public static Option<string?> Texts(bool required) => new("--texts")
    {
        Description = "The folder of the texts: every *.txt below it.",
        HelpName = "DIR",
        Required = required,
    };

    public static Option<string?> Lock() => new("--lock")
    {
        Description = "The lock; facts.lock beside the project or the assembly where it is left out.",
        HelpName = "FILE",
    };
}
