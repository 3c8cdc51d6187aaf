using System.Reflection;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>What each step of the pipeline did after an edit, and why.</summary>
internal static class StepReasons
{
    private const string SourceOutput = nameof(SourceOutput);

    /// <summary>
    /// Runs the generator, makes the edit as an editor would, and runs it again. Gives a line for each step that ran at all, with a reason for each of
    /// its outputs; a step that is not there was cached.
    /// </summary>
    public static string After(TestProject before, Func<TestProject, TestProject> edit)
    {
        var after = edit(before);
        var compilation = before.Compilation;
        var driver = before.Driver.RunGenerators(compilation);
        var edited = Replace(driver, before, after).RunGenerators(Replace(compilation, before, after));
        var result = edited.GetRunResult().Results.Single();
        result.Exception.ShouldBeNull();
        var steps = typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)
            .Select(name => Line(name, result.TrackedSteps.GetValueOrDefault(name, [])));
        return string.Join('\n', steps.Append(Line(SourceOutput, result.TrackedOutputSteps[SourceOutput])).OfType<string>());
    }

    private static string? Line(string name, IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        var reasons = steps.SelectMany(step => step.Outputs).Select(output => output.Reason).ToArray();
        return Array.TrueForAll(reasons, reason => reason == IncrementalStepRunReason.Cached) ? null : $"{name}: {string.Join(' ', reasons)}";
    }

    // Only what changed is replaced: the trees and files that stay are the same instances, as they are in an editor.
    private static CSharpCompilation Replace(CSharpCompilation compilation, TestProject before, TestProject after)
    {
        var edited = after.Compilation;
        for (var i = 0; i < after.Sources.Length; i++)
        {
            if (i >= before.Sources.Length)
            {
                compilation = compilation.AddSyntaxTrees(edited.SyntaxTrees[i]);
            }
            else if (before.Sources[i] != after.Sources[i])
            {
                compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[i], edited.SyntaxTrees[i]);
            }
        }

        return compilation;
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, TestProject before, TestProject after)
    {
        for (var i = 0; i < before.Files.Length; i++)
        {
            if (before.Files[i] != after.Files[i])
            {
                driver = driver.ReplaceAdditionalText(before.Files[i], after.Files[i]);
            }
        }

        return driver;
    }
}
