using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>A project on disk that the SDK's own compiler builds, in the compiler server that all builds of this process share: as <c>dotnet build</c> does it.</summary>
internal sealed class CompiledFolder
{
    private static readonly string Server = "facts-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    private readonly string folder;

    /// <param name="folder">Where to write it.</param>
    /// <param name="sources">The code.</param>
    /// <param name="texts">The texts, by name.</param>
    /// <param name="analyzers">The analyzers and generators.</param>
    public CompiledFolder(string folder, IEnumerable<string> sources, IEnumerable<(string Name, string Content)> texts, IEnumerable<string> analyzers)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        var response = new StringBuilder("/noconfig /nostdlib+ /nologo /target:library /nullable:enable /langversion:13 /deterministic+ /debug- /nowarn:CS1591,CS1701,CS1702\n");
        var config = new StringBuilder("is_global = true\n");
        Line("out", Path.Combine(folder, "Made.dll"));
        foreach (var reference in CompilerFiles.References)
        {
            Line("reference", reference);
        }

        foreach (var analyzer in analyzers)
        {
            Line("analyzer", analyzer);
        }

        foreach (var (name, content) in texts)
        {
            Line("additionalfile", Write(name, content));
            config.Append(CultureInfo.InvariantCulture, $"[{Path.Combine(folder, name)}]\nbuild_metadata.AdditionalFiles.FactText = true\n");
        }

        Line("analyzerconfig", Write("facts.globalconfig", config.ToString()));
        foreach (var (code, index) in sources.Select((code, index) => (code, index)))
        {
            response.Append('"').Append(Write($"Source{index.ToString(CultureInfo.InvariantCulture)}.cs", code)).Append("\"\n");
        }

        Write("build.rsp", response.ToString());

        void Line(string option, string value) => response.Append('/').Append(option).Append(":\"").Append(value).Append("\"\n");
    }

    /// <summary>Compiles it.</summary>
    /// <returns>How long it took, in seconds.</returns>
    public double Compile()
    {
        var start = Stopwatch.GetTimestamp();
        Run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Compiles it, and has the compiler account for its analyzers and generators.</summary>
    /// <param name="assembly">The name of one of their assemblies.</param>
    /// <returns>How long those of the assembly ran, in seconds, to the millisecond.</returns>
    public double TimeOf(string assembly) => Run("/reportanalyzer").Split('\n')
        .Select(line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Where(columns => columns.Length == 3 && columns[2].StartsWith(assembly + ", ", StringComparison.Ordinal))
        .Sum(columns => double.Parse(columns[0].TrimStart('<'), CultureInfo.InvariantCulture));

    private string Run(params string[] options)
    {
        using var compiler = Process.Start(new ProcessStartInfo(
            "dotnet", [CompilerFiles.Compiler, "/shared:" + Server, "/keepalive:60", .. options, "@" + Path.Combine(folder, "build.rsp")])
        {
            RedirectStandardOutput = true,
        })!;
        var said = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        return compiler.ExitCode == 0 ? said : throw new InvalidOperationException(said);
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
