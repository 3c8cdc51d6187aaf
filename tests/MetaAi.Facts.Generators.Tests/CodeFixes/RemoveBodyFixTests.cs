using MetaAi.Facts.CodeFixes;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

public sealed class RemoveBodyFixTests
{
    private static readonly RemoveBodyFix Fix = new();

    [Theory]
    [InlineData("=> null!;")]
    [InlineData("{ get; } = null!;")]
    [InlineData("{ get { return null!; } }")]
    [InlineData("{ get; }\n    public static partial Fact<string> Director => null!;")]
    public async Task A_getter_is_left(string body)
    {
        var project = Brewery.Facts($$"""
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director {{body}}
            """);

        (await project.Offers(Fix)).ShouldBe(["Remove the body"]);
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain("public static partial Fact<string> Director { get; }\n}");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task A_half_in_another_file_is_left_to_a_person() => (await Brewery.Facts("""
        [Quote("Odile Carmin")]
        public static partial Fact<string> Director { get; }
        """).With(Brewery.Usings + "public static partial class Ledger { public static partial Fact<string> Director => null!; }").Offers(Fix)).ShouldBeEmpty();
}
