using System.Reflection;
using System.Security;
using System.Text;
using MetaAi.Facts.Cli.Scanning.Drafting;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Starting;

/// <summary>The files of a project that is started: what each holds, and what to say of it.</summary>
/// <param name="name">The name of the project.</param>
/// <param name="context">What is declared about its text.</param>
internal sealed class StarterFiles(ProjectName name, ReadingContext context)
{
    // The tool and the library are versioned together.
    private static readonly string Version =
        typeof(StarterFiles).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The files of a project with an example.</summary>
    public IReadOnlyList<StarterFile> OfExample()
    {
        var example = StarterExample.In(context.Language);
        var text = StartedText.Example(StarterExample.FileName, example.Content);
        return Of(text, new("Facts.cs", Bytes(example.Code(context, name.Namespace)), "its source, and two facts quoted from it"));
    }

    /// <summary>The files of a project with a draft of the figures of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its file.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IReadOnlyList<StarterFile> OfText(FactText text, string file, string folder)
    {
        var draft = FactDraft.Of(text, context, name.Namespace);
        return Of(StartedText.Of(file, folder), new("Facts.cs", Bytes(draft), "its source, and a draft of its figures as facts"));
    }

    private IReadOnlyList<StarterFile> Of(StartedText text, StarterFile facts) =>
    [
        new($"{name.Name}.csproj", Bytes(Project(text)), $"the project, which references MetaAi.Facts {Version}"),
        .. text.Bytes is { } bytes ? (StarterFile[])[new(text.Path, bytes, "the text")] : [],
        facts,
        new("Program.cs", Bytes(Program), "prints the facts"),
    ];

    private static byte[] Bytes(string content) => Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n"));

    private static string Project(StartedText text) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="MetaAi.Facts" Version="{Version}" />
            <FactText Include="{SecurityElement.Escape(text.Items)}" />
          </ItemGroup>

        </Project>

        """;

    private const string Program = """
        using System.Text;
        using MetaAi.Facts;

        // Quotes have accents.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        foreach (var fact in FactCatalogue.Of(typeof(Program).Assembly).All)
        {
            Console.WriteLine($"{fact.Subject}, {fact.Concept}: {fact.Description}  (\"{fact.Evidence?.Exact}\", {fact.Evidence?.Source.Name})");
        }

        """;
}
