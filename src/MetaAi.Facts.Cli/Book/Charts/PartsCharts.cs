using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>
/// Draws how a value comes about from amounts that are added and taken away. Where each is one number, each bar starts where the one before it ended; where one
/// is a range or has an open end, nobody knows where that is, and all start from zero.
/// </summary>
internal static class PartsCharts
{
    /// <summary>The chart of a computed value; null where its formula does something else, or a part of it is not in the book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="fact">The value.</param>
    public static BarChart? Of(FactBook book, BookFact fact)
    {
        var parts = AmountParts.Of(book, fact);
        if (parts.Count == 0)
        {
            return null;
        }

        var say = book.Say.Charts;
        var result = AmountParts.Figure(book, fact)!;
        List<ChartRow> rows = [];
        var stepped = parts.All(part => AmountParts.Figure(book, part.Fact)!.Value.Point is not null);
        Rational from = default;
        foreach (var (part, isTaken) in parts)
        {
            var value = AmountParts.Figure(book, part)!.Value;
            var shown = stepped ? Moved(value, from, isTaken) : value;
            rows.Add(Row(book, part, rows.Count == 0 && !isTaken ? NameOf(part) : isTaken ? say.Minus(NameOf(part)) : say.Plus(NameOf(part)), shown, stepped ? from : default));
            from = stepped ? shown.Point!.Value : default;
        }

        rows.Add(Row(book, fact, say.ComesTo(NameOf(fact)), result.Value, default));
        return new(Html.Of($"{book.TitleOf(fact.Record.Concept, fact.Record.Subject)}{(book.Say.Period(fact.Record.Period) is { } period ? ", " + period : "")}"), result.Unit, [new("", rows)]);

        Html NameOf(BookFact part) => book.NameOf(part.Record.Concept);
    }

    private static ChartRow Row(FactBook book, BookFact fact, Html label, ChartValue value, Rational from) =>
        new(fact.Anchor, label, Html.None, CardPart.Answer(fact), value) { From = from, Said = book.Say.Of(fact.Parts), Mark = ProofMark.Of(book, fact) };

    // What rounding hides of a part moves with its end.
    private static ChartValue Moved(ChartValue value, Rational from, bool isTaken)
    {
        var end = isTaken ? from - value.Point!.Value : from + value.Point!.Value;
        return value with
        {
            Low = end,
            High = end,
            Rounded = value.Rounded is not { } rounded ? null : isTaken ? (from - rounded.High, from - rounded.Low) : (from + rounded.Low, from + rounded.High),
        };
    }
}
