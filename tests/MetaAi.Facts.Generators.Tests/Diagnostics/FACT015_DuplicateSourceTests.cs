using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT015_DuplicateSourceTests
{
    [Fact]
    public async Task A_second_source_of_the_same_name_is_refused_with_the_first()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class Yearbook
            {
                [[|Source("yearbook.txt", Language = "fr")|]]
                public static partial Source Accounts { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.DuplicateSource, "The source 'Accounts'", "'Test.Texts.Accounts'");
    }

    [Fact]
    public async Task A_second_source_of_the_same_text_is_refused_with_the_first()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class Yearbook
            {
                [[|Source("brewery.txt", Language = "fr")|]]
                public static partial Source Copy { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.DuplicateSource, "The text 'brewery.txt'", "'Test.Texts.Accounts'");
    }

    [Fact]
    public async Task Another_name_and_another_text_are_clean() => (await Brewery.Code("""
        [SourceSet]
        public static partial class Yearbook
        {
            [Source("yearbook.txt", Language = "fr")]
            public static partial Source Second { get; }
        }
        """).Run()).ShouldBeClean();
}
