using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT001_NotPartialTests
{
    [Fact]
    public async Task A_type_that_cannot_be_completed_is_shown_at_its_name()
    {
        var run = await Brewery.Code($$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static class [|Ledger|]
            {
                public static string Title => "Accounts";
            }
            """).Run();

        run.ShouldFind(FactRules.NotPartial, "class 'Ledger'", "add the modifier 'partial'");
        run.Files.Keys.ShouldBe(["Test.Texts.Sources.g.cs"]);
    }

    [Fact]
    public async Task The_type_around_is_named_where_it_is_the_one_that_is_not_partial()
    {
        var run = await Brewery.Code("""
            public static class [|Reports|]
            {
                [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
                public static partial class Ledger;
            }
            """).Run();

        run.ShouldFind(FactRules.NotPartial, "class 'Reports'");
        run.Files.Keys.ShouldBe(["Test.Texts.Sources.g.cs"]);
    }

    [Theory]
    [InlineData("[FactSet(Subject = \"Quay Brewery\", Source = \"Accounts\")] public static class [|Ledger|]", "[Quote(\"180\")] public static partial Fact<decimal> Staff { get; }")]
    [InlineData("public static class [|Ledger|]", "[Quote(\"180\")] public static partial Fact<decimal> Staff { get; }")]
    [InlineData("public static class [|Ledger|]", "[Source(\"more.txt\", Language = \"fr\")] public static partial Source More { get; }")]
    public async Task A_partial_property_in_it_does_not_keep_the_type_from_being_shown(string head, string member)
    {
        var run = await Brewery.Code($"{head} {{ {member} }}").Run();

        run.Stops.Select(stop => stop.Id).ShouldBe(["FACT001"]);
        SourcePlace.Describe(run.Stops[0].Location).ShouldBe(run.Project.Mark!.Describe(run.Compilation));
        run.CompilerErrors.Select(error => error.Id).ShouldBe(["CS0751", "CS9248"], ignoreOrder: true);
        run.Files.Keys.ShouldBe(["Test.Texts.Sources.g.cs"]);
    }

    [Fact]
    public async Task Of_several_parts_the_one_that_is_not_partial_is_shown()
    {
        var run = await Brewery.Code("""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Ledger;
            """).With("namespace Test; public static class [|Ledger|];").Run();

        run.ShouldStopAt(FactRules.NotPartial, ["class 'Ledger'"], "CS0260");
    }

    [Fact]
    public async Task A_type_around_two_sets_is_shown_once() => (await Brewery.Code("""
        public static class [|Reports|]
        {
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")] public static partial class First;
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")] public static partial class Second;
        }
        """).Run()).ShouldStopAt(FactRules.NotPartial, ["class 'Reports'"]);

    [Fact]
    public async Task A_source_set_has_to_be_partial_too()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public readonly record struct [|More|];
            """).Run();

        run.ShouldFind(FactRules.NotPartial, "record struct 'More'");
    }

    [Fact]
    public async Task A_property_that_cannot_be_completed_is_shown_at_its_quote()
    {
        var run = await Brewery.Facts("""
            [[|Quote("Odile Carmin")|]]
            public static Fact<string> Director { get; } = null!;
            """).Run();

        run.ShouldFind(FactRules.NotPartial, "property 'Director'");
    }

    [Fact]
    public async Task A_source_that_cannot_be_completed_is_shown_at_its_attribute()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            public static partial class More
            {
                [[|Source("more.txt", Language = "fr")|]]
                public static Source Second { get; } = null!;
            }
            """).Run();

        run.ShouldFind(FactRules.NotPartial, "property 'Second'");
    }

    [Fact]
    public async Task A_partial_property_of_a_partial_type_is_clean() => (await Brewery.Facts(Brewery.Director).Run()).ShouldBeClean();
}
