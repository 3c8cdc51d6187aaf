namespace MetaAi.Facts.Cli;

/// <summary>Where a command reads from and writes to. Lines end with LF.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: what was asked for.</param>
/// <param name="Error">Standard error: what is wrong, a line each.</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Says what is wrong with how a command was called.</summary>
    /// <returns>The exit code of usage errors.</returns>
    public int Usage(string message)
    {
        // The messages of the command line library may have several lines.
        Error.Write($"error: {string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\n");
        return ExitCode.Usage;
    }
}
