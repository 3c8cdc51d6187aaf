using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT016_TypeNotMarkedTests
{
    [Fact]
    public async Task A_quote_in_a_type_that_is_no_fact_set_is_refused()
    {
        var run = await Brewery.Code("""
            public static class Ledger
            {
                [[|Quote("Odile Carmin")|]]
                public static string Director => "";
            }
            """).Run();

        run.ShouldFind(FactRules.TypeNotMarked, "[Quote] on 'Director'", "[FactSet]");
    }

    [Fact]
    public async Task A_source_in_a_type_that_is_no_source_set_is_refused()
    {
        var run = await Brewery.Facts("""
            [[|Source("more.txt", Language = "fr")|]]
            public static Source More => Texts.Accounts;
            """).Run();

        run.ShouldFind(FactRules.TypeNotMarked, "[Source] on 'More'", "[SourceSet]");
    }

    [Theory]
    [InlineData("[[|Quote(\"180\")|]] public static partial Fact<decimal> Staff { get; }", "Staff")]
    [InlineData("[[|Quote(\"180\")|]] public static partial Fact<decimal> Staff { get; set; }", "Staff")]
    [InlineData("[[|Quote(\"180\")|]] public static partial Fact<decimal> Staff => null!;", null)]
    [InlineData("[[|Quote(\"180\")|]] internal static partial string? @class { get; }", "class")]
    [InlineData("[[|Source(\"more.txt\", Language = \"fr\")|]] public static partial Source More { get; }", "More")]
    public async Task A_partial_property_outside_a_set_is_completed_so_that_the_rule_is_seen(string member, string? throws)
    {
        var run = await Brewery.Code($"public static partial class Ledger {{ {member} }}").Run();

        var findings = run.Findings.Except(run.Stops).ToArray();
        findings.ShouldHaveSingleItem().Id.ShouldBe("FACT016");
        SourcePlace.Describe(findings[0].Location).ShouldBe(run.Project.Mark!.Describe(run.Compilation));
        run.CompilerErrors.ShouldBeEmpty();
        if (throws is not null)
        {
            run.Stops.ShouldBeEmpty();
            Should.Throw<InvalidOperationException>(() => run.Load().Read("Test.Ledger", throws)).Message.ShouldStartWith("FACT016: ");
        }
    }

    [Fact]
    public async Task A_property_with_both_attributes_is_completed_once_whatever_its_type_is()
    {
        foreach (var mark in (string[])["", "[SourceSet]", "[FactSet(Subject = \"Quay Brewery\", Source = \"Accounts\")]"])
        {
            var run = await Brewery.Code($$"""
                {{mark}}
                public static partial class Ledger
                {
                    [Quote("180")]
                    [Source("more.txt", Language = "fr")]
                    public static partial Fact<decimal> Staff { get; }

                    [Quote("1250")]
                    [Source("other.txt", Language = "fr")]
                    public static partial Source Other { get; }
                }
                """).Run();

            run.Findings.ShouldContain(finding => finding.Id == "FACT016");
            run.CompilerErrors.ShouldBeEmpty(mark);
        }
    }

    [Fact]
    public async Task Properties_of_all_kinds_of_types_are_completed()
    {
        var run = await Brewery.Code("""
            public partial struct Outer<T>
            {
                public partial interface IInner { [Quote("180")] static partial Fact<decimal> Staff { get; } }
                public partial record Inner { [Quote("180")] public partial Fact<decimal> Staff { get; } }
                [Quote("180")] public partial Fact<decimal> Staff { get; }
            }
            """).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe(["FACT016", "FACT016", "FACT016"]);
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[FactSet(Subject = \"Quay Brewery\", Source = \"Accounts\")] public static partial class Ledger;", "public static partial class Ledger")]
    [InlineData("", "[Facts(Subject = \"Quay Brewery\", Source = \"Accounts\")] public static partial class Ledger")]
    public async Task A_quote_in_a_set_that_is_marked_elsewhere_or_by_another_name_is_clean(string elsewhere, string head) =>
        (await Brewery.Code(elsewhere).With($"namespace Test; using MetaAi.Facts; using Facts = MetaAi.Facts.FactSetAttribute; {head} {{ {Brewery.Director} }}").Run()).ShouldBeClean();

    [Fact]
    public async Task A_type_may_be_both() => (await Brewery.Code("""
        [SourceSet]
        [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
        public static partial class Ledger
        {
            [Source("more.txt", Language = "fr")]
            public static partial Source More { get; }

            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
        }
        """).Run()).ShouldBeClean();
}
