using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Hostile;

/// <summary>Declarations that nobody should write, and code that is not finished: the generator and the analyzer stay standing.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public async Task Types_that_differ_by_case_alone_have_files_of_their_own()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class LEDGER
            {
                [Quote("180")]
                public static partial Fact<decimal> Staff { get; }

                [Quote("1250", Concept = "Barrels")]
                public static partial Fact<decimal> staff { get; }
            }
            """).Run();

        run.ShouldBeClean();
        run.Files.Keys.Select(name => name.ToUpperInvariant()).Distinct().Count().ShouldBe(3);
        var assembly = run.Load();
        ((Fact<decimal>)assembly.Fact("Test.LEDGER.Staff")).Value.ShouldBe(180);
        ((Fact<decimal>)assembly.Fact("Test.LEDGER.staff")).Value.ShouldBe(1250);
    }

    [Fact]
    public async Task Types_of_one_name_and_another_arity_have_files_and_ids_of_their_own()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Ledger<T>
            {
                [Quote("180")]
                public static partial Fact<decimal> Director { get; }
            }
            """).Run();

        run.ShouldBeClean();
        run.Files.Keys.ShouldContain("Test.Ledger`1.Facts.g.cs");
        FactCatalogue.Of(run.Load()).All.Select(fact => fact.Id).ShouldBe(["Test.Ledger.Director", "Test.Ledger<T>.Director"]);
    }

    [Fact]
    public async Task One_of_two_types_of_a_name_takes_no_other_type_down()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [FactSet] public static partial class Twice;
            [FactSet] public partial struct Twice;
            """).Run();

        run.CompilerProblems.Select(problem => problem.Id).ShouldBe(["CS0261"]);
        run.Files.Keys.ShouldBe(["Test.Texts.Sources.g.cs", "Test.Ledger.Facts.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_type_that_is_seen_in_its_own_file_alone_takes_no_other_type_down()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            file static partial class Hidden
            {
                [Quote("180")]
                public static partial Fact<decimal> Staff { get; }
            }
            """).Run();

        run.Files.Keys.ShouldBe(["Test.Texts.Sources.g.cs", "Test.Ledger.Facts.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public async Task Long_names_give_file_names_that_a_file_system_takes()
    {
        var name = new string('L', 200);
        var other = new string('L', 199) + "M";

        var run = await Brewery.Code($$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class {{name}}
            {
                [Quote("Odile Carmin")]
                public static partial Fact<string> {{name}}Director { get; }
            }

            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class {{other}}
            {
                [Quote("180")]
                public static partial Fact<decimal> {{other}}Staff { get; }
            }
            """).Run();

        run.ShouldBeClean();
        run.Files.Count.ShouldBe(3);
        run.Files.Keys.ShouldAllBe(file => file.Length < 200);
        run.Load().Fact($"Test.{name}.{name}Director").Text.ShouldBe("Odile Carmin");
    }

    [Fact]
    public async Task An_attribute_on_two_parts_is_the_compilers_to_refuse_and_generates_once()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [FactSet(Subject = "Another", Source = "Accounts")]
            public static partial class Ledger;
            """).Run();

        run.CompilerProblems.Select(problem => problem.Id).ShouldBe(["CS0579"]);
        run.Files.Keys.ShouldBe(["Test.Texts.Sources.g.cs", "Test.Ledger.Facts.g.cs"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("public class Ledger { [Quote(\"Odile Carmin\")] public static Fact<string> Director => null!; }")]
    [InlineData("public class Ledger { [Quote(\"Odile Carmin\")] public static partial Fact<string> Director { get; } }")]
    [InlineData("public struct Ledger { [Quote(\"Odile Carmin\")] public static partial Fact<string> Director { get; } }")]
    public async Task Nothing_is_emitted_for_a_type_that_is_not_partial(string type)
    {
        var run = await Brewery.Code("[FactSet(Subject = \"Quay Brewery\", Source = \"Accounts\")] " + type).Run();

        run.Files.Keys.ShouldBe(["Test.Texts.Sources.g.cs"]);
        run.Findings.ShouldContain(finding => finding.Id == "FACT001");
    }

    [Theory]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> Director { get; } [Quote(\"180\")] public static partial Fact<decimal> Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> Director { get; } public static partial Fact<string> Director => null!;")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> Director => null!;")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> this[int i] { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public partial Fact<string> this[int i] { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] static partial Fact<string> System.IDisposable.Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Missing<string> Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<Missing> Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<> Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial ref Fact<string> Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial void Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> Director { }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> Director { set; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> Director { get; set; init; get; }")]
    [InlineData("[Quote(\"Odile Carmin\")] public static partial Fact<string> Ledger { get; }")]
    [InlineData("[Quote(null)] public static partial Fact<string> Director { get; }")]
    [InlineData("[Quote()] public static partial Fact<string> Director { get; }")]
    [InlineData("[Quote(1, Via = null, Modality = (Modality)99, Rank = (Rank)(-1))] public static partial Fact<string> Director { get; }")]
    [InlineData("[Quote(\"a\" + Missing, Subject = Missing, Via = [null, Missing])] public static partial Fact<string> Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\", Subject = null, Source = null)] public static partial Fact<string> Director { get; }")]
    [InlineData("[Quote(\"Odile Carmin\")][Quote(\"Odile Carmin\")][Quote] public static partial Fact<string> Director { get; }")]
    [InlineData("[Source] public static partial Source Accounts { get; } [FactSet] int x;")]
    [InlineData("[Source(null, Language = null, FiscalYearStart = \"x\")] public static partial Source Accounts { get; }")]
    public async Task A_member_that_makes_no_sense_throws_nothing(string member) => await ShouldStand(Brewery.Code($$"""
        [SourceSet]
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Ledger
        {
            {{member}}
        }
        """));

    [Theory]
    [InlineData("[FactSet] [SourceSet] public partial class;")]
    [InlineData("[FactSet] public partial enum Ledger { }")]
    [InlineData("[FactSet] public partial interface ILedger { [Quote(\"a\")] static partial Fact<string> A { get; } }")]
    [InlineData("[FactSet] public partial delegate void Ledger();")]
    [InlineData("[FactSet(1, 2, Subject = 3)] public partial class Ledger { }")]
    [InlineData("[FactSet] public partial class Ledger : Ledger { [Quote(\"a\", For = \"A\")] public partial Ledger A { get; } }")]
    [InlineData("[FactSet] public partial class Ledger<T> : T { [Quote(\"a\", For = \"A\")] public static partial Ledger<T> A { get; } public Fact<string> A { get; init; } }")]
    [InlineData("[FactSet] partial class Ledger { } [FactSet] partial struct Ledger { }")]
    [InlineData("[assembly: FactSet] [module: SourceSet]")]
    [InlineData("namespace { [FactSet] partial class Ledger { [Quote(\"a\")] static partial Fact<string> A { get; } } }")]
    [InlineData("file static partial class Ledger { [FactSet] public partial class Inner { [Quote(\"Odile Carmin\")] static partial Fact<string> A { get; } } }")]
    public async Task A_type_that_makes_no_sense_throws_nothing(string code) => await ShouldStand(Brewery.Code(code));

    [Fact]
    public async Task Code_that_is_being_written_throws_nothing_at_any_moment()
    {
        var source = Everything.Project.Sources[1];
        for (var length = 40; length < source.Length; length += 61)
        {
            await ShouldStand(Everything.Project with { Sources = Everything.Project.Sources.SetItem(1, source[..length]) });
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp12)]
    public async Task An_older_language_throws_nothing(LanguageVersion version) => await ShouldStand(Everything.Project with { LanguageVersion = version });

    // A run rethrows what the generator threw; what the analyzer threw would be the finding AD0001.
    private static async Task ShouldStand(TestProject project) =>
        (await project.Run()).Findings.ShouldAllBe(finding => finding.Id.StartsWith("FACT", StringComparison.Ordinal));
}
