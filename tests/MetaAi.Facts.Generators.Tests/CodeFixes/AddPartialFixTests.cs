using MetaAi.Facts.CodeFixes;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

public sealed class AddPartialFixTests
{
    private static readonly AddPartialFix Fix = new();

    [Theory]
    [InlineData("public static class Ledger", "public static partial class Ledger")]
    [InlineData("class Ledger", "partial class Ledger")]
    [InlineData("/* a */ sealed record Ledger // b", "/* a */ sealed partial record Ledger // b")]
    [InlineData("readonly record struct Ledger", "readonly partial record struct Ledger")]
    [InlineData("internal struct Ledger", "internal partial struct Ledger")]
    public async Task A_type_gets_the_modifier_in_its_place(string head, string after)
    {
        var project = Brewery.Code($$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            {{head}}
            {
            }
            """);

        (await project.Offers(Fix)).ShouldBe(["Make it partial"]);
        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain("\n" + after + "\n{");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task A_property_and_its_quote_stay_as_they_are_otherwise()
    {
        var project = Brewery.Facts("""
            /// <summary>The director.</summary>
            [Quote("Odile Carmin")] // of 2024
            public static Fact<string> Director { get; }
            """);

        var applied = await project.Apply(Fix);

        applied.Sources[1].ShouldContain("/// <summary>The director.</summary>\n[Quote(\"Odile Carmin\")] // of 2024\npublic static partial Fact<string> Director { get; }");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task A_property_without_modifiers_gets_it_where_its_type_stood()
    {
        var applied = await Brewery.Code("""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public partial class Ledger
            {
                [Quote("Odile Carmin")]
                Fact<string> Director { get; }
            }
            """).Apply(Fix);

        applied.Sources[1].ShouldContain("    [Quote(\"Odile Carmin\")]\n    partial Fact<string> Director { get; }");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task A_placeholder_value_goes_since_a_partial_property_has_none()
    {
        var applied = await Brewery.Facts("""
            [Quote("Odile Carmin")]
            public static Fact<string> Director { get; } = null!;
            """).Apply(Fix);

        applied.Sources[1].ShouldContain("public static partial Fact<string> Director { get; }\n");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task A_placeholder_body_becomes_a_getter()
    {
        var applied = await Brewery.Facts("""
            [Quote("Odile Carmin")]
            public static Fact<string> Director => null!;
            """).Apply(Fix);

        applied.Sources[1].ShouldContain("public static partial Fact<string> Director { get; }\n");
        (await applied.Run()).ShouldBeClean();
    }

    [Fact]
    public async Task The_type_around_is_made_partial_where_it_is_the_one_that_is_not()
    {
        var applied = await Brewery.Code("""
            public static class Reports
            {
                [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
                public static partial class Ledger;
            }
            """).Apply(Fix);

        applied.Sources[1].ShouldContain("public static partial class Reports");
        (await applied.Run()).ShouldBeClean();
    }
}
