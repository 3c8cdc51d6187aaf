using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT023_UnknownTypeTests
{
    [Theory]
    [InlineData("Fact<[|MonetaryAmout|]>", "No type 'MonetaryAmout' is known here; write 'MonetaryAmount'")]
    [InlineData("Fact<[|Quantities|]>", "write 'Quantity'")]
    [InlineData("[|Fct<string>|]", "No type 'Fct' is known here; write 'Fact'")]
    [InlineData("Fact<NameList<[|Firm|]>>", "correct the name, or add the 'using' of its namespace")]
    [InlineData("Fact<[|Colour|]>", "add 'using Elsewhere;'")]
    [InlineData("Fact<[|DateOnly|]>", "declare Fact<LocalDate> for one day")]
    [InlineData("Fact<[|BigInteger|]>", "declare Fact<decimal>")]
    [InlineData("Fact<[|Money|]>", "No type 'Money' is known here; declare Fact<MonetaryAmount>, or add 'using NodaMoney;'")]
    [InlineData("Fact<[|Amount|]>", "declare Fact<MonetaryAmount>")]
    [InlineData("Fact<[|Percent|]>", "declare Fact<Ratio>")]
    [InlineData("Fact<[|Percentage|]>", "declare Fact<Ratio>, or Fact<PercentagePoints>")]
    [InlineData("Fact<[|Share|]>", "declare Fact<Ratio>")]
    [InlineData("Fact<[|Count|]>", "declare Fact<Quantity>")]
    [InlineData("Fact<[|Number|]>", "declare Fact<decimal>")]
    [InlineData("Fact<[|Date|]>", "declare Fact<LocalDate> for one day, or Fact<ExtendedDate>")]
    [InlineData("Fact<[|Year|]>", "declare Fact<ExtendedDate>")]
    [InlineData("Fact<[|Length|]>", "declare Fact<DurationRange> for a length of time")]
    [InlineData("Fact<[|Text|]>", "declare Fact<string>")]
    public async Task A_type_that_is_not_known_is_shown_where_it_is_named(string type, string said)
    {
        var run = await Brewery.Facts(Brewery.Director).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class More
            {
                [Quote("180 salariés")]
                public static partial {{type}} Staff { get; }

                [Quote("1250")]
                public static partial Fact<decimal> Barrels { get; }
            }
            """).With("namespace Elsewhere; public enum Colour { Red }").Run();

        run.ShouldStopAt(FactRules.UnknownType, [said], "CS0246", "CS9248");
        run.Files["Test.More.Facts.g.cs"].ShouldContain("Barrels");
    }

    [Fact]
    public async Task A_type_of_another_namespace_is_named_with_it()
    {
        var run = await TestProject.Of(Brewery.SourceSet, Brewery.TextFile).With("""
            using MetaAi.Facts;
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Ledger
            {
                [Quote("14 mars 2019")]
                public static partial Fact<[|LocalDate|]> Opened { get; }
            }
            """).Run();

        run.ShouldStopAt(FactRules.UnknownType, ["add 'using NodaTime;'"], "CS0246", "CS9248");
    }

    [Theory]
    [InlineData("[[|SourceSet|]] public static partial class Sets;", "No type 'SourceSet' is known here; add 'using MetaAi.Facts;'")]
    [InlineData("namespace Test { using NodaTime; public class Outer { [[|FactSetAttribute(Subject = \"a\")|]] public partial class Sets; } }", "add 'using MetaAi.Facts;'")]
    public async Task A_file_that_does_not_name_the_library_is_told_so_once(string code, string said)
    {
        var run = await Brewery.Facts(Brewery.Director).With(code + " namespace More { [FactSet] public static partial class Others; }").Run();

        run.ShouldStopAt(FactRules.UnknownType, [said], "CS0246");
    }

    [Theory]
    [InlineData("global using MetaAi.Facts;", "[FactSet] public static partial class Sets;")]
    [InlineData("", "namespace MetaAi.Facts.Own { [FactSet] public static partial class Sets; }")]
    [InlineData("", "[MetaAi.Facts.FactSet] public static partial class Sets;")]
    [InlineData("", "namespace Test { using MetaAi.Facts; [FactSet] public static partial class Sets; }")]
    [InlineData("", "using Set = MetaAi.Facts.FactSetAttribute; [Set] public static partial class Sets;")]
    [InlineData("global using FactSetAttribute = MetaAi.Facts.FactSetAttribute;", "[FactSet] public static partial class Sets;")]
    [InlineData("namespace Own { public sealed class FactSetAttribute : System.Attribute; }", "using Own; [FactSet] public static partial class Sets;")]
    public async Task A_file_whose_attributes_are_known_otherwise_is_clean(string elsewhere, string code) =>
        (await Brewery.Facts(Brewery.Director).With(elsewhere).With(code).Run()).ShouldBeClean();

    [Fact]
    public async Task A_source_of_an_unknown_type_is_shown_once_and_its_quotes_say_nothing()
    {
        var run = await Brewery.Sources("""
            [Source("brewery.txt", Language = "fr")]
            public static partial [|Sourc|] Accounts { get; }
        """).Run();

        run.ShouldStopAt(FactRules.UnknownType, ["write 'Source'"], "CS0246", "CS9248");
    }

    [Fact]
    public async Task A_member_of_a_record_is_shown_once_where_the_record_declares_it()
    {
        var run = await Brewery.Facts("""
            public sealed record Board
            {
                public Fact<string>? Director { get; init; }
                public Fact<[|Ratios|]>? Exports { get; init; }
            }

            [Quote("Odile Carmin", For = nameof(Board.Director))]
            [Quote("35 %", For = nameof(Board.Exports))]
            public static partial Board Year { get; }

            [Quote("180", For = nameof(Board.Director))]
            public static partial Board Other { get; }
            """).Run();

        run.ShouldStopAt(FactRules.UnknownType, ["write 'Ratio'"], "CS0246");
    }

    [Fact]
    public async Task A_partial_property_that_is_none_of_the_librarys_may_have_a_type_that_another_generator_makes() =>
        (await Brewery.Facts(Brewery.Director + " public static partial MadeElsewhere Other { get; }").Run()).Findings.ShouldBeEmpty();
}
