using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Interop.Verify;

/// <summary>Gives a project that references Verify converters that print facts in its snapshots, whether it declares facts or not.</summary>
internal static class VerifyInterop
{
    /// <summary>The property of the project file that turns the converters off: <c>false</c>.</summary>
    public const string Property = "MetaAiFactsVerify";

    /// <summary>The property of the project file that has them registered when the assembly is loaded: <c>true</c>.</summary>
    public const string InitializerProperty = "MetaAiFactsVerifyInitializer";

    /// <summary>The generated file.</summary>
    public const string FileName = "MetaAi.Facts.Verify.g.cs";

    /// <summary>The name under which the step can be observed.</summary>
    public const string Step = "Verify";

    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        // A module initializer needs C# 9.
        var properties = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Select(static (options, _) => (
            IsOff: ProjectProperty.Is(options.Left.GlobalOptions, Property, "false"),
            Initializes: ProjectProperty.Is(options.Left.GlobalOptions, InitializerProperty, "true") && options.Right is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 }));

        // At every edit of any file. What it gives hangs on the references alone, so that an edit of code stops here; where Verify is not referenced it
        // gives nothing, and has looked for one type.
        var model = context.CompilationProvider.Combine(properties)
            .SelectMany(static (input, _) => !input.Right.IsOff && VerifyProbe.Look(input.Left, input.Right.Initializes) is { } found
                ? ImmutableArray.Create(found)
                : [])
            .WithTrackingName(Step);

        context.RegisterSourceOutput(model, static (output, found) => output.AddSource(FileName, SourceText.From(VerifyEmitter.Emit(found), Encoding.UTF8)));
    }
}
