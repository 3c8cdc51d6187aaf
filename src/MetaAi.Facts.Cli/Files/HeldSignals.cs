using System.Runtime.InteropServices;

namespace MetaAi.Facts.Cli.Files;

/// <summary>Holds back what would end the process in the middle of something short that leaves traces when it is cut off. What came meanwhile takes effect at the end.</summary>
internal sealed class HeldSignals : IDisposable
{
    // What a shell says of a process that a signal ended.
    private const int EndedBySignal = 128;

    private readonly PosixSignalRegistration[] registrations;
    private volatile int came;

    public HeldSignals() => registrations = [Hold(PosixSignal.SIGINT, 2), Hold(PosixSignal.SIGTERM, 15), Hold(PosixSignal.SIGHUP, 1)];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        if (came != 0)
        {
            Environment.Exit(EndedBySignal + came);
        }
    }

    private PosixSignalRegistration Hold(PosixSignal signal, int number) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        came = number;
    });
}
