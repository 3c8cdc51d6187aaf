using System.Text.RegularExpressions;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>Facts from two papers, each of which says everything that is quoted.</summary>
internal static partial class TwoPapers
{
    /// <summary>A set of the given members.</summary>
    public static TestProject Of(string members) => TestProject.Of(
        Brewery.Usings + $$"""
        /// <summary>The papers.</summary>
        [SourceSet]
        public static partial class Papers
        {
            /// <summary>The one.</summary>
            [Source("echo.txt", Publisher = "L'Écho", Language = "fr", Currency = "EUR", Issued = "2025-01-10")]
            public static partial Source Echo { get; }

            /// <summary>The other.</summary>
            [Source("phare.txt", Language = "fr", Currency = "EUR", Issued = "2025-02-20")]
            public static partial Source Phare { get; }
        }

        /// <summary>What they say.</summary>
        [FactSet(Subject = "Cape Ferries", Source = nameof(Papers.Echo))]
        public static partial class Books
        {
        {{members}}
        }
        """,
        TestFile.Text("echo.txt", TextOf(members)),
        TestFile.Text("phare.txt", TextOf(members)));

    /// <summary>One fact.</summary>
    public static string Fact(string name, string quote, string more = "", string type = "MonetaryAmount") => $$"""
            /// <summary>A figure.</summary>
            [Quote("{{quote}}", {{more}})]
            public static partial Fact<{{type}}> {{name}} { get; }

        """;

    private static string TextOf(string members) => string.Join("\n\n", Quoted().Matches(members).Select(match => match.Groups[1].Value).Distinct());

    [GeneratedRegex("Quote\\(\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
