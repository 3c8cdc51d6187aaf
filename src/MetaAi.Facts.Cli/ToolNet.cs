using System.ComponentModel;
using System.Security;

namespace MetaAi.Facts.Cli;

/// <summary>What the machine or a caller can do to any command: said in one line and never as a trace of the stack.</summary>
internal static class ToolNet
{
    /// <summary>Whether an exception is about a file, a stream, a program or an argument, and not a fault of the tool's own reasoning.</summary>
    public static bool Holds(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or SecurityException or Win32Exception or ObjectDisposedException;
}
