using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>Formulas as the compiler of the SDK takes them: what stands on a line of its own is refused or not.</summary>
internal static partial class CompiledFormulas
{
    /// <summary>The diagnostics of each formula, in order; none where it compiles.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Errors(string language, params string[] formulas)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "Formulas.cs");
            File.WriteAllLines(file, [.. Head, .. formulas.Select(formula => $"        _ = {formula};"), "    }", "}"]);
            var output = Compile(folder.FullName, file, language);
            return
            [
                .. formulas.Select((_, index) => DiagnosticLine().Matches(output)
                    .Where(match => match.Groups["line"].Value == (Head.Length + index + 1).ToString(CultureInfo.InvariantCulture))
                    .Select(match => match.Groups["id"].Value).Distinct().ToArray()),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Head { get; } =
    [
        "using MetaAi.Facts;",
        "static class Formulas",
        "{",
        "    static void Of(Fact<MonetaryAmount> money, Derived<MonetaryAmount> left, Assumption<MonetaryAmount> cost, Fact<Ratio> ratio, Assumption<Ratio> share, Derived<Ratio> growth,",
        "        Fact<Quantity> people, Fact<decimal> number, Fact<PercentagePoints> points, Derived<MonetaryRate> rate, Fact<string> text, Fact<ExtendedDate> date, Fact<DurationRange> length)",
        "    {",
    ];

    private static string Compile(string folder, string file, string language)
    {
        string[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetExtension(path) == ".dll")];
        var response = Path.Combine(folder, "all.rsp");
        File.WriteAllLines(response,
        [
            "/nologo", "/target:library", "/nostdlib", "/noconfig", $"/langversion:{language}", $"/out:\"{Path.Combine(folder, "out.dll")}\"",
            .. references.Select(path => $"/reference:\"{path}\""), $"\"{file}\"",
        ]);
        var compiler = typeof(CompiledFormulas).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Compiler").Value!;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [compiler, $"@{response}"]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex(@"\((?<line>\d+),\d+\): error (?<id>CS\d+)")]
    private static partial Regex DiagnosticLine();
}
