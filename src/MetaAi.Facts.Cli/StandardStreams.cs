using System.Text;

namespace MetaAi.Facts.Cli;

/// <summary>The streams of the process, as the terminal of a command. Input that cannot be opened is as good as empty.</summary>
internal sealed class StandardStreams : IDisposable
{
    private const int DefaultWidth = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream bytes = OpenInput();
    private readonly StreamReader input;
    private readonly StreamWriter output = new(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };
    private readonly StreamWriter error = new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };

    public StandardStreams()
    {
        input = new(bytes, Utf8);
        Terminal = new(input, output, error)
        {
            InputBytes = bytes,
            // Of its own: whatever writes a protocol closes it at the end.
            OutputBytes = Console.OpenStandardOutput(),
            // Some screens do not say how wide they are.
            Width = Console.IsOutputRedirected ? null : Console.WindowWidth is > 0 and var width ? width : DefaultWidth,
            IsInputKeyboard = !Console.IsInputRedirected,
            IsErrorScreen = !Console.IsErrorRedirected,
        };
    }

    public Terminal Terminal { get; }

    /// <summary>Says on standard error, where there is one, what the tool failed at.</summary>
    /// <returns>The exit code.</returns>
    public static int Failed(string why)
    {
        try
        {
            using var error = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n" };
            return new Terminal(TextReader.Null, TextWriter.Null, error).Usage(why);
        }
        catch (Exception second) when (ToolNet.Holds(second))
        {
            return ExitCode.Usage;
        }
    }

    private static Stream OpenInput()
    {
        try
        {
            return Console.OpenStandardInput();
        }
        catch (Exception exception) when (ToolNet.Holds(exception))
        {
            return Stream.Null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        input.Dispose();
        error.Dispose();
        Terminal.Output.Dispose();
        output.Dispose();
    }
}
