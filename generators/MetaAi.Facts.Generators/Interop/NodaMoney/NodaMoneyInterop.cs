using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Interop.NodaMoney;

/// <summary>Gives a project that references NodaMoney conversions between its money and the library's amounts, whether it declares facts or not.</summary>
internal static class NodaMoneyInterop
{
    /// <summary>The property of the project file that turns the conversions off: <c>false</c>.</summary>
    public const string Property = "MetaAiFactsNodaMoney";

    /// <summary>The generated file.</summary>
    public const string FileName = "MetaAi.Facts.NodaMoney.g.cs";

    /// <summary>The name under which the step can be observed.</summary>
    public const string Step = "NodaMoney";

    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        // The file needs a global using, which C# has from version 10 on.
        var isOff = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (options, _) => ProjectProperty.Is(options.Left.GlobalOptions, Property, "false") || options.Right is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp10 });

        // At every edit of any file. What it gives hangs on the references alone, so that an edit of code stops here.
        var model = context.CompilationProvider.Combine(isOff)
            .Select(static (input, _) => input.Right ? null : NodaMoneyProbe.Look(input.Left))
            .WithTrackingName(Step);

        context.RegisterSourceOutput(
            model.SelectMany(static (found, _) => found is null ? ImmutableArray<NodaMoneyModel>.Empty : [found]),
            static (output, found) => output.AddSource(FileName, SourceText.From(NodaMoneyEmitter.Emit(found), Encoding.UTF8)));
    }
}
