using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT010_RecordNotFillableTests
{
    [Theory]
    [InlineData("public abstract record Board { public Fact<string>? Director { get; init; } }", "it is abstract")]
    [InlineData("public ref struct Board { public Fact<string>? Director { get; init; } }", "it is a ref struct, which no field can hold")]
    [InlineData("public record Board(int Year) { public Fact<string>? Director { get; init; } }", "it has no constructor without parameters")]
    [InlineData("public class Board { private Board() { } public Fact<string>? Director { get; init; } }", "it has no constructor without parameters")]
    [InlineData("public class Board { protected Board() { } public Fact<string>? Director { get; init; } }", "it has no constructor without parameters")]
    [InlineData("public record Board { public Fact<string>? Director { get; init; } public required int Year { get; init; } }", "it requires 'Year', which is not a property of type Fact<T>")]
    [InlineData("public record Board { public Fact<string>? Director { get; init; } public required int Year; }", "it requires 'Year', which is not a property of type Fact<T>")]
    [InlineData("public record Board { public required Fact<string> Director { get; init; } public required Fact<string> Other; }", "it requires 'Other'")]
    public async Task A_record_that_no_initialiser_can_make_is_refused_with_the_reason(string record, string reason)
    {
        var run = await Brewery.Facts($$"""
            {{record}}

            [Quote("Odile Carmin", For = "Director")]
            public static partial Board [|Year|] { get; }
            """).Run();

        run.ShouldFind(FactRules.RecordNotFillable, "'Board'", reason);
    }

    [Theory]
    [InlineData("private sealed record Board { public Fact<string>? Director { get; init; } }", "private")]
    [InlineData("protected sealed record Board { public Fact<string>? Director { get; init; } }", "protected")]
    public async Task A_record_that_other_code_cannot_see_is_refused(string record, string access)
    {
        var run = await Brewery.Code($$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public partial class Ledger
            {
                {{record}}

                [Quote("Odile Carmin", For = "Director")]
                {{access}} static partial Board [|Year|] { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.RecordNotFillable, "'Board'", "internal");
    }

    [Fact]
    public async Task A_member_that_other_code_cannot_set_is_not_there_to_fill()
    {
        var run = await Brewery.Facts("""
            public record Board { public Fact<string>? Director { get; private init; } public Fact<string>? Deputy { get; init; } }

            [[|Quote("Odile Carmin", For = "Director")|]]
            public static partial Board Year { get; }
            """).Run();

        run.ShouldFind(FactRules.UnknownMember, "'Director'", "one of: Deputy");
    }

    [Theory]
    [InlineData("public record Board { public required Fact<string> Director { get; init; } }")]
    [InlineData("public class Board { public Fact<string>? Director { get; set; } }")]
    [InlineData("public record struct Board(Fact<string> Director);")]
    [InlineData("internal readonly struct Board { public required Fact<string> Director { get; init; } }")]
    [InlineData("public record Base { public Fact<string>? Director { get; init; } } public sealed record Board : Base;")]
    [InlineData("public record Board { public int Year { get; init; } public Fact<string>? Director { get; init; } }")]
    public async Task What_an_initialiser_can_make_is_clean(string record) => (await Brewery.Facts($$"""
        {{record}}

        [Quote("Odile Carmin", For = "Director")]
        internal static partial Board Year { get; }
        """).Run()).ShouldBeClean();
}
