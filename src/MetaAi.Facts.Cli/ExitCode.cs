namespace MetaAi.Facts.Cli;

/// <summary>What the tool answers its caller. Scripts rely on the numbers.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int DoesNotHold = 1;
    public const int Usage = 2;
}
