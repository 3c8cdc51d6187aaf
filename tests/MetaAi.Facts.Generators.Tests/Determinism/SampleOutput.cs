using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Determinism;

/// <summary>All that the generator makes of a project, as one text in the order of generation.</summary>
internal static class SampleOutput
{
    public static string Of(TestProject project) => string.Concat(
        project.Driver.RunGenerators(project.Compilation).GetRunResult().Results.Single().GeneratedSources
            .Select(source => $"//HintName: {source.HintName}\n{source.SourceText}\n"));

    /// <summary>The entry point of the second process: prints the output, for another process to compare.</summary>
    public static void Main() => Console.Out.Write(Of(Everything.Project));
}
