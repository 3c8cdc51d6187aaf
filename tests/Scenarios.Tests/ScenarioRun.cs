namespace Scenarios.Tests;

/// <summary>What a call of the program gives.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it prints.</param>
/// <param name="Error">What it complains about.</param>
internal sealed record ScenarioRun(int Code, string Output, string Error)
{
    public static ScenarioRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = ScenarioCommand.Run(arguments, new Terminal(output, error, IsRedirected: true));
        return new(code, output.ToString(), error.ToString());
    }
}
