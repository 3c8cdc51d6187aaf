using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace MetaAi.Facts.Package.Tests;

/// <summary>One of the packed packages, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;
    private readonly string id;

    /// <param name="id">The package's name, one of <see cref="Ids"/>.</param>
    public Package(string id)
    {
        this.id = id;
        archive = ZipFile.OpenRead(Path.Combine(ConsumerProject.Feed, $"{id}.{ConsumerProject.Version}.nupkg"));
    }

    /// <summary>The packages that the repository makes. That of the tool only names one for each platform, and one for any other.</summary>
    public static TheoryData<string> Ids { get; } = ["MetaAi.Facts", "MetaAi.Domain", "MetaAi.Facts.Cli", "MetaAi.Facts.Cli.any", "MetaAi.Facts.Cli.linux-x64"];

    /// <summary>Those that hold assemblies.</summary>
    public static TheoryData<string> IdsWithAssemblies { get; } = ["MetaAi.Facts", "MetaAi.Domain", "MetaAi.Facts.Cli.any"];

    /// <summary>The files, sorted, without those that the package format itself needs.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. archive.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the package says of itself.</summary>
    public XElement Metadata
    {
        get
        {
            using var stream = archive.GetEntry(id + ".nuspec")!.Open();
            return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        }
    }

    /// <summary>The value of an element of <see cref="Metadata"/>, or null.</summary>
    public string? Says(string element) => Metadata.Elements().SingleOrDefault(child => child.Name.LocalName == element)?.Value;

    public string Text(string file)
    {
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The source files that an assembly's symbols name; none where it has no symbols inside.</summary>
    public IReadOnlyList<string> SymbolDocuments(string file)
    {
        using var bytes = new MemoryStream();
        using (var stream = archive.GetEntry(file)!.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var assembly = new PEReader(bytes);
        var embedded = assembly.ReadDebugDirectory().Where(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb).ToArray();
        if (embedded.Length == 0)
        {
            return [];
        }

        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded[0]);
        var symbols = provider.GetMetadataReader();
        return [.. symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name))];
    }

    public void Dispose() => archive.Dispose();
}
