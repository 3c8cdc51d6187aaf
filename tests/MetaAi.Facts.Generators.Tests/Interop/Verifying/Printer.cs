using System.Reflection;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Interop.Verifying;

/// <summary>Prints values with the generated converters: compiled, loaded and run.</summary>
internal sealed class Printer
{
    private readonly Type prints;

    private Printer(TestRun run)
    {
        run.CompilerProblems.ShouldBeEmpty();
        prints = run.Load([.. StandIn.Argon.Image], [.. StandIn.Verify.Image]).GetType("Prints", throwOnError: true)!;
    }

    /// <summary>The facts of the project itself.</summary>
    public FactCatalogue Own => (FactCatalogue)prints.GetProperty(nameof(Own))!.GetValue(null)!;

    /// <summary>Compiles a project that has the class <c>Prints</c>.</summary>
    public static async Task<Printer> Of(TestProject? project = null) => new(await (project ?? TestHouse.Project).Run());

    /// <summary>A value as a snapshot has it.</summary>
    public string Print(object value, bool isWhole = false, bool isStrict = false, string ignored = "") =>
        (string)prints.GetMethod(nameof(Print))!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value, isWhole, isStrict, ignored], null)!;
}
