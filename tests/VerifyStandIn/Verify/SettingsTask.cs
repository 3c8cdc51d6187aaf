using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A snapshot that is compared when it is awaited.</summary>
public class SettingsTask(Func<VerifySettings, Task> compare)
{
    /// <summary>The settings of the snapshot.</summary>
    public VerifySettings CurrentSettings { get; } = new();

    /// <summary>Tells the snapshots of one test apart.</summary>
    public SettingsTask UseTextForParameters(string parametersText)
    {
        CurrentSettings.UseTextForParameters(parametersText);
        return this;
    }

    /// <summary>Compares.</summary>
    public Task ToTask() => compare(CurrentSettings);

    /// <summary>Compares.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Compares.</summary>
    public static implicit operator Task(SettingsTask snapshot) => snapshot.ToTask();
}
