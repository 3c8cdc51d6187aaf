using System.CommandLine;

namespace Scenarios;

/// <summary>A kind of scenario, as a sub-command.</summary>
internal interface IScenarioCommand
{
    /// <summary>The sub-command with its options.</summary>
    public Command Command { get; }

    /// <summary>What the options come to.</summary>
    /// <exception cref="MistakeException">An option is wrong.</exception>
    public Report Report(ParseResult options, PhraseReader reader);
}
