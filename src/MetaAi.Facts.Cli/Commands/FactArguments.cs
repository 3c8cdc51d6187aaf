using System.CommandLine;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>The arguments that several commands share.</summary>
internal static class FactArguments
{
    public static Argument<string?> Target() => new("PROJECT|ASSEMBLY")
    {
        Description = "A project file or the folder of one, which is built first, and the folder one is in where it is left out; or an assembly, which is read as it is "
            + "and never run.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<string?> Texts() => new("--texts")
    {
        Description = "The folder of the texts, found below it by the names that the sources give, in place of those that the project names (FactText).",
        HelpName = "DIR",
    };

    public static Option<string?> Lock() => new("--lock")
    {
        Description = "The lock; facts.lock beside the project or the assembly where it is left out.",
        HelpName = "FILE",
    };
}
