using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>Whatever a program calls its chapters, inputs and answers, it is words on the page.</summary>
public sealed class HostileScenarioTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</script>", "</fieldset></section>", "\"", "'", "&quot;", "{\"", "\"}", "\\u202e", "\\", "\u202e", "\u2066", "\u200b", "\u2028", "\n", "\t", " onclick=alert(1) ", "{limit}", "${1}",
        "<svg/onload=alert(1)>", "é", "🚢", "w", " ", "</style>", "<!--",
    ];

    private readonly TestFolder folder = new();
    private readonly string harbour;
    private readonly string[] shape;

    public HostileScenarioTests()
    {
        harbour = Harbour.Build(folder);
        shape = MadeBook.ShapeOf(Page("w", "v"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_word_makes_an_element_or_an_attribute() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40),
        Prop.ForAll((from words in Words from other in Words select (words, other)).ToArbitrary(), given => IsWords(given.words, given.other)));

    private static Gen<string> Words => from pieces in Gen.Elements(Pieces).ListOf() select "w" + string.Concat(pieces);

    private void IsWords(string words, string other)
    {
        var page = Page(words, other);

        MadeBook.ShapeOf(page).ShouldBe(shape);
        Unseen.In(string.Concat(page.Body!.TextContent.Where(character => character is not ('\n' or '\t')))).ShouldBeEmpty();
        page.QuerySelector("legend")!.TextContent.ShouldBe(VisibleText.Line(words));
        page.QuerySelector(".rule")!.TextContent.ShouldBe(VisibleText.Line(other));
        foreach (var (element, name) in page.QuerySelectorAll(".scenario, .scenario *").SelectMany(element => element.Attributes.Where(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal) && attribute.Value.StartsWith('{')).Select(attribute => (element, attribute.Name))))
        {
            using var data = JsonDocument.Parse(element.GetAttribute(name)!);
            Unseen.In(string.Concat(Texts(data.RootElement))).ShouldBeEmpty(name);
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Texts(field.Value)),
        _ => [],
    };

    private AngleSharp.Dom.IDocument Page(string words, string other)
    {
        var count = Assumption.Quantity(7, words, other, words);
        using var writer = new StringWriter();
        FactChapterJson.Write(writer, [
            new(words, [], scenarios: [new(other, [new(words, count * Assumption.Fraction(Rational.Of(1, 3), words, other))], [new(count) { Most = 9 }], [new(count, other)], ScenarioChart.Split(words))]),
        ]);
        return BookFile.Write(folder, harbour, "--chapters", folder.Write("chapters.json", writer.ToString())).Page;
    }
}
