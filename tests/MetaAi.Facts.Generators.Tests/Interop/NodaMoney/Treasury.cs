using System.Reflection;
using MetaAi.Facts.Generators.Interop.NodaMoney;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Interop.NodaMoney;

/// <summary>Projects that reference a stand-in for NodaMoney, and what expressions in them give.</summary>
internal static class Treasury
{
    /// <summary>The project with a stand-in among its references.</summary>
    public static TestProject With(this TestProject project, StandIn standIn) => project.With(standIn.Reference);

    /// <summary>The project with one more reference.</summary>
    public static TestProject With(this TestProject project, MetadataReference reference) => project with { References = project.References.Add(reference) };

    /// <summary>The generated conversions of a run, or null where there are none.</summary>
    public static string? Conversions(this TestRun run) => run.Files.GetValueOrDefault(NodaMoneyInterop.FileName);

    /// <summary>What expressions give in a project: a line for each, or the type and message of its exception. Neither they nor the project may have warnings.</summary>
    /// <param name="project">The project.</param>
    /// <param name="standIn">The NodaMoney that it references.</param>
    /// <param name="expressions">The expressions, a line for each; they stand in a file without a using.</param>
    public static async Task<string> Evaluate(this TestProject project, StandIn standIn, string expressions)
    {
        var run = await project.With(standIn).With(Code(expressions)).Run();
        run.ShouldBeClean();
        return (string)run.Load(standIn.Image).GetType("Elsewhere.Expressions", throwOnError: true)!.GetMethod("Give")!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null)!;
    }

    private static string Code(string expressions) => $$"""
        #pragma warning disable FACT051 // what it throws is what some tests are about
        namespace Elsewhere
        {
            public static class Expressions
            {
                public static string Give() => string.Join("\n", new System.Func<string>[]
                {
                    {{string.Join(", ", expressions.Split('\n').Select(expression => $"() => Show({expression})"))}}
                }.Select(Try));

                private static System.Collections.Generic.IEnumerable<string> Select(
                    this System.Func<string>[] these, System.Func<System.Func<string>, string> map) => System.Linq.Enumerable.Select(these, map);

                private static string Try(System.Func<string> give)
                {
                    try
                    {
                        return give();
                    }
                    catch (System.Exception exception)
                    {
                        return $"{exception.GetType().Name}: {exception.Message}";
                    }
                }

                private static string Show(global::NodaMoney.Money money) => System.FormattableString.Invariant($"{money.Amount:0.#########} {money.Currency.Code}");

                private static string Show((global::NodaMoney.Money? Minimum, global::NodaMoney.Money? Maximum) range) =>
                    $"{(range.Minimum is { } low ? Show(low) : "open")} to {(range.Maximum is { } high ? Show(high) : "open")}";

                private static string Show(object? value) => System.FormattableString.Invariant($"{value}");
            }
        }
        """;
}
