using System.Globalization;

namespace MetaAi.Facts.Cli.Scanning;

/// <summary>Says on standard error how much of a long input was read: four times a second at most, over the same line where that is a screen.</summary>
/// <param name="terminal">Where to say it.</param>
/// <param name="total">How many bytes there are; null where that is not known.</param>
internal sealed class ScanProgress(Terminal terminal, long? total)
{
    private const int Interval = 250;
    private const int Megabyte = 1_000_000;

    private long last = Environment.TickCount64;
    private string said = "";

    /// <summary>Notes how many bytes were read so far.</summary>
    public void Passed(long read)
    {
        if (Environment.TickCount64 - last >= Interval)
        {
            Say(read);
        }
    }

    /// <summary>Says that the end was reached: nothing is left of it on a screen.</summary>
    public void End(long read)
    {
        if (!terminal.IsErrorScreen)
        {
            Say(read);
        }
        else if (said.Length > 0)
        {
            terminal.Error.Write($"\r{new string(' ', said.Length)}\r");
        }
    }

    private void Say(long read)
    {
        last = Environment.TickCount64;
        var text = total is > 0 and var bytes
            ? string.Create(CultureInfo.InvariantCulture, $"{100 * read / bytes} %")
            : string.Create(CultureInfo.InvariantCulture, $"{read / Megabyte} MB");
        terminal.Error.Write(terminal.IsErrorScreen ? $"\r{text.PadRight(said.Length)}" : $"{text}\n");
        said = text;
    }
}
