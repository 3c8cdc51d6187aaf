using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT213_ReadTwiceTests
{
    private const string Enumerations = """
        public enum Person { [Alias("Odile Carmin")] Director }
        public enum Guest { [Alias("Odile Carmin")] Speaker }
        """;

    private static TestProject Twice(string first, string second, string type, string otherType) => Brewery.Facts($$"""
            [Quote({{first}})]
            public static partial Fact<{{type}}> First { get; }

            [[|Quote({{second}})|]]
            public static partial Fact<{{otherType}}> Second { get; }
        """).With(Brewery.Usings + Enumerations);

    [Fact]
    public async Task Names_of_two_enumerations_in_the_same_words_are_refused()
    {
        var run = await Twice("\"Odile Carmin\"", "\"Odile Carmin\", Overlaps = true", "Person", "Guest").Run();

        run.ShouldFind(
            FactRules.ReadTwice, "'Odile Carmin' is read here as names Speaker and by 'Test.Ledger.First' as names Director", "set Prefix or Suffix on one of the two");
    }

    [Fact]
    public async Task Days_of_two_years_in_the_same_words_are_refused()
    {
        var run = await Twice("\"mi-juin\", Period = \"2023\"", "\"mi-juin\", Period = \"2024\", Overlaps = true", "ExtendedDate", "ExtendedDate").Run();

        run.ShouldFind(FactRules.ReadTwice, "'mi-juin'", "2024-06-01", "2023-06-01");
    }

    [Theory]
    [InlineData("\"Odile Carmin\"", "\"Odile Carmin\", Prefix = \"La directrice est\", Overlaps = true", "Person", "Guest")]
    [InlineData("\"Odile Carmin\"", "\"Odile Carmin\", Overlaps = true", "Person", "Person")]
    [InlineData("\"Odile Carmin\"", "\"Odile Carmin\", Overlaps = true", "Person", "string")]
    public async Task Readings_that_the_lock_can_tell_apart_are_clean(string first, string second, string type, string otherType)
    {
        var project = Twice(first, second, type, otherType);

        (await project.Run()).ShouldBeClean();
        (await (project with { Files = [TestLock.Of(project)] }).Run()).ShouldBeClean();
    }
}
