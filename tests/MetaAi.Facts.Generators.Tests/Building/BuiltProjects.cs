using System.Diagnostics;
using System.Reflection;
using System.Text;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Building;

/// <summary>
/// Eight projects on disk, built once by the real compiler: only that one stops before the analyzers where a declaration is wrong, and only a build finds
/// the texts and the lock by itself. They differ in their folder and not in their assembly's name.
/// </summary>
public sealed class BuiltProjects : IAsyncLifetime
{
    private const string Source = Brewery.Usings + """
        /// <summary>The sources.</summary>
        [SourceSet]
        public static partial class Texts
        {
            /// <summary>The accounts.</summary>
            [Source("brewery.txt", Language = "fr", Currency = "EUR", Issued = "2024")]
            public static partial Source Accounts { get; }
        }

        /// <summary>The ledger.</summary>
        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class Ledger
        {
            /// <summary>The sales of the year.</summary>
            [Quote("48 millions d'euros", Period = "2023")]
            public static partial Fact<MonetaryAmount> Sales2023 { get; }

            /// <summary>The director.</summary>
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }

            /// <summary>Half of the sales.</summary>
            [Formula($"{nameof(Sales2023)} / 2")]
            public static partial Derived<MonetaryAmount> Half2023 { get; }

            /// <summary>The part that goes abroad.</summary>
            [Quote("35 %", Period = "2023")]
            [Formula("0.35 * Half2023 / Half2023")]
            public static partial Fact<Ratio> Abroad2023 { get; }
        }

        """;

    private readonly string root = Directory.CreateTempSubdirectory("facts-built-").FullName;
    private string output = "";

    /// <summary>The errors of one project, each once: <c>Ledger.cs(18,6): error FACT202: …</c>.</summary>
    public IReadOnlyList<string> ErrorsOf(string project) =>
    [
        .. output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) && line.Contains($"{project}.csproj", StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOf('/', line.IndexOf(": error ", StringComparison.Ordinal)) + 1)..line.LastIndexOf(" [", StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The assembly that a project was compiled into.</summary>
    public string AssemblyOf(string project) => Path.Combine(root, project, "bin/Debug/net10.0/Brewery.dll");

    /// <summary>All that the build printed.</summary>
    public string Output => output;

    public async Task InitializeAsync()
    {
        var textLine = $"<FactText Include=\"../{Brewery.TextName}\" />";
        File.WriteAllText(Path.Combine(root, Brewery.TextName), Brewery.Text);
        Project("Proved", textLine, Source);
        Project("Locked", "", Source);
        File.WriteAllText(Path.Combine(root, "Locked/facts.lock"), TestLock.Of(Compiling.TestProject.Of(Source, Brewery.TextFile)).GetText().ToString());
        Project("WrongDigit", textLine, Source.Replace("48 millions", "43 millions", StringComparison.Ordinal));
        Project("Contradicted", textLine, Source.Replace("0.35 *", "0.45 *", StringComparison.Ordinal));
        Project("Series", textLine, Source.Replace("[Quote(\"48 millions d'euros\", Period = \"2023\")]", """
            [Quote("48 millions d'euros", Period = "2023")]
            [Quote("41,5 millions d'euros", Period = "2022")]
            [Quote("environ 9 millions d'euros")]
        """, StringComparison.Ordinal).Replace("Fact<MonetaryAmount> Sales2023", "FactSeries<MonetaryAmount> Sales", StringComparison.Ordinal).Replace("{nameof(Sales2023)} / 2", "{nameof(Sales)}[2023] / 2", StringComparison.Ordinal));
        Project("Computed", textLine, Source + """
            /// <summary>Sums.</summary>
            [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
            public static partial class Sums
            {
                /// <summary>What the vat cost.</summary>
                [Quote("1,2 million de dollars", Currency = "CAD", Period = "2023")]
                public static partial Fact<MonetaryAmount> Vat { get; }

                /// <summary>What has a value.</summary>
                public static Derived<MonetaryAmount> Rest => 2 * Ledger.Sales2023 - Ledger.Half2023 / 3 + -Ledger.Sales2023;

                /// <summary>What has none.</summary>
                public static Derived<Ratio> Share => (Ledger.Half2023 - Vat) / Ledger.Sales2023 - 1;
            }
            """);
        Project("NotPartial", textLine, Source
            .Replace("partial Fact<string> Director { get; }", "Fact<string> Director { get; } = null!;", StringComparison.Ordinal)
            .Replace("public static partial class Texts", "public static partial class Outer\n{\n    /// <summary>More.</summary>\n    [SourceSet]\n    public static class More;\n}\n\n/// <summary>The sources.</summary>\n[SourceSet]\npublic static partial class Texts", StringComparison.Ordinal));
        Project("NotUtf8", $"<FactText Include=\"{Brewery.TextName}\" />", Source);
        File.WriteAllText(Path.Combine(root, "NotUtf8", Brewery.TextName), Brewery.Text, Encoding.Latin1);
        Settings();
        output = await Build();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return Task.CompletedTask;
    }

    private void Project(string name, string items, string source)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>{items}</ItemGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Ledger.cs"), source);
    }

    private void Settings()
    {
        var analyzers = Metadata("Analyzers");
        var buildFiles = Metadata("BuildFiles");
        var references = new[] { typeof(Fact<>), typeof(Hedge), typeof(NodaTime.LocalDate) }.Select(type => $"<Reference Include=\"{type.Assembly.Location}\" />");
        File.WriteAllText(Path.Combine(root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>Brewery</AssemblyName>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <!-- The project's name and folder are in the symbols alone. -->
                <DebugType>none</DebugType>
                <PathMap>$(MSBuildProjectDirectory)=/project</PathMap>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(references)}
                <Analyzer Include="{analyzers}/MetaAi.Facts.Generators.dll" />
                <Analyzer Include="{analyzers}/MetaAi.Facts.Core.dll" />
              </ItemGroup>
              <Import Project="{buildFiles}/MetaAi.Facts.props" />
            </Project>
            """);
        File.WriteAllText(Path.Combine(root, "Directory.Build.targets"), $"<Project><Import Project=\"{buildFiles}/MetaAi.Facts.targets\" /></Project>");
        var projects = Directory.GetDirectories(root).Select(Path.GetFileName).Select(name => $"<Project Path=\"{name}/{name}.csproj\" />");
        File.WriteAllText(Path.Combine(root, "All.slnx"), $"<Solution>{string.Concat(projects)}</Solution>");
    }

    private async Task<string> Build()
    {
        // Its own compiler and no nodes that stay: they would keep this build of the generator loaded.
        var start = new ProcessStartInfo("dotnet", ["build", "All.slnx", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-consoleLoggerParameters:NoSummary"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return printed;
    }

    private static string Metadata(string key) =>
        typeof(BuiltProjects).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
