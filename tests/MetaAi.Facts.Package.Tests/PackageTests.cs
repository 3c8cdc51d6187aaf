using System.IO.Compression;
using System.Xml.Linq;

namespace MetaAi.Facts.Package.Tests;

/// <summary>What the packages hold.</summary>
public sealed class PackageTests
{
    [Fact]
    public void Facts_carries_core_the_analyzers_and_its_build_files()
    {
        using var package = Open("MetaAi.Facts");

        var files = package.Entries.Select(entry => entry.FullName).ToArray();

        string[] expected =
        [
            "lib/net10.0/MetaAi.Facts.dll", "lib/net10.0/MetaAi.Facts.xml",
            "lib/net10.0/MetaAi.Facts.Core.dll", "lib/net10.0/MetaAi.Facts.Core.xml",
            "analyzers/dotnet/cs/MetaAi.Facts.Generators.dll", "analyzers/dotnet/cs/MetaAi.Facts.CodeFixes.dll",
            "analyzers/dotnet/cs/MetaAi.Facts.Core.dll",
            "buildTransitive/MetaAi.Facts.props", "buildTransitive/MetaAi.Facts.targets",
            "README.md",
        ];
        files.ShouldSatisfyAllConditions([.. expected.Select<string, Action>(file => () => files.ShouldContain(file))]);
    }

    [Theory]
    [InlineData("MetaAi.Facts", "NodaTime")]
    [InlineData("MetaAi.Domain", "MetaAi.Facts")]
    public void A_package_depends_on_what_its_user_needs_and_nothing_else(string id, string dependency)
    {
        using var package = Open(id);
        using var nuspec = package.GetEntry(id + ".nuspec")!.Open();

        var dependencies = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency");

        dependencies.Select(element => element.Attribute("id")!.Value).Distinct().ShouldBe([dependency]);
    }

    [Fact]
    public void Who_references_the_catalogue_gets_the_analyzers_too()
    {
        using var package = Open("MetaAi.Domain");
        using var nuspec = package.GetEntry("MetaAi.Domain.nuspec")!.Open();

        var facts = XDocument.Load(nuspec).Descendants().Single(element => element.Attribute("id")?.Value == "MetaAi.Facts");

        facts.Attribute("exclude").ShouldBeNull();
    }

    private static ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(ConsumerProject.Feed, $"{id}.{ConsumerProject.Version}.nupkg"));
}
