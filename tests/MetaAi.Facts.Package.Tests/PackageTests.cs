using System.Text.RegularExpressions;

namespace MetaAi.Facts.Package.Tests;

/// <summary>What the packages hold, and what they say of themselves.</summary>
public sealed partial class PackageTests
{
    [Fact]
    public void Facts_carries_core_the_analyzers_and_its_build_files_and_nothing_else()
    {
        using var package = new Package("MetaAi.Facts");

        package.Files.ShouldBe(
        [
            "MetaAi.Facts.nuspec", "README.md",
            "analyzers/dotnet/cs/MetaAi.Facts.CodeFixes.dll", "analyzers/dotnet/cs/MetaAi.Facts.Core.dll", "analyzers/dotnet/cs/MetaAi.Facts.Generators.dll",
            "analyzers/dotnet/vb/MetaAi.Facts.Core.dll", "analyzers/dotnet/vb/MetaAi.Facts.VisualBasic.dll",
            "build/net10.0/MetaAi.Facts.props", "build/net10.0/MetaAi.Facts.targets", "buildTransitive/net10.0/MetaAi.Facts.props", "buildTransitive/net10.0/MetaAi.Facts.targets",
            "icon.png",
            "lib/net10.0/MetaAi.Facts.Core.dll", "lib/net10.0/MetaAi.Facts.Core.xml", "lib/net10.0/MetaAi.Facts.dll", "lib/net10.0/MetaAi.Facts.xml",
        ]);
    }

    [Fact]
    public void The_catalogue_is_one_assembly_with_its_documentation()
    {
        using var package = new Package("MetaAi.Domain");

        package.Files.ShouldBe(["MetaAi.Domain.nuspec", "README.md", "icon.png", "lib/net10.0/MetaAi.Domain.dll", "lib/net10.0/MetaAi.Domain.xml"]);
    }

    [Theory]
    [InlineData("MetaAi.Facts.Cli", "DotnetTool")]
    [InlineData("MetaAi.Facts.Cli.any", "DotnetToolRidPackage")]
    [InlineData("MetaAi.Facts.Cli.linux-x64", "DotnetToolRidPackage")]
    public void The_tool_is_a_tool(string id, string type)
    {
        using var package = new Package(id);

        package.Files.Where(file => !file.StartsWith("tools/", StringComparison.Ordinal)).ShouldBe([$"{id}.nuspec", "README.md", "icon.png"]);
        package.Metadata.Descendants().Where(element => element.Name.LocalName == "packageType").Select(element => element.Attribute("name")!.Value).ShouldBe([type]);
    }

    [Fact]
    public void The_tool_for_a_platform_is_one_program()
    {
        using var package = new Package("MetaAi.Facts.Cli.linux-x64");

        package.Files.Where(file => file.StartsWith("tools/", StringComparison.Ordinal))
            .ShouldBe(["tools/any/linux-x64/DotnetToolSettings.xml", "tools/any/linux-x64/MetaAi.Facts.Cli"]);
    }

    [Theory]
    [InlineData("MetaAi.Facts", "NodaTime")]
    [InlineData("MetaAi.Domain", "MetaAi.Facts")]
    public void A_package_depends_on_what_its_user_needs_and_nothing_else(string id, string dependency)
    {
        using var package = new Package(id);

        var dependencies = package.Metadata.Descendants().Where(element => element.Name.LocalName == "dependency");

        dependencies.Select(element => element.Attribute("id")!.Value).Distinct().ShouldBe([dependency]);
    }

    [Fact]
    public void Who_references_the_catalogue_gets_the_analyzers_too()
    {
        using var package = new Package("MetaAi.Domain");

        var facts = package.Metadata.Descendants().Single(element => element.Attribute("id")?.Value == "MetaAi.Facts");

        facts.Attribute("exclude").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Package.Ids), MemberType = typeof(Package))]
    public void Says_what_it_is_under_which_licence_and_where_it_comes_from(string id)
    {
        using var package = new Package(id);

        package.Says("license").ShouldBe("MIT");
        package.Says("icon").ShouldBe("icon.png");
        package.Says("readme").ShouldBe("README.md");
        package.Says("description").ShouldNotBeNullOrWhiteSpace();
        package.Says("copyright").ShouldNotBeNullOrWhiteSpace();
        package.Says("projectUrl").ShouldNotBeNullOrWhiteSpace();
        var repository = package.Metadata.Elements().Single(element => element.Name.LocalName == "repository");
        repository.Attribute("type")!.Value.ShouldBe("git");
        repository.Attribute("url")!.Value.ShouldBe(package.Says("projectUrl"));
        repository.Attribute("commit")!.Value.ShouldMatch("^[0-9a-f]{40}$");
    }

    [Theory]
    [MemberData(nameof(Package.Ids), MemberType = typeof(Package))]
    public void Every_link_of_the_packed_readme_leads_somewhere_from_outside_the_repository(string id)
    {
        using var package = new Package(id);

        var links = Link().Matches(package.Text("README.md")).Select(match => match.Groups[1].Value).ToArray();

        links.ShouldContain(link => link.EndsWith("/blob/main/docs/evidence.md", StringComparison.Ordinal));
        links.ShouldAllBe(link => Uri.IsWellFormedUriString(link, UriKind.Absolute) || link.StartsWith('#'));
    }

    [Theory]
    [MemberData(nameof(Package.IdsWithAssemblies), MemberType = typeof(Package))]
    public void Every_assembly_of_ours_carries_its_symbols_and_they_name_no_folder_of_the_machine_that_packed_it(string id)
    {
        using var package = new Package(id);

        var assemblies = package.Files.Where(file => Path.GetFileName(file) is { } name && name.StartsWith("MetaAi.", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)).ToArray();

        assemblies.ShouldNotBeEmpty();
        foreach (var assembly in assemblies)
        {
            var documents = package.SymbolDocuments(assembly);
            documents.ShouldNotBeEmpty(assembly);
            documents.FirstOrDefault(document => !document.StartsWith("/_/", StringComparison.Ordinal)).ShouldBeNull(assembly);
        }
    }

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();
}
