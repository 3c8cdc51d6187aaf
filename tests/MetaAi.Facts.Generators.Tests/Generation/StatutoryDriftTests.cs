using System.Globalization;
using System.Reflection;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>
/// A parameter in code and the text of the law drift apart when somebody changes the one and nobody the other. The sample is compiled with a law that says
/// something else: the build stops at the parameter.
/// </summary>
public sealed class StatutoryDriftTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly string Folder =
        typeof(StatutoryDriftTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Statutory").Value!;

    [Fact]
    public async Task The_sample_compiles_as_it_is() => (await Sample("reglement.txt", "", "").Run()).ShouldBeClean();

    [Theory]
    [InlineData("reglement.txt", "ramené à 5,0 %", "ramené à 4,8 %", "FACT202", "'5,0 %' does not stand")]
    [InlineData("reglement.txt", "du 1er juillet 2019", "du 1er octobre 2019", "FACT218", "à compter du 1er juillet 2019")]
    [InlineData("reglement.txt", "au 31 décembre 2021", "au 31 décembre 2022", "FACT218", "du 1er janvier 2017 au 31 décembre 2021")]
    [InlineData("reglement.txt", "est de 800 euros", "est de 850 euros", "FACT202", "'800 euros' does not stand")]
    [InlineData("reglement.txt", "jusqu'à 20 000 euros", "jusqu'à 25 000 euros", "FACT202", "20 000 euros")]
    [InlineData("reglement.txt", "et inférieure ou égale à 80 000", "et inférieure à 80 000", "FACT202", "inférieure ou égale")]
    [InlineData("guide.txt", "est de 5,5 %", "est de 5,0 %", "FACT202", "'5,5 %' does not stand")]
    public async Task A_text_that_has_changed_stops_the_build_at_its_parameter(string text, string said, string changed, string id, string words)
    {
        var finding = (await Sample(text, said, changed).Run()).Findings.ShouldHaveSingleItem();

        finding.Id.ShouldBe(id, finding.GetMessage(CultureInfo.InvariantCulture));
        finding.GetMessage(CultureInfo.InvariantCulture).ShouldContain(words);
    }

    [Fact]
    public async Task Two_texts_that_disagree_are_told_where_no_rank_says_which_one_to_use()
    {
        var finding = (await Sample("guide.txt", "", "").Change(", Rank = Rank.Preferred, RankReason = \"the regulation is the law\"", "").Run()).Findings
            .ShouldHaveSingleItem();

        finding.Id.ShouldBe("FACT330");
        finding.GetMessage(CultureInfo.InvariantCulture).ShouldContain("'Statutory.QuayDues.Rate[2024-01-01/..].Regulation' says ");
        finding.GetMessage(CultureInfo.InvariantCulture).ShouldContain("'Statutory.QuayDues.Rate[2024-01-01/..].Guide' says ");
    }

    private static TestProject Sample(string text, string said, string changed)
    {
        var project = TestProject.Of(Usings);
        foreach (var file in Directory.EnumerateFiles(Folder, "*.cs").Where(file => Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal))
        {
            project = project.With(File.ReadAllText(file));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "texts"), "*.txt").Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllText(file);
            if (Path.GetFileName(file) == text && said != changed)
            {
                content.ShouldContain(said);
                content = content.Replace(said, changed, StringComparison.Ordinal);
            }

            project = project.WithText(Path.GetFileName(file), content);
        }

        return project;
    }
}
