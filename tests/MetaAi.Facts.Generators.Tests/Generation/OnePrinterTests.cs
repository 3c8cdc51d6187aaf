using System.Xml.Linq;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What an editor shows of a fact is the line that the fact prints when it is run.</summary>
public sealed class OnePrinterTests
{
    [Fact]
    public Task Facts_of_every_type_are_documented_with_the_line_that_they_print() => Documents(Everything.Project);

    [Fact]
    public Task Facts_of_every_kind_of_statement_are_documented_with_the_line_that_they_print() => Documents(Brewery.Facts(string.Join(
        "\n",
        from modality in Enum.GetNames<Modality>()
        from rank in Enum.GetNames<Rank>()
        from more in (string[])["", ", Per = \"year\", Of = \"costs\", Gloss = \"the <malt> & hops\"", ", Undisclosed = true, Of = \"costs\""]
        select $$"""
            [Quote("environ 9 millions d'euros", Modality = Modality.{{modality}}, Rank = Rank.{{rank}}{{(rank == "Normal" ? "" : ", RankReason = \"superseded by the June plan\"")}}{{more}}, Overlaps = true)]
            public static partial Fact<MonetaryAmount> {{modality}}{{rank}}{{more.Length}} { get; }
            """)));

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-Q2")]
    [InlineData("2024-H1")]
    [InlineData("2024-06")]
    [InlineData("2024?-06")]
    [InlineData("2024~")]
    [InlineData("2024%")]
    [InlineData("2023/2024")]
    [InlineData("2024-05/..")]
    [InlineData("../2024-05-31")]
    [InlineData("202X")]
    public Task A_period_is_documented_as_the_fact_says_it(string period) => Documents(Brewery.Facts($$"""
        [Quote("environ 9 millions d'euros", Period = "{{period}}")]
        public static partial Fact<MonetaryAmount> Malt { get; }
        """));

    // A type that cannot say so itself takes it from the fact.
    [Fact]
    public async Task Dates_whose_year_was_assumed_say_so_whatever_their_type()
    {
        var project = TestProject.Of(
            Brewery.SourceSet.Replace("Issued = \"2024\"", "Issued = \"2024?\"", StringComparison.Ordinal),
            TestFile.Text(Brewery.TextName, "Le bac part le 3 mai.")).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
            public static partial class Ledger
            {
            {{string.Join('\n', from type in (string[])["ExtendedDate", "LocalDate", "DateInterval"]
                            select $"[Quote(\"3 mai\", Overlaps = true)] public static partial Fact<{type}> Of{type} {{ get; }}")}}
            }
            """);

        await Documents(project);
        FactCatalogue.Of((await project.Run()).Load()).All.ShouldAllBe(fact => fact.Description == "2024-05-03 (uncertain)");
    }

    private static async Task Documents(TestProject project)
    {
        var run = await project.Run();
        var facts = FactCatalogue.Of(run.Load()).All;
        var documented = run.Generated.GeneratedTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>())
            .Where(property => property.GetLeadingTrivia().ToString().Contains("<value>", StringComparison.Ordinal))
            .ToDictionary(IdOf, ValueOf);

        facts.ShouldNotBeEmpty();
        foreach (var fact in facts)
        {
            var (member, value) = documented.Single(property => fact.Id == property.Key || fact.Id.StartsWith(property.Key + ".", StringComparison.Ordinal));
            var period = fact.Period is { } date ? $" ({date})" : "";
            var isAlone = fact.Id == member;
            value.ShouldContain(isAlone ? $"{fact.Description}{period}." : $"{fact.Id[(member.Length + 1)..]}: {fact.Description}{period}", Case.Sensitive);
            value.StartsWith(fact.Description, StringComparison.Ordinal).ShouldBe(isAlone);
            FactOutline.Of(fact).Single(line => line.Name == "Value").Text.ShouldBe(fact.Description);
        }
    }

    private static string IdOf(PropertyDeclarationSyntax property) =>
        $"Test.{((ClassDeclarationSyntax)property.Parent!).Identifier.Text}.{property.Identifier.Text}";

    private static string ValueOf(PropertyDeclarationSyntax property)
    {
        var line = property.GetLeadingTrivia().ToString().Split('\n').Single(each => each.Contains("<value>", StringComparison.Ordinal));
        return XElement.Parse(line[line.IndexOf('<', StringComparison.Ordinal)..]).Value;
    }
}
