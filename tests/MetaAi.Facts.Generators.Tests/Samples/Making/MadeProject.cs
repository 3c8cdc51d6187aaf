using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Samples.Making;

/// <summary>A project of any size, the same on every machine: fact sets of mixed kinds that quote from texts written for them.</summary>
/// <param name="Sources">The code: the unrelated file, the sources, then the fact sets.</param>
/// <param name="Texts">The texts.</param>
internal sealed record MadeProject(ImmutableArray<string> Sources, ImmutableArray<TestFile> Texts)
{
    /// <summary>The place of the file that has nothing to do with facts.</summary>
    public const int Elsewhere = 0;

    /// <summary>The place of the file that declares the sources.</summary>
    public const int SourceSet = 1;

    /// <summary>The place of the first fact set.</summary>
    public const int FirstFactSet = 2;

    /// <summary>How many facts a set has.</summary>
    public const int FactsPerSet = 2 * MadeFact.Kinds;

    private const string Usings = "using MetaAi.Facts;\nnamespace Made;\n";

    /// <summary>A project.</summary>
    /// <param name="facts">How many facts; a multiple of <see cref="FactsPerSet"/>.</param>
    /// <param name="characters">How long all its texts are together.</param>
    /// <param name="texts">How many texts there are: one for all sets, or one for each.</param>
    public static MadeProject Of(int facts, int characters, int texts)
    {
        var sets = facts / FactsPerSet;
        var sources = ImmutableArray.CreateBuilder<string>();
        sources.Add(Unrelated(0));
        sources.Add(Declare(texts));
        sources.AddRange(Enumerable.Range(0, sets).Select(set => Declare(set, set % texts)));
        return new(sources.ToImmutable(), [.. Enumerable.Range(0, texts).Select(Text)]);

        TestFile Text(int text)
        {
            var quotes = from set in Enumerable.Range(0, sets)
                         where set % texts == text
                         from number in Enumerable.Range(set * FactsPerSet, FactsPerSet)
                         select MadeFact.Of(number, IsFrench(text)).Words;
            return TestFile.Text(Name(text), MadeText.Write(text, IsFrench(text), [.. quotes], characters / texts));
        }
    }

    /// <summary>The file that has nothing to do with facts.</summary>
    /// <param name="version">What it says: each edit of it is another one.</param>
    public static string Unrelated(int version) =>
        $"namespace Made;\npublic static class Unrelated {{ public static int Version() => {version.ToString(CultureInfo.InvariantCulture)}; }}\n";

    /// <summary>Sets of values that are computed from the amounts of the facts: two for each set of facts.</summary>
    /// <param name="count">How many values; at most a tenth of the facts.</param>
    /// <param name="perSet">How many of them a set has.</param>
    public static IEnumerable<string> Formulas(int count, int perSet) => Enumerable.Range(0, count).Chunk(perSet).Select(Compute);

    /// <summary>The code of a project that references the package and declares nothing.</summary>
    /// <param name="classes">How many classes it has.</param>
    public static ImmutableArray<string> WithoutFacts(int classes) =>
    [
        .. Enumerable.Range(0, classes / 10).Select(file => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            namespace Made;

            """ + string.Concat(Enumerable.Range(file * 10, 10).Select(PlainClass))),
    ];

    /// <summary>The name of a text.</summary>
    public static string Name(int text) => $"text{text.ToString("0000", CultureInfo.InvariantCulture)}.txt";

    private static string Compute(int[] values, int computed)
    {
        var code = new StringBuilder(Usings)
            .Append(CultureInfo.InvariantCulture, $"/// <summary>What follows from the minutes.</summary>\n[FactSet(Subject = \"The Works\")]\npublic static partial class Computed{computed}\n{{\n");
        foreach (var i in values)
        {
            var (set, first) = (i * MadeFact.Kinds / FactsPerSet, i * MadeFact.Kinds);
            code.Append(CultureInfo.InvariantCulture, $"""
                    /// <summary>The one amount as a share of both.</summary>
                    [Formula("Facts{set}.Value{first:D6} / sum(Facts{set}.Value{first:D6}, Facts{set}.Value{first + 1:D6})", AcrossPeriods = true)]
                    public static partial Derived<Ratio> Share{i:D6} {"{ get; }"}


                """);
        }

        return code.Append("}\n").ToString();
    }

    private static string PlainClass(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        /// <summary>An order.</summary>
        [Serializable]
        public sealed class Order{{number}}
        {
            private readonly List<decimal> lines = new();
            [Obsolete("Use Total.")]
            public decimal Sum => lines.Sum();
            public decimal Total { get; private set; }
            public string? Name { get; init; }
            public void Add(decimal price, int count)
            {
                if (count <= 0)
                {
                    throw new ArgumentOutOfRangeException(nameof(count));
                }

                for (var i = 0; i < count; i++)
                {
                    lines.Add(price);
                }

                Total = lines.Where(line => line > 0).Aggregate(0m, (sum, line) => sum + line);
            }
        }

        """);

    private static bool IsFrench(int text) => text % 2 == 0;

    private static string Declare(int texts)
    {
        var code = new StringBuilder(Usings).Append("[SourceSet]\npublic static partial class Texts\n{\n");
        for (var text = 0; text < texts; text++)
        {
            code.Append(CultureInfo.InvariantCulture, $"""
                    /// <summary>The minutes of a meeting.</summary>
                    [Source("{Name(text)}", Title = "Minutes {text}", Publisher = "The Works", Language = "{(IsFrench(text) ? "fr" : "en-GB")}", Currency = "EUR", Issued = "2024", Url = "https://example.org/minutes/{text}")]
                    public static partial Source Text{text} {"{ get; }"}


                """);
        }

        return code.Append("}\n").ToString();
    }

    private static string Declare(int set, int text)
    {
        var code = new StringBuilder(Usings).Append(CultureInfo.InvariantCulture, $$"""
            /// <summary>A deal that the minutes mention.</summary>
            public sealed record Deal{{set}}
            {
                public required Fact<MonetaryAmount> Price { get; init; }
                public required Fact<Ratio> Stake { get; init; }
                public Fact<ExtendedDate>? Signed { get; init; }
            }

            /// <summary>What the minutes say.</summary>
            [FactSet(Subject = "The Works", Source = nameof(Texts.Text{{text}}))]
            public static partial class Facts{{set}}
            {

            """);
        for (var number = set * FactsPerSet; number < (set + 1) * FactsPerSet; number++)
        {
            Declare(code, set, number, IsFrench(text));
        }

        return code.Append("}\n").ToString();
    }

    private static void Declare(StringBuilder code, int set, int number, bool isFrench)
    {
        var fact = MadeFact.Of(number, isFrench);
        var member = (number % MadeFact.Kinds) switch { 7 => "Price", 8 => "Stake", 9 => "Signed", _ => null };
        if (member is "Price" or null)
        {
            code.Append("    /// <summary>One of the figures that the board looks at.</summary>\n");
        }

        var more = (number % MadeFact.Kinds) switch
        {
            0 => ", Period = \"2023\", Modality = Modality.Forecast",
            3 => ", Of = \"sales\", Period = \"2023-Q2\"",
            6 => ", Gloss = \"the managing director\", Claimant = \"the secretary\"",
            _ => string.Empty,
        };
        code.Append(CultureInfo.InvariantCulture, $"    [Quote(\"{fact.Words}\"{(member is null ? string.Empty : $", For = nameof(Deal{set}.{member})")}{more})]\n");
        if (member is null)
        {
            code.Append(CultureInfo.InvariantCulture, $"    public static partial Fact<{fact.Type}> Value{number:D6} {{ get; }}\n\n");
        }
        else if (member == "Signed")
        {
            code.Append(CultureInfo.InvariantCulture, $"    public static partial Deal{set} Deal{number} {{ get; }}\n\n");
        }
    }
}
