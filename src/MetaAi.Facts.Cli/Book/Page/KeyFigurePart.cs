using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>A key figure of a chapter: its words as the card has them, the number in them large, with its period, who says so, and whether it is proved.</summary>
/// <param name="book">The book.</param>
internal sealed class KeyFigurePart(FactBook book)
{
    public Html Of(BookFact fact)
    {
        var (parts, number) = (fact.Parts, NumberOf(fact));
        var words = string.Concat(parts.Select(part => part.Words));
        var at = number.Length == 0 ? -1 : words.IndexOf(number, StringComparison.Ordinal);

        // Why there is no value is no number.
        var (start, end) = fact.Record.Derivation?.Refusal is not null ? (words.Length, words.Length) : at < 0 ? (0, words.Length) : (at, at + number.Length);
        var rest = words.AsSpan(end).StartsWith(", ") ? end + 2 : end;
        var (before, large, after) = (Between(0, start), Between(start, end), Between(rest, words.Length));
        return Html.Of($"""
            <li><a href="#{fact.Anchor}">{Html.If(!before.IsEmpty, $"<span>{before}</span>")}{Html.If(!large.IsEmpty, $"<strong>{large}</strong>")}{Html.If(!after.IsEmpty, $"<span>{after}</span>")}</a>{ProofMark.Of(book, fact)}<p>{book.TitleOf(fact.Record.Concept, fact.Record.Subject)}{(book.Say.Period(fact.Record.Period) is { } period ? ", " + period : "")}{Html.Join(Sayers(fact).Select(sayer => Html.Of($"<p class=soft>{sayer}")))}

            """);

        Html Between(int from, int to) => book.Say.Of(PartsOfLine.Between(parts, from, to));
    }

    private string NumberOf(BookFact fact)
    {
        var words = fact.Record.Derivation is { } derivation ? derivation.Print
            : RecordFigure.Of(fact.Record) is null ? ""
            : string.Concat(RecordWords.ValueOf(fact.Record, [], fact.Statement.Source?.Declared.Language, book.Say.Values).Select(part => part.Words));

        // The bounds of an amount stand after it: "4.29 billion USD (4.1 to 4.4 billion)".
        var bracket = fact.Record.Derivation is { Amount: not null, WithRounding: { Minimum: not null, Maximum: not null } } ? words.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return bracket < 0 ? words : words[..bracket];
    }

    private IEnumerable<Html> Sayers(BookFact fact) => fact.IsComputed
        ? [Html.Of($"{(fact.Record.Modality == "actual" ? book.Say.Answers.From(Sources(fact)) : book.Say.Answers.WithModality(book.Say.Modality(fact.Record.Modality), book.Say.Answers.From(Sources(fact))))}")]
        : fact.Statements.Select(statement => Speakers.WithSource(statement, book.Say))
            .DistinctBy(sayer => sayer.ToString(), StringComparer.Ordinal);

    private string[] Sources(BookFact fact)
    {
        var names = fact.Record.Derivation!.Sources;
        string[] cited = [.. book.Sources.Where(source => names.Any(source.Declared.Is)).Select(source => source.Declared.Citation)];
        return cited.Length > 0 ? cited : names.Count > 0 ? [.. names] : [book.Say.Answers.FormulaAlone];
    }
}
