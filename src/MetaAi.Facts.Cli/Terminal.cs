using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli;

/// <summary>Where a command reads from and writes to. Lines end with LF.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: what was asked for.</param>
/// <param name="Error">Standard error: what is wrong, a line each.</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Standard output: what was asked for. Whatever is in it, nothing of it commands a screen.</summary>
    public TextWriter Output
    {
        get;
        init => field = Visible(value);
    }
    = Visible(Output);

    /// <summary>Standard output as it is, to lay out a screen.</summary>
    public TextWriter Screen => ((VisibleWriter)Output).Inner;

    /// <summary>Standard input before it is decoded, to be read as a text.</summary>
    public Stream InputBytes { get; init; } = Stream.Null;

    /// <summary>Standard output before it is encoded, for a protocol, which is no text.</summary>
    public Stream OutputBytes { get; init; } = Stream.Null;

    /// <summary>Whether standard input is what somebody types.</summary>
    public bool IsInputKeyboard { get; init; }

    /// <summary>How many columns standard output shows on a line; null where it is no screen.</summary>
    public int? Width { get; init; }

    /// <summary>Whether a screen shows colours; null where that is not known yet.</summary>
    public bool? HasColour { get; init; }

    /// <summary>What day it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether standard error is a screen, on which a line can be written again.</summary>
    public bool IsErrorScreen { get; init; }

    /// <summary>Says what is wrong with how a command was called.</summary>
    /// <returns>The exit code of usage errors.</returns>
    public int Usage(string message)
    {
        Complain($"error: {message}");
        return ExitCode.Usage;
    }

    /// <summary>Says on standard error what is wrong: on one line, and nothing that would command a screen.</summary>
    public void Complain(string message) => Error.Write($"{VisibleText.Line(message.Trim())}\n");

    /// <summary>Says several things that are wrong, a line each.</summary>
    public void ComplainAll<T>(IEnumerable<T> messages)
        where T : notnull
    {
        foreach (var message in messages)
        {
            Complain(message.ToString()!);
        }
    }

    private static VisibleWriter Visible(TextWriter output) => output as VisibleWriter ?? new(output);
}
