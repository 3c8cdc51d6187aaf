using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT018_SourceOutOfReachTests
{
    [Theory]
    [InlineData("public partial class More", "public partial Source Second { get; }", "'Second' must be static")]
    [InlineData("public partial class More", "private static partial Source Second { get; }", "'Second' must be at least internal")]
    [InlineData("public partial class More", "protected static partial Source Second { get; }", "'Second' must be at least internal")]
    [InlineData("public partial class More<T>", "public static partial Source Second { get; }", "'More' has the type parameter 'T'")]
    public async Task A_source_that_generated_code_cannot_name_is_refused(string type, string property, string reason)
    {
        var run = await Brewery.Code($$"""
            [SourceSet]
            {{type}}
            {
                [[|Source("more.txt", Language = "fr")|]]
                {{property}}
            }
            """).Run();

        run.ShouldFind(FactRules.SourceOutOfReach, "'Second'", reason);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("Source?")]
    [InlineData("ref readonly Source")]
    public async Task A_source_of_another_type_is_refused(string type)
    {
        var run = await Brewery.Code($$"""
            [SourceSet]
            public static partial class More
            {
                [[|Source("more.txt", Language = "fr")|]]
                public static partial {{type}} Second { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.SourceOutOfReach, "'Second' must be of type Source, not " + type);
    }

    [Fact]
    public async Task A_source_that_shares_its_name_is_named_by_no_generated_code()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class More
            {
                [[|Source("more.txt", Language = "fr")|]]
                public static partial Source Second { get; }

                public const int Second = 2;
            }

            [FactSet(Subject = "Quay Brewery", Source = "Second")]
            public static partial class Ledger
            {
                [Quote("Odile Carmin")]
                public static partial Fact<string> Director { get; }
            }
            """).Run();

        run.Findings.ShouldHaveSingleItem().GetMessage(null).ShouldContain("'More' has another member 'Second'");
        run.CompilerErrors.Select(error => error.Id).ShouldBe(["CS0102"]);
    }

    [Theory]
    [InlineData("public static partial class More", "internal static partial Source Second { get; }")]
    [InlineData("public partial struct More", "public static partial Source Second { get; }")]
    [InlineData("internal partial record More", "protected internal static partial Source Second { get; }")]
    public async Task A_static_source_that_is_at_least_internal_is_clean(string type, string property) => (await Brewery.Code($$"""
        [SourceSet]
        {{type}}
        {
            [Source("more.txt", Language = "fr")]
            {{property}}
        }
        """).Run()).ShouldBeClean();
}
