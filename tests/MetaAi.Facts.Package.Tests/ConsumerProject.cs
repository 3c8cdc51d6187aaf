using System.Reflection;

namespace MetaAi.Facts.Package.Tests;

/// <summary>A project outside the repository that restores the packed packages from a local feed into an empty package folder.</summary>
public sealed class ConsumerProject : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("facts-consumer-").FullName;

    /// <param name="folder">The folder with its files, beside the tests.</param>
    public ConsumerProject(string folder = "Consumer")
    {
        Copy(Path.Combine(AppContext.BaseDirectory, folder), root);
    }

    /// <summary>The folder with the packed packages.</summary>
    public static string Feed { get; } = typeof(ConsumerProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Packages").Value!;

    /// <summary>The version that was packed.</summary>
    public static string Version { get; } =
        Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "MetaAi.Domain.*.nupkg").Single())["MetaAi.Domain.".Length..];

    public string Root => root;

    public void Edit(string file, string oldText, string newText)
    {
        var path = Path.Combine(root, file);
        var content = File.ReadAllText(path);
        content.ShouldContain(oldText);
        File.WriteAllText(path, content.Replace(oldText, newText, StringComparison.Ordinal));
    }

    public void Delete(string file) => File.Delete(Path.Combine(root, file));

    internal Task<CommandResult> Dotnet(params string[] arguments) => CommandLine.Run(root, "dotnet", arguments);

    internal Task<CommandResult> Build(params string[] more) => Dotnet(["build", "-nodeReuse:false", .. more, .. Settings]);

    internal async Task<CommandResult> Run()
    {
        var build = await Build();
        return build.ExitCode == 0 ? await Dotnet(["run", "--no-build", .. Settings]) : build;
    }

    /// <summary>Publishes the project into its folder <c>native</c>, compiled ahead of time for this machine.</summary>
    internal Task<CommandResult> PublishNative() =>
        Dotnet(["publish", "-nodeReuse:false", "--use-current-runtime", "-p:PublishAot=true", "--output", Path.Combine(root, "native"), .. Settings]);

    public void Dispose() => Directory.Delete(root, recursive: true);

    // The feed is added to the machine's own sources, from which NodaTime comes.
    private string[] Settings =>
    [
        $"-p:PackageVersionUnderTest={Version}",
        $"-p:RestoreAdditionalProjectSources={Feed}",
        $"-p:RestorePackagesPath={Path.Combine(root, "packages")}",
    ];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
