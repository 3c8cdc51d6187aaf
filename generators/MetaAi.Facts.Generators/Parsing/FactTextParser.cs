using System.Runtime.CompilerServices;
using MetaAi.Facts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The texts among the additional files. A text is folded and hashed once, whoever asks for it.</summary>
internal static class FactTextParser
{
    private const string TextMetadata = "build_metadata.AdditionalFiles.FactText";
    private const string LockMetadata = "build_metadata.AdditionalFiles.FactLock";

    // Weak by the text's own instance: the host keeps it as long as the file does not change.
    private static readonly ConditionalWeakTable<SourceText, FactText> Known = new();

    public static bool IsText(AdditionalText file, AnalyzerConfigOptionsProvider options) => Has(file, options, TextMetadata);

    public static bool IsLock(AdditionalText file, AnalyzerConfigOptionsProvider options) => Has(file, options, LockMetadata);

    public static FactText? Parse(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        var known = Known.GetValue(text, content => new FactText(file.Path, content.ToString()));
        return known.Answers(file.Path.Replace('\\', '/')) ? known : new FactText(file.Path, known.Content);
    }

    private static bool Has(AdditionalText file, AnalyzerConfigOptionsProvider options, string metadata) =>
        options.GetOptions(file).TryGetValue(metadata, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
