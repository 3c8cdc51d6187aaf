using MetaAi.Facts.Cli.Scanning.Drafting;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Starting;

/// <summary>A text written for the purpose, and facts of it, to start from.</summary>
/// <param name="Content">The text.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Revenue">The words of its first figure.</param>
/// <param name="Year">The words that say when it took it in.</param>
/// <param name="Investment">The words of its second.</param>
internal sealed record StarterExample(string Content, string Subject, string Revenue, string Year, string Investment)
{
    public const string FileName = "example.txt";

    private static readonly StarterExample English = new(
        """
        River Ferries: results for 2024

        The company took in €12.4 million in 2024. The next ferry will cost between €2 million and €3 million.

        """,
        "River Ferries",
        "€12.4 million",
        "in 2024",
        "between €2 million and €3 million");

    private static readonly StarterExample French = new(
        """
        Bacs de la Rade : résultats 2024

        La compagnie a encaissé 12,4 millions d'euros en 2024. Le prochain bac coûtera entre 2 et 3 millions d'euros.

        """,
        "Bacs de la Rade",
        "12,4 millions d'euros",
        "en 2024",
        "entre 2 et 3 millions d'euros");

    /// <summary>The example in a language; in English where there is none of it.</summary>
    public static StarterExample In(string language) => language.Split('-')[0].Equals("fr", StringComparison.OrdinalIgnoreCase) ? French : English;

    /// <summary>The source and the facts, as code.</summary>
    /// <param name="context">What is declared about the text.</param>
    /// <param name="space">The namespace.</param>
    public string Code(ReadingContext context, string space)
    {
        var language = CSharpLiteral.Of(context.Language);
        var currency = CSharpLiteral.Of(context.Currency ?? "EUR");
        var issued = CSharpLiteral.Of(context.Issued?.Text ?? "2025");
        return $$"""
            using MetaAi.Facts;

            namespace {{space}};

            /// <summary>The texts that are quoted.</summary>
            [SourceSet]
            public static partial class Texts
            {
                /// <summary>An example, to be replaced by a text of yours: who published it, in which language, when.</summary>
                [Source("{{FileName}}", Publisher = "Example", Language = {{language}}, Currency = {{currency}}, Issued = {{issued}})]
                public static partial Source Example { get; }
            }

            /// <summary>What the example says. Change a digit of a quote, and the build stops.</summary>
            [FactSet(Subject = {{CSharpLiteral.Of(Subject)}}, Source = nameof(Texts.Example))]
            public static partial class Ferries
            {
                /// <summary>What the company took in.</summary>
                [Quote({{CSharpLiteral.Of(Revenue)}}, PeriodQuote = {{CSharpLiteral.Of(Year)}})]
                public static partial Fact<MonetaryAmount> Revenue2024 { get; }

                /// <summary>What the next ferry will cost.</summary>
                [Quote({{CSharpLiteral.Of(Investment)}}, Modality = Modality.Forecast)]
                public static partial Fact<MonetaryAmount> NextFerry { get; }
            }

            """.ReplaceLineEndings("\n");
    }
}
