using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>A key figure of a chapter: its words as the card has them, the number in them large, with its period, who says so, and whether it is proved.</summary>
/// <param name="book">The book.</param>
internal sealed class KeyFigurePart(FactBook book)
{
    public Html Of(BookFact fact)
    {
        var words = CardPart.Answer(fact);
        var number = NumberOf(fact);
        var at = number.Length == 0 ? -1 : words.IndexOf(number, StringComparison.Ordinal);

        // Why there is no value is no number.
        var (before, large, after) = fact.Record.Derivation?.Refusal is not null ? (words, "", "") : at < 0 ? ("", words, "") : (words[..at], number, words[(at + number.Length)..]);
        return Html.Of($"""
            <li><a href="#{fact.Anchor}">{Html.If(before.Length > 0, $"<span>{before}</span>")}{Html.If(large.Length > 0, $"<strong>{large}</strong>")}{Html.If(after.Length > 0, $"<span>{after}</span>")}</a>{ProofMark.Of(book, fact)}<p>{book.Say.Answers.Of(book.Words.Of(fact.Record.Concept), fact.Record.Subject)}{(PeriodWords.Of(fact.Record.Period) is { } period ? ", " + period : "")}{Html.Join(Sayers(fact).Select(sayer => Html.Of($"<p class=soft>{sayer}")))}

            """);
    }

    private static string NumberOf(BookFact fact)
    {
        var words = fact.Record.Derivation is { } derivation ? derivation.Print : RecordFigure.Of(fact.Record) is { } figure ? ValueWords.Of(figure) : "";

        // The bounds of an amount stand after it: "4.29 billion USD (4.1 to 4.4 billion)".
        var bracket = fact.Record.Derivation is { Amount: not null, WithRounding: { Minimum: not null, Maximum: not null } } ? words.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return VisibleText.Of(bracket < 0 ? words : words[..bracket]);
    }

    private IEnumerable<string> Sayers(BookFact fact) => fact.IsComputed
        ? [$"{(fact.Record.Modality == "actual" ? "" : fact.Record.Modality + "; ")}{book.Say.Answers.From(Sources(fact))}"]
        : fact.Statements.Select(statement => Speakers.Of(statement.Record, book.Say.Tables) is { Length: > 0 } who ? book.Say.Charts.PrintedIn(who, statement.Citation) : statement.Citation).Distinct(StringComparer.Ordinal);

    private string[] Sources(BookFact fact)
    {
        var names = fact.Record.Derivation!.Sources;
        string[] cited = [.. book.Sources.Where(source => names.Any(source.Declared.Is)).Select(source => source.Declared.Citation)];
        return cited.Length > 0 ? cited : names.Count > 0 ? [.. names] : [book.Say.Answers.FormulaAlone];
    }
}
