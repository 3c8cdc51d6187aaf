using MetaAi.Facts.CodeFixes;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

public sealed class AddSetFixTests
{
    private static readonly AddSetFix Fix = new();

    [Theory]
    [InlineData("public static partial class Ledger", "[FactSet]\npublic static partial class Ledger")]
    [InlineData("/// <summary>The ledger.</summary>\npublic static partial class Ledger", "/// <summary>The ledger.</summary>\n[FactSet]\npublic static partial class Ledger")]
    [InlineData("[System.Obsolete]\npartial class Ledger", "[System.Obsolete]\n[FactSet]\npartial class Ledger")]
    public async Task The_type_gets_the_attribute_before_its_first_word(string head, string after)
    {
        var project = Brewery.Code($$"""
            {{head}}
            {
                [Quote("Odile Carmin", Subject = "Quay Brewery", Source = "Accounts")]
                public static partial Fact<string> Director { get; }
            }
            """);

        (await project.Offers(Fix)).ShouldBe(["Mark the type with [FactSet]"]);
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain(after + "\n{");
        (await applied.Run()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_type_within_a_type_keeps_its_indentation()
    {
        var applied = await Brewery.Code("""
            public static partial class Outer
            {
                /// <summary>The sources.</summary>
                public static partial class More
                {
                    [SourceAttribute("more.txt", Language = "fr")]
                    public static partial Source Second { get; }
                }
            }
            """).Apply(Fix);

        applied.Sources[1].ShouldContain("    /// <summary>The sources.</summary>\n    [SourceSet]\n    public static partial class More\n");
        (await applied.Run()).ShouldBeClean();
    }
}
