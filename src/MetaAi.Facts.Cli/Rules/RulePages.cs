using System.Globalization;
using System.Reflection;
using MetaAi.Facts.Cli.Commands;

namespace MetaAi.Facts.Cli.Rules;

/// <summary>The pages of the rules: those of the documentation, which the tool carries.</summary>
internal static class RulePages
{
    private const string Prefix = "FACT";
    private const string Heading = "# ";
    private const string SeverityLine = "Severity: ";

    private static readonly Assembly Pages = typeof(RulePages).Assembly;

    /// <summary>The ids of all rules, in their order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Pages.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The id that is meant: <c>FACT204</c> also by <c>fact204</c> and <c>204</c>; null where there is none.</summary>
    public static string? Find(string written)
    {
        var number = written.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? written[Prefix.Length..] : written;
        var id = Prefix + number.PadLeft(3, '0');
        return number.Length > 0 && Ids.Contains(id, StringComparer.Ordinal) ? id : null;
    }

    /// <summary>What is said where no rule has the id.</summary>
    public static string Unknown(string written)
    {
        var id = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? Prefix + written : written;
        return $"there is no rule '{written}'{DidYouMean.After(id, Ids)}; 'facts rule' lists them";
    }

    /// <summary>The page of a rule, in Markdown.</summary>
    public static string PageOf(string id)
    {
        using var reader = new StreamReader(Pages.GetManifestResourceStream(id)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The severity and the title of a rule, as its page has them.</summary>
    public static (string Severity, string Title) HeadOf(string id)
    {
        var lines = PageOf(id).Split('\n');
        var title = lines.First(line => line.StartsWith(Heading, StringComparison.Ordinal))[(Heading.Length + id.Length)..].TrimStart(':', ' ');
        return (lines.First(line => line.StartsWith(SeverityLine, StringComparison.Ordinal))[SeverityLine.Length..], title);
    }
}
