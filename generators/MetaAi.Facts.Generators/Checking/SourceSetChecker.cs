using MetaAi.Facts.Collections;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Checks the sources of one type and finds the hashes of their texts.</summary>
internal static class SourceSetChecker
{
    public static CheckedSourceSet Check(SourceSetModel set, SourceIndex index, EvidenceModel evidence)
    {
        var sources = new List<CheckedSource>();
        var findings = new List<Finding>();
        var texts = new TextIdentity(evidence);
        foreach (var source in set.Sources)
        {
            var problem = SourceChecker.Check(source) ?? Duplicate(source, index, texts);
            if (problem is not null)
            {
                findings.Add(new Finding(problem, source.Name));
            }

            sources.Add(new CheckedSource(
                source,
                evidence.Prover.HashOf(source.Text),
                EdtfDate.TryParse(source.Issued)?.Text,
                EdtfDate.TryParse(source.Accessed)?.Text,
                EdtfDate.TryParse(source.CheckedOn)?.Text,
                problem?.ToString()));
        }

        return new CheckedSourceSet(set.Type, [.. sources], [.. findings]);
    }

    private static FactMessage? Duplicate(SourceModel source, SourceIndex index, TextIdentity texts)
    {
        // The first of two keeps the name and the text; the second is the one to mend.
        var named = index.Named(source.Name).FirstOrDefault(other => Order(other, source) < 0);
        var quoted = index.BesideFile(source.Text).FirstOrDefault(other => Order(other, source) < 0 && texts.AreOne(other.Text, source.Text));
        return named is not null && (quoted is null || Order(named, quoted) <= 0) ? new FactMessage(FactRules.DuplicateSource, "source", source.Name, named.FullName)
            : quoted is not null ? new FactMessage(FactRules.DuplicateSource, "text", source.Text, quoted.FullName)
            : null;
    }

    private static int Order(SourceModel source, SourceModel other) => StringComparer.Ordinal.Compare(source.FullName, other.FullName);
}
