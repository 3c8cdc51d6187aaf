using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>What the compiler stops at, as it is reported.</summary>
internal static class CompilerStopList
{
    /// <summary>Each finding once, by file and place; that the language is too old is one mistake of the project, and is said at its first declaration.</summary>
    public static IEnumerable<PlacedFinding> Of(IEnumerable<PlacedFinding> findings)
    {
        var saidLanguage = false;
        foreach (var finding in findings.Distinct().OrderBy(finding => finding.Place.Path, StringComparer.Ordinal).ThenBy(finding => finding.Place.Span.Start))
        {
            if (finding.Message.Rule != FactRules.LanguageTooOld || !saidLanguage)
            {
                yield return finding;
            }

            saidLanguage |= finding.Message.Rule == FactRules.LanguageTooOld;
        }
    }
}
