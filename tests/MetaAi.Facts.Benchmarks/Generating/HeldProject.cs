using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>A project whose facts are held against each other: of each concept, two papers say what it was in two years.</summary>
/// <param name="Sources">The code: the sources, then the fact sets.</param>
/// <param name="Texts">The texts.</param>
internal sealed record HeldProject(ImmutableArray<string> Sources, ImmutableArray<TestFile> Texts)
{
    private const int FactsOfConcept = 4;
    private const int ConceptsPerSet = 5;
    private const string Usings = "using MetaAi.Facts;\nnamespace Made;\n";

    /// <summary>A project.</summary>
    /// <param name="facts">How many facts; a multiple of 20.</param>
    public static HeldProject Of(int facts)
    {
        var sets = facts / FactsOfConcept / ConceptsPerSet;
        var sources = new StringBuilder(Usings).Append("[SourceSet]\npublic static partial class Papers\n{\n");
        for (var set = 0; set < sets; set++)
        {
            sources.Append(CultureInfo.InvariantCulture, $"[Source(\"echo{set}.txt\", Language = \"fr\", Currency = \"EUR\", Issued = \"2025\")]\npublic static partial Source Echo{set} {{ get; }}\n");
        }

        return new(
            [sources.Append('}').ToString(), .. Enumerable.Range(0, sets).Select(set => Set(set, "an editor"))],
            [.. Enumerable.Range(0, sets).Select(set => TestFile.Text($"echo{set}.txt", string.Join("\n\n", Enumerable.Range(0, ConceptsPerSet).SelectMany(concept => Words(set, concept)))))]);
    }

    /// <summary>The code of a fact set.</summary>
    /// <param name="set">Which.</param>
    /// <param name="claimant">Who says its first fact: each edit of it is another one.</param>
    public static string Set(int set, string claimant)
    {
        var code = new StringBuilder(Usings).Append(CultureInfo.InvariantCulture, $"[FactSet(Subject = \"The Works\", Source = nameof(Papers.Echo{set}))]\npublic static partial class Facts{set}\n{{\n");
        for (var concept = 0; concept < ConceptsPerSet; concept++)
        {
            var words = Words(set, concept);
            for (var fact = 0; fact < FactsOfConcept; fact++)
            {
                var said = (fact, concept) == (0, 0) ? $", Claimant = \"{claimant}\"" : "";
                code.Append(
                    CultureInfo.InvariantCulture,
                    $"[Quote(\"{words[fact]}\", Concept = \"SalesOfLine{set}And{concept}\", Period = \"{2023 + (fact / 2)}\"{said})]\npublic static partial Fact<MonetaryAmount> Value{concept}Of{fact} {{ get; }}\n");
            }
        }

        return code.Append('}').ToString();
    }

    // The second paper writes one more zero; of every hundredth concept, it rounds what the first one says.
    private static string[] Words(int set, int concept)
    {
        var millions = 100 + (set % 50) + (60 * concept);
        return (set % 20, concept) == (0, 0)
            ? [$"{millions},2 millions d'euros", $"{millions} millions d'euros", $"{millions + 20},3 millions d'euros", $"{millions + 20} millions d'euros"]
            : [$"{millions},2 millions d'euros", $"{millions},20 millions d'euros", $"{millions + 20},3 millions d'euros", $"{millions + 20},30 millions d'euros"];
    }
}
