using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT006_UnsupportedTypeTests
{
    [Theory]
    [InlineData("Fact<System.Guid>", "MetaAi.Facts.Fact<System.Guid>")]
    [InlineData("Fact<string>[]", "Fact<string>[]")]
    [InlineData("Fact<System.Enum>", "Fact<System.Enum>")]
    [InlineData("Fact<NameList<Modality>>?[]", "Fact<MetaAi.Facts.NameList<MetaAi.Facts.Modality>>?[]")]
    [InlineData("ref Fact<string>", "'ref MetaAi.Facts.Fact<string>'")]
    [InlineData("ref readonly Fact<string>", "'ref readonly MetaAi.Facts.Fact<string>'")]
    public async Task A_type_that_no_quote_is_read_into_is_refused_with_those_there_are(string type, string said)
    {
        var run = await Brewery.Facts($$"""
            [Quote("Odile Carmin")]
            public static partial {{type}} [|Director|] { get; }
            """).Run();

        run.ShouldFind(FactRules.UnsupportedType, said, "Fact<T>", "MonetaryAmount, Ratio, PercentagePoints, Quantity, ExtendedDate, DurationRange, decimal, LocalDate, YearMonth, DateInterval, string, an enum, NameList<TEnum>");
    }

    [Theory]
    [InlineData("Fact<int>", "'MetaAi.Facts.Fact<int>'; declare Fact<decimal>, or Fact<Quantity> where the words say what is counted")]
    [InlineData("Fact<double?>", "'MetaAi.Facts.Fact<double?>'; declare Fact<decimal>")]
    [InlineData("long", "'long'; declare Fact<decimal>")]
    [InlineData("Fact<System.DateOnly>", "'MetaAi.Facts.Fact<System.DateOnly>'; declare Fact<LocalDate> for one day, or Fact<ExtendedDate>")]
    [InlineData("Fact<System.DateTime>", "declare Fact<LocalDate>")]
    [InlineData("Fact<Period>", "'MetaAi.Facts.Fact<NodaTime.Period>'; declare Fact<DurationRange>")]
    [InlineData("Fact<System.TimeSpan>", "declare Fact<DurationRange>")]
    [InlineData("Fact<object>", "declare Fact<string>")]
    public async Task A_type_that_people_declare_out_of_habit_is_refused_with_the_one_that_is_meant(string type, string said)
    {
        var run = await Brewery.Facts($$"""
            [Quote("Odile Carmin")]
            public static partial {{type}} [|Director|] { get; }
            """).Run();

        run.ShouldFind(FactRules.UnsupportedType, said);
    }

    [Fact]
    public async Task A_source_that_carries_a_quote_too_has_one_body()
    {
        var run = await Brewery.Code("""
            [SourceSet]
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class More
            {
                [Quote("Odile Carmin")]
                [Source("more.txt", Language = "fr")]
                public static partial Source [|Second|] { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.UnsupportedType, "'MetaAi.Facts.Source'");
    }

    [Fact]
    public async Task A_type_parameter_is_refused()
    {
        var run = await Brewery.Code("""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Ledger<T> where T : class
            {
                [Quote("Odile Carmin")]
                public static partial T [|Director|] { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.UnsupportedType, "'T'");
    }

    [Fact]
    public async Task A_member_of_a_record_is_refused_at_the_quote_that_fills_it()
    {
        var run = await Brewery.Facts("""
            public sealed record Staff { public Fact<int>? Count { get; init; } }

            [[|Quote("180", For = nameof(Staff.Count))|]]
            public static partial Staff People { get; }
            """).Run();

        run.ShouldFind(FactRules.UnsupportedType, "'Fact<int>'; declare Fact<decimal>");
    }

    [Fact]
    public async Task A_fact_of_a_type_there_is_is_clean() => (await Brewery.Facts(Brewery.Director).Run()).ShouldBeClean();
}
