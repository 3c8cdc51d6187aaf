using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Holds a page against what <c>facts export</c> writes of the same facts.</summary>
internal static class ExportedFacts
{
    /// <summary>The page has each fact once, with its ends, what it is about, who says it, and where.</summary>
    /// <param name="page">The page.</param>
    /// <param name="export">The run of <c>facts export</c>.</param>
    /// <param name="assembly">The name of the assembly, which the page leaves out of ids.</param>
    public static void ShouldBeOn(IDocument page, ToolRun export, string assembly)
    {
        JsonNode[] exported = [.. export.Lines.Select(line => JsonNode.Parse(line)!)];
        exported.ShouldNotBeEmpty();
        page.QuerySelectorAll("details[data-f]").Length.ShouldBe(exported.Length);
        foreach (var fact in exported)
        {
            var id = (string)fact["id"]!;
            var name = id.StartsWith(assembly + ".", StringComparison.Ordinal) ? id[(assembly.Length + 1)..] : id;
            var card = page.CardOf(name);
            card.Row("In code").ShouldBe(name);
            card.QuerySelector("summary > data")?.GetAttribute("value").ShouldBe(Ends(fact), id);
            card.QuerySelector("summary > data, summary > b")!.TextContent.ShouldContain((string)fact["kind"]! == "money" ? (string?)fact["unit"] ?? "" : "", customMessage: id);
            (card.Row("Subject") ?? card.Closest(".set")!.QuerySelector(".subject")!.TextContent).ShouldBe((string?)fact["subject"]);
            Letters(card.QuerySelector("summary > span")!.FirstChild!.TextContent).ShouldBe(Letters((string)fact["concept"]! + BookWords.English.Period((string?)fact["period"])));
            JsonNode[] others = [.. fact["corroborations"]?.AsArray().Select(other => other!) ?? []];
            card.QuerySelectorAll("dd.also").Select(said => said.QuerySelector("data")?.GetAttribute("value")).ShouldBe(others.Select(Ends), id);
            var statements = StatementsOf(card);
            statements.Length.ShouldBe(1 + others.Length);
            foreach (var (rows, said) in statements.Zip(others.Prepend(fact)))
            {
                ShouldQuote(rows, said);
            }
        }
    }

    private static string? Ends(JsonNode fact)
    {
        var (low, high) = fact["derivation"] switch
        {
            { } derivation when derivation["withRounding"] is { } bounds => ((string?)bounds["min"], (string?)bounds["max"]),
            { } derivation => ((string?)derivation["nominal"]?["low"], (string?)derivation["nominal"]?["high"]),
            _ => ((string?)fact["low"], (string?)fact["high"]),
        };
        return low is null && high is null ? null : low == high ? low : $"{low}..{high}";
    }

    private static void ShouldQuote(ILookup<string, IElement> rows, JsonNode fact)
    {
        if ((string)fact["exact"]! is { Length: > 0 } exact)
        {
            rows["Quote"].Single().QuerySelectorAll("q").Select(quote => quote.TextContent).ShouldContain(exact);
            rows["Characters"].Single().TextContent.ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"{(int)fact["start"]!}–{(int)fact["end"]!}"));
        }

        foreach (var (row, words) in (IEnumerable<(string, string?)>)
        [
            ("Modality", (string?)fact["modality"]),
            ("Said by", (string?)fact["claimant"]),
            ("Passed on by", fact["via"]!.AsArray() is { Count: > 0 } via ? string.Join(", ", via.Select(who => (string)who!)) : null),
            ("Remark", (string?)fact["remark"]),
        ])
        {
            rows[row].Select(said => said.TextContent).ShouldBe(words is null ? [] : [words]);
        }
    }

    // The rows of what each source says; each but the first starts with a row of its own.
    private static ILookup<string, IElement>[] StatementsOf(IElement card)
    {
        var heads = card.QuerySelectorAll("dl > dt").ToArray();
        int[] starts = [0, .. heads.Index().Where(head => head.Item.ClassList.Contains("also")).Select(head => head.Index), heads.Length];
        return [.. starts.Zip(starts.Skip(1), (start, end) => heads[start..end].ToLookup(head => head.TextContent, head => head.NextElementSibling!, StringComparer.Ordinal))];
    }

    // Names of code stand on the page as words.
    private static string Letters(string words) => string.Concat(words.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
