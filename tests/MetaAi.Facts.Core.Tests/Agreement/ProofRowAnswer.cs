using System.Text.Json;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>What the product answers to a row, and what is wrong with it.</summary>
internal static class ProofRowAnswer
{
    /// <summary>What is wrong, or null.</summary>
    public static string? FaultOf(ProofRow row) => row.Mode switch
    {
        "scan" => OfScan(row),
        "read" => OfFigure(row, Read(row, row.Text)),
        _ => OfFigure(row, Declared(row)),
    };

    private static string? OfFigure(ProofRow row, Figure? figure)
    {
        var outcome = row.Expect.GetProperty("outcome").GetString();
        if (figure is not { } given)
        {
            return outcome is "accepted" or "read" ? "refused" : null;
        }

        // A doubtful reading says so.
        if (row.Expect.TryGetProperty("orNote", out var orNote) && orNote.GetBoolean() && given.Notes != ReadingNotes.None)
        {
            return null;
        }

        return outcome != "refused" && ProofRow.Agrees(given, row.Expect) ? null : $"given: {Product.Say(given)}";
    }

    private static Figure? Read(ProofRow row, string words) => FigureReader.Read(words, row.Context) is { IsRead: true } result ? result.Known : null;

    // A declaration holds where the words are read, the type can hold what they say, and they stand in the text.
    private static Figure? Declared(ProofRow row) =>
        Read(row, row.Quote!) is { } figure
        && (figure.Kind != FigureKind.Money || figure.Unit is { Length: 3 })
        && (row.Type != "decimal" || (figure.Hedge == Hedge.Exact && figure.Low == figure.High))
        && Proof(row, figure).Holds
            ? figure
            : null;

    private static QuoteProof Proof(ProofRow row, in Figure figure) =>
        new QuoteProver([new FactText("a", row.Text)], FactLock.Empty).Prove(new("a", new TextQuote(row.Quote!), row.Context, FigureLine.Of(figure))
        {
            Beside = new(row.Lang, figure, row.Declared("Unit"), row.Declared("Per")),
        });

    private static string? OfScan(ProofRow row)
    {
        var found = FigureScanner.Scan(row.Text, row.Context).Where(figure => figure.Reading.IsRead).ToList();
        foreach (var forbidden in row.Expect.GetProperty("not").EnumerateArray())
        {
            if (found.Find(figure => Stands(figure, forbidden) && ProofRow.Agrees(figure.Reading.Known, forbidden)) is { } listed)
            {
                return $"listed: '{listed.Text}' {Product.Say(listed.Reading)}";
            }
        }

        foreach (var wanted in row.Expect.GetProperty("figures").EnumerateArray())
        {
            if (!found.Exists(figure => Stands(figure, wanted) && ProofRow.Agrees(figure.Reading.Known, wanted)))
            {
                return $"not listed: '{wanted.GetProperty("text").GetString()}', but {string.Join(", ", found.Select(figure => $"'{figure.Text}' {Product.Say(figure.Reading)}"))}";
            }
        }

        return null;
    }

    private static bool Stands(ScannedFigure figure, JsonElement expected) => ProofRow.Fold(figure.Text) == ProofRow.Fold(expected.GetProperty("text").GetString()!);
}
