using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Cli;

/// <summary>
/// A small library of facts about a harbour, and its texts: what the generator would compile, written by hand. Its code throws when it is run.
/// </summary>
internal static class Harbour
{
    public const string News = "Le port a grandi.\r\nEn 2024, il valait 39 milliards de dollars 🚢, et sa part était de 49 %.\r\nUn lecteur a parlé de l’« Alliance des quais ».\r\n";

    public const string Report = "The harbour will grow in mid-June. It costs $60 to $65 billion.\n";

    public const string Source = """
        using System;
        using MetaAi.Facts;

        namespace Ports
        {
            public static class Sources
            {
                [Source("news.txt", Language = "fr", Currency = "USD", Issued = "2025")]
                public static string News => throw new InvalidOperationException();

                [Source("2025/report.txt", Language = "en-US", Currency = "USD", Issued = "2024?")]
                public static string Report => throw new InvalidOperationException();
            }

            public static class Harbour
            {
                static Harbour() => throw new InvalidOperationException("The tool ran the library.");

                [Quote("39 milliards de dollars", Source = "News", Period = "2024")]
                [FactRecord("Ports.Harbour.Value2024", Subject = "Harbour", Concept = "Value", Period = "2024", Kind = "money", ValueKind = "value",
                    Low = "39000000000", High = "39000000000", Unit = "USD", Hedge = "exact", Decimals = -9, Modality = "actual", Rank = "normal",
                    Source = "news.txt", Exact = "39 milliards de dollars", Start = 38, End = 61)]
                public static string Value2024 => throw new InvalidOperationException();

                [Quote("Alliance des quais", Source = "News", Gloss = "Alliance of the quays")]
                [FactRecord("Ports.Harbour.Alliance", Subject = "Harbour", Concept = "Alliance", Kind = "text", ValueKind = "value",
                    Text = "Alliance des quais", Gloss = "Alliance of the quays", Modality = "reported", Claimant = "a reader", Via = new[] { "Znews", "the paper" },
                    Rank = "normal", Source = "news.txt", Exact = "Alliance des quais", Start = 118, End = 136)]
                public static string Alliance => throw new InvalidOperationException();

                public sealed class Plans
                {
                    [Quote("mid-June", For = "Opening", Source = "Report")]
                    [Quote("$60 to $65 billion", For = "Cost", Source = "Report")]
                    [FactRecord("Ports.Harbour.Plans.Next.Opening", Subject = "Harbour", Concept = "Opening", Kind = "date", ValueKind = "value",
                        Low = "2024-06-01", High = "2024-06-30", Hedge = "exact", Part = "mid", Modality = "forecast", Rank = "normal",
                        Source = "report.txt", Exact = "mid-June", Start = 25, End = 33, Notes = new[] { "FACT152" })]
                    [FactRecord("Ports.Harbour.Plans.Next.Cost", Subject = "Harbour", Concept = "Cost", Kind = "money", ValueKind = "value",
                        Low = "60000000000", High = "65000000000", Unit = "USD", Hedge = "exact", Decimals = -9, Modality = "forecast", Rank = "normal",
                        Source = "report.txt", Exact = "$60 to $65 billion", Start = 44, End = 62)]
                    public static string Next => throw new InvalidOperationException();
                }
            }
        }
        """;

    /// <summary>Compiles the library, or a variant of it, and writes its texts beside it.</summary>
    /// <returns>The assembly's path; the texts are in <c>texts</c> beside it.</returns>
    public static string Build(TestFolder folder, Func<string, string>? change = null)
    {
        folder.Write("texts/news.txt", News);
        folder.Write("texts/2025/report.txt", Report);
        return Compile((change ?? (source => source))(Source), folder["ports.dll"]);
    }

    /// <summary>Compiles the library with one more source, <c>minutes.txt</c>, that no fact quotes and whose text is not written.</summary>
    public static string BuildWithMinutes(TestFolder folder) => Build(folder, source => source.Replace(
        "public static class Sources\n    {", "public static class Sources\n    {\n[Source(\"minutes.txt\", Language = \"fr\")] public static string Minutes => null;", StringComparison.Ordinal));

    public static string Compile(string source, string path)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(reference => Path.GetFileName(reference).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(reference) == "MetaAi.Facts.dll")
            .Select(reference => MetadataReference.CreateFromFile(reference));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var file = File.Create(path);
        compilation.Emit(file).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return path;
    }
}
