using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What is answered first: the computed values, large.</summary>
/// <param name="book">The book.</param>
internal sealed class AnswersPart(FactBook book)
{
    public Html Of() => Html.If(book.Answers.Count > 0, $"""
        <section aria-labelledby=answers><h2 id=answers>{book.Say.Answers.Heading}</h2><ul class=answers>
        {Html.Join(book.Answers.Select(Answer))}</ul></section>

        """);

    private Html Answer(BookFact fact)
    {
        var (amount, bounds) = Parted(fact);
        return Html.Of($"""
            <li><a href="#{fact.Anchor}"><strong>{amount}</strong>{Html.If(bounds.Length > 0, $" <span>{bounds}</span>")}</a>{ProofMark.Of(book, fact)}<p>{book.Say.Answers.Of(book.Words.Of(fact.Record.Concept), fact.Record.Subject)}{(book.Say.Period(fact.Record.Period) is { } period ? ", " + period : "")}<p class=soft>{(fact.Record.Modality == "actual" ? "" : fact.Record.Modality + "; ")}{book.Say.Answers.From(Sources(fact))}

            """);
    }

    // "4.29 billion USD (4.1 to 4.4 billion)": the number large, its bounds below it.
    private static (string Amount, string Bounds) Parted(BookFact fact)
    {
        var (derivation, words) = (fact.Record.Derivation!, CardPart.Answer(fact));
        var bracket = derivation is { Amount: not null, WithRounding: { Minimum: not null, Maximum: not null } } && words.StartsWith(derivation.Print, StringComparison.Ordinal)
            ? derivation.Print.LastIndexOf(" (", StringComparison.Ordinal)
            : -1;
        return bracket < 0 ? (words, "") : (words[..bracket], words[(bracket + 1)..]);
    }

    private string[] Sources(BookFact fact)
    {
        var names = fact.Record.Derivation!.Sources;
        string[] cited = [.. book.Sources.Where(source => names.Any(source.Declared.Is)).Select(source => source.Declared.Citation)];
        return cited.Length > 0 ? cited : names.Count > 0 ? [.. names] : [book.Say.Answers.FormulaAlone];
    }
}
