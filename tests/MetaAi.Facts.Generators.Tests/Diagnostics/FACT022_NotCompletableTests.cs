using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

// The compiler says too that nothing completes them, and a build on the command line stops there.
public sealed class FACT022_NotCompletableTests
{
    [Fact]
    public async Task A_set_that_is_seen_in_its_own_file_alone_is_refused()
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + """
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            file static partial class [|Hidden|]
            {
                [Quote("180")]
                public static partial Fact<decimal> Staff { get; }
            }
            """).Run();

        run.FindingsWithPlaces.ShouldBe(["FACT022 at Hidden"]);
        run.Findings[0].GetMessage(null).ShouldContain("The class 'Hidden' cannot be completed by generated code; take the modifier 'file' away");
        run.CompilerErrors.Select(error => error.Id).ShouldBe(["CS9248"]);
    }

    [Fact]
    public async Task An_indexer_is_refused()
    {
        var run = await Brewery.Code("""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public partial class Ledger
            {
                [[|Quote("180")|]]
                public partial Fact<decimal> this[int year] { get; }
            }
            """).Run();

        run.FindingsWithPlaces.ShouldBe(["FACT022 at Quote(\"180\")"]);
        run.Findings[0].GetMessage(null).ShouldContain("declare a property");
        run.CompilerErrors.Select(error => error.Id).ShouldBe(["CS9248"]);
    }

    [Fact]
    public async Task A_property_of_a_type_that_all_files_see_is_clean() => (await Brewery.Code("""
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        internal partial class Ledger
        {
            [Quote("180")]
            public partial Fact<decimal> Staff { get; }

            public int this[int year] => year;
        }
        """).Run()).ShouldBeClean();
}
