using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>A book of which each word tries to run, to break out of its place, to turn lines around, or to be too long for any window.</summary>
internal static class HostileBook
{
    private const string Text = "<b>news</b>.txt";

    /// <summary>The words.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "<script>alert(1)</script>", "</script><script>alert(2)</script>", "</style><script>alert(3)</script>", "<img src=x onerror=alert(4)>", "<svg onload=alert(5)>", "\" onfocus=\"alert(6)\" autofocus x=\"",
        "' onclick='alert(7)", "--><script>alert(8)</script>", "]]><script>alert(9)</script>", "<iframe srcdoc='<script>alert(10)</script>'>", "</dl></details></section></main><h1>out", "<plaintext>", "<textarea>",
        "<base href=https://example.org/>", "<meta http-equiv=refresh content=0;url=https://example.org/>", "<link rel=stylesheet href=https://example.org/x.css>", "<style>*{display:none}</style>",
        "javascript:alert(11)", "a\u202eb\u2066c\u200bd", "&lt;script&gt;alert(12)&lt;/script&gt;", "${alert(13)}", "{{alert(14)}}", "[count] {count} {order} {style} $& $1", new string('W', 4_000), string.Concat(Enumerable.Repeat("mot-composé", 400)),
    ];

    /// <summary>The page: a fact for each of the words, which stand in each of its fields.</summary>
    public static string Page()
    {
        var source = new DeclaredSource(Text, "fr", "USD", "2025", null)
        {
            Name = "News",
            Citation = Words[3],
            Title = Words[0],
            Author = Words[1],
            Publisher = Words[4],
            License = Words[10],
            Accessed = Words[11],
            Url = Words[17],
        };
        return MadeBook.PageOf(source, Words.Select(Fact), $"<script>alert(15)</script> {string.Join("\n\n", Words)} 12 %", Words[1]);
    }

    private static CompiledFact Fact(string words, int number)
    {
        var fact = HostileFact.Of(words, words);
        return fact with
        {
            Record = fact.Record with { Id = $"{words}.{number}", Period = number % 2 == 0 ? words : "2024", Low = $"{number}", High = $"{number + 1}", Source = Text },
        };
    }
}
