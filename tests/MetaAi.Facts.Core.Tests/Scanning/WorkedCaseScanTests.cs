using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>The worked figures are found in sentences.</summary>
public sealed class WorkedCaseScanTests
{
    private static readonly CaseRow[] Rows = [.. CaseRow.Load("cases.jsonl").Where(row => row.Kind != "none" && row.Asked is null && row.Kind != "number")];

    // Words that are of no figure, before and after.
    private static readonly Dictionary<string, string[]> Before = new()
    {
        ["fr"] = ["Le port indique ceci : ", "Alors la banque écrivait « ", "Un quai (", "Voici le montant : "],
        ["en"] = ["The harbour states this: ", "The bank wrote \"", "A quay (", "Here is the amount: "],
    };

    private static readonly string[] After = [" »", ").", ". Fin", ", fin", " ; fin", "\n\nfin"];

    [Fact]
    public void In_any_sentence_with_their_span() => Writing.Holds(
        from row in Gen.Elements(Rows)
        from before in Gen.Elements(Before[row.Lang[..2]])
        from after in Gen.Elements(After)
        select (row, before, after),
        item =>
        {
            var text = item.before + item.row.Text + item.after;
            var found = FigureScanner.Scan(text, item.row.Context).ToArray();
            var figure = found.SingleOrDefault(figure => CaseRow.Describe(figure.Reading) == item.row.Expected);
            figure.ShouldNotBeNull($"{text}: {string.Join(" | ", found.Select(figure => $"{figure.Text} = {CaseRow.Describe(figure.Reading)}"))} expected {item.row.Expected}");

            // Words that change nothing are left out before: "en 2024".
            figure.Utf16.End.ShouldBe(item.before.Length + item.row.Text.Length);
            item.row.Text.ShouldEndWith(figure.Text);
        });
}
