using MetaAi.Facts.Generators.Emitting;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>The generated half gives no warning of its own, whatever the user's half is marked with.</summary>
public sealed class WarningTests
{
    [Fact]
    public void The_tests_turn_on_what_the_generator_turns_off() => TestProject.NoNullWarnings.ShouldBe(TypeEmitter.NoNullWarnings);

    [Theory]
    [InlineData("[System.Obsolete] public sealed record Board { public Fact<string>? Director { get; init; } }")]
    [InlineData("public sealed record Board { [System.Obsolete(\"Ask the board.\")] public Fact<string>? Director { get; init; } }")]
    public async Task An_obsolete_record_is_filled_without_a_warning_in_the_generated_half(string record)
    {
        var run = await Brewery.Facts($$"""
            {{record}}

            #pragma warning disable CS0612, CS0618
            [Quote("Odile Carmin", For = nameof(Board.Director))]
            public static partial Board Year { get; }
            #pragma warning restore CS0612, CS0618
            """).Run();

        run.CompilerProblems.Where(problem => problem.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_obsolete_source_is_named_without_a_warning() => (await Brewery.Sources("""
        [System.Obsolete("A newer edition is out.")]
        [Source("brewery.txt", Language = "fr")]
        public static partial Source Accounts { get; }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task A_source_may_have_the_name_of_the_class_that_holds_it() => (await Brewery.Code("""
        [SourceSet]
        public static partial class More
        {
            [Source("more.txt", Language = "fr")]
            public static partial Source MoreValues { get; }
        }
        """).Run()).ShouldBeClean();
}
