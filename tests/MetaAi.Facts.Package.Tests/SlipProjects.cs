namespace MetaAi.Facts.Package.Tests;

/// <summary>All slips, built at once.</summary>
public sealed class SlipProjects : IDisposable, IAsyncLifetime
{
    private readonly ConsumerProject project = new("Slips");
    private CommandResult? build;

    /// <summary>All that the build printed.</summary>
    public string Output => build!.Output;

    /// <summary>The errors of one project, each once: <c>Ferry.cs(18,6): error FACT202: …</c>.</summary>
    public IReadOnlyList<string> ErrorsOf(string name) =>
    [
        .. build!.Errors.Where(line => line.EndsWith($"{name}.csproj]", StringComparison.Ordinal)).Select(line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)])
            .Select(line => line[(line.LastIndexOf('/', line.IndexOf(": error ", StringComparison.Ordinal)) + 1)..]),
    ];

    /// <summary>Whether the build made an assembly of a project.</summary>
    public bool IsBuilt(string name) => Directory.EnumerateFiles(Path.Combine(project.Root, name, "obj"), $"{name}.dll", SearchOption.AllDirectories).Any();

    public async Task InitializeAsync()
    {
        var right = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Consumer/Ferry.cs"));
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Consumer/texts/ferry.txt"));
        foreach (var slip in Slips.All)
        {
            right.ShouldContain(slip.Written);
            var code = slip.Written.Length == 0 ? right : right.Replace(slip.Written, slip.Instead, StringComparison.Ordinal);
            Write(slip, $"{slip.Name}.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{slip.Settings}</PropertyGroup><ItemGroup>{slip.Items}</ItemGroup></Project>");
            Write(slip, "Ferry.cs", code);
            Write(slip, "ferry.txt", text + slip.MoreText);
            Write(slip, ".editorconfig", $"root = true\n[*.cs]\n{slip.Configuration}\n");
        }

        var projects = string.Concat(Slips.All.Select(slip => $"<Project Path=\"{slip.Name}/{slip.Name}.csproj\" />"));
        File.WriteAllText(Path.Combine(project.Root, "All.slnx"), $"<Solution>{projects}</Solution>");
        build = await project.Build();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => project.Dispose();

    private void Write(Slip slip, string file, string content) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(project.Root, slip.Name)).FullName, file), content);
}
