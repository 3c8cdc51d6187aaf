using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>Arguments are taken from the syntax where that is enough; however they are written, they say what the compiler says that they do.</summary>
public sealed class BoundWordsTests
{
    [Theory]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = \"a\")]", "a")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = \"\"\"a\"\"\")]", "a")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = @\"a\")]", "a")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = \"a\" + \"b\")]", "ab")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = $\"{nameof(Texts)}b\")]", "Textsb")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = nameof(Texts.Accounts))]", "Accounts")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = nameof(System.Collections.Generic.List<int>))]", "List")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = nameof(@Texts))]", "Texts")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = Words)]", "said")]
    [InlineData("[Quote(\"Odile Carmin\", Gloss = Ledger.Words)]", "said")]
    [InlineData("[Quote(Name, Gloss = \"a\")]", "a")]
    [InlineData("[Quote(exact: \"Odile Carmin\", Gloss = \"a\")]", "a")]
    [InlineData("[QuoteAttribute(\"Odile Carmin\", Gloss = \"a\")]", "a")]
    [InlineData("[MetaAi.Facts.Quote(\"Odile Carmin\", Gloss = \"a\")]", "a")]
    [InlineData("[global::MetaAi.Facts.QuoteAttribute(\"Odile Carmin\", Gloss = (\"a\"))]", "a")]
    [InlineData("[property: Quote(\"Odile Carmin\", Gloss = \"a\")]", "a")]
    [InlineData("[System.Obsolete(\"b\"), Quote(\"Odile Carmin\", Gloss = \"a\")]", "a")]
    public async Task An_argument_says_what_it_says(string attribute, string gloss)
    {
        // The first property is always bound; what it taught serves the second.
        var run = await Brewery.Facts($$"""
            public const string Words = "said";
            public const string Name = "Odile Carmin";

            [Quote("180 salariés", Gloss = "first")]
            public static partial Fact<string> Staff { get; }

            {{attribute}}
            public static partial Fact<string> Director { get; }
            """).Run();

        run.Findings.ShouldBeEmpty();
        Fact(run, "Director").Gloss.ShouldBe(gloss);
    }

    [Fact]
    public async Task A_constant_means_in_each_type_what_it_means_there()
    {
        var run = await Brewery.Facts("""
            private const string Who = "the director";
            [Quote("Odile Carmin", Gloss = Who, Modality = Modality.Reported)]
            public static partial Fact<string> Director { get; }

            [FactSet(Subject = "Quay Brewery", Source = nameof(Texts.Accounts))]
            public static partial class Inner
            {
                private const string Who = "the staff";
                [Quote("180 salariés", Gloss = Who, Modality = Modality.Alleged)]
                public static partial Fact<string> Staff { get; }
            }
            """).Run();

        Fact(run, "Director").Gloss.ShouldBe("the director");
        Fact(run, "Inner.Staff").Gloss.ShouldBe("the staff");
        Fact(run, "Inner.Staff").Modality.ShouldBe(Modality.Alleged);
    }

    [Fact]
    public void A_constant_of_another_file_that_changes_changes_the_fact()
    {
        var project = Brewery.Facts("""
            [Quote("180 salariés", Gloss = Elsewhere.Words)]
            public static partial Fact<string> Staff { get; }

            [Quote("Odile Carmin", Gloss = Elsewhere.Words)]
            public static partial Fact<string> Director { get; }
            """).With("namespace Test;\npublic static class Elsewhere { public const string Words = \"one\"; }");

        StepReasons.After(project, before => before with { Sources = before.Sources.SetItem(2, before.Sources[2].Replace("one", "two", StringComparison.Ordinal)) }).ShouldBe("""
            FactSets: Modified
            CheckedFactSets: Modified
            CompletedFactSets: Modified
            SourceOutput: Modified Cached
            """);
    }

    [Fact]
    public async Task An_attribute_of_the_same_name_from_elsewhere_is_none()
    {
        var run = await Brewery.Facts("""
            public sealed class QuoteAttribute(string exact) : System.Attribute { public string Exact => exact; }

            [Quote("Odile Carmin")]
            public static string Director => "";

            [MetaAi.Facts.Quote("180 salariés")]
            public static partial Fact<string> Staff { get; }
            """).Run();

        run.ShouldBeClean();
        Fact(run, "Staff").Value.ShouldBe("180 salariés");
    }

    private static Fact<string> Fact(TestRun run, string member) => run.Load().Fact("Test.Ledger." + member).ShouldBeOfType<Fact<string>>();
}
