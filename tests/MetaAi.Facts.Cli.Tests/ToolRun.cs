namespace MetaAi.Facts.Cli;

internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
