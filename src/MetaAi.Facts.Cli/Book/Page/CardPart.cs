using System.Globalization;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>A fact as a card: what it says on one line, and what is known of it where that is opened.</summary>
/// <param name="book">The book.</param>
internal sealed class CardPart(FactBook book)
{
    private const int ShortHash = 12;

    private readonly CardWords say = book.Say.Card;
    private readonly TreePart tree = new(book);

    /// <param name="fact">The fact.</param>
    /// <param name="subject">What is said above the card that it is about; null where nothing is.</param>
    /// <param name="tokens">What it is chosen by, in short.</param>
    public Html Of(BookFact fact, string? subject, string tokens)
    {
        var record = fact.Record;
        var said = fact.IsComputed ? say.Computed : string.Join(" · ", fact.Statements.Select(statement => statement.Citation).Distinct(StringComparer.Ordinal));
        return Html.Of($"""
            <details data-f="{tokens}"><summary>{Value(record, fact.Parts)} <span>{book.NameOf(record.Concept)}{After(", ", book.Say.Period(record.Period))}</span> <cite>{said}</cite>{ProofMark.Of(book, fact)}</summary><dl id="{fact.Anchor}">{Declared(say.Subject, record.Subject == subject ? null : record.Subject)}{Html.Join(fact.Statements.Select(statement => Statement(statement, !ReferenceEquals(statement, fact.Statement))))}{Html.If(fact.IsComputed, $"<dt>{say.ComputedAs}<dd>{tree.Of(fact)}{Html.Join(fact.Bounds.Select(bound => Html.Of($"<p>{bound}")))}")}{Declared(say.InCode, fact.Name)}</dl></details>

            """);
    }

    /// <summary>What a fact says in words; of a computed value they have what it is counted per.</summary>
    public static string Answer(BookFact fact) => RecordWords.LineOf(fact.Parts);

    /// <summary>What one of its statements says in words.</summary>
    public static IReadOnlyList<StatementPart> Said(BookFact fact, BookStatement statement) => ReferenceEquals(statement, fact.Statement) ? fact.Parts : statement.Parts;

    private Html Value(FactRecord record, IEnumerable<StatementPart> parts) =>
        FigureValue.Of(record) is { } value ? Html.Of($"<data value=\"{value}\">{book.Say.Of(parts)}</data>") : Html.Of($"<b>{book.Say.Of(parts)}</b>");

    private Html Statement(BookStatement statement, bool isOther)
    {
        var record = statement.Record;
        return Html.Of($"""
            {Html.If(isOther, $"<dt class=also>{say.AlsoSaid}<dd class=also>{Value(record, statement.Parts)}")}{Bounds(statement)}{Period(statement, isOther)}{Declared(say.SaidBy, record.Claimant)}{Declared(say.PassedOnBy, record.Via.Count == 0 ? null : string.Join(", ", record.Via))}{Row(say.Modality, book.Say.Modality(record.Modality))}{Row(say.Rank, record.Rank == "normal" ? null : book.Say.Rank(record.Rank))}{Quote(statement, isOther)}{Declared(say.Remark, record.Remark)}{Declared(say.Confirmed, record.Confirmed)}{Row(say.CheckedOn, book.Say.Period(record.CheckedOn))}{Row(say.Notes, record.Notes.Count == 0 ? null : string.Join(", ", record.Notes))}
            """);
    }

    private Html Quote(BookStatement statement, bool isOther)
    {
        var record = statement.Record;
        if (record.Exact.Length == 0)
        {
            return Html.None;
        }

        var language = LanguageOf(statement);
        var words = Html.Of($"<q lang=\"{language}\">{record.Exact}</q>");
        var others = Html.Join(record.Further.Select(quote => Html.Of($" <q lang=\"{language}\">{quote.Exact}</q>")));
        var address = SourceLink.ToWords(statement.Source?.Declared.Url, new(record.Exact, statement.Compiled.Prefix, statement.Compiled.Suffix));
        var at = string.Join(", ", record.Further.Select(quote => (quote.Start, quote.End)).Prepend((record.Start, record.End)).Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Start}–{place.End}")));
        var cited = statement.Source is { } source ? Html.Of($"<a href=#s{source.Number}>{(isOther ? statement.Citation : say.Source)}</a>") : Html.Of($"{record.Source}");
        return Html.Of($"""
            <dt>{say.Quote}<dd>{Html.If(address is not null, $"<a href=\"{address}\">{words}</a>")}{(address is null ? words : Html.None)}{others}{Html.Join(statement.Quotes.Select(quote => Around(quote, language)))}<dt>{say.Characters}<dd>{at}, {cited}{Html.If(statement.Source?.Hash is not null, $", {say.Text} <code>{statement.Source?.Hash?[..ShortHash]}</code>")}{Html.If(statement.Quotes.Count > 0, $", {ProofOf(statement)}")}
            """);
    }

    private Html Around(BookQuote quote, string language)
    {
        if (!(quote is { Number: { } number, Result.Text: { } text } && BookQuote.PlaceOf(quote.Result) is { } place))
        {
            return Html.None;
        }

        var (before, words, after) = Excerpt.PartsOf(text, place);
        return Html.Of($"<p lang=\"{language}\">{before}<b>{words}</b>{after} <a lang={book.Say.Values.Language} href=\"#m{number}\">{say.InTheText}</a></p>");
    }

    private string ProofOf(BookStatement statement) =>
        statement.Holds ? statement.Quotes.Any(quote => quote.Result.Proof == Proof.Lock) ? book.Say.Proof.ByLock : book.Say.Proof.ByText : book.Say.Proof.NotProved;

    // The line of the card has the period of its fact.
    private Html Period(BookStatement statement, bool isOther) => Html.If(
        statement.Record.Period is not null && (isOther || statement.Record.PeriodQuote is not null),
        $"<dt>{say.Period}<dd>{book.Say.Period(statement.Record.Period)}{Html.If(statement.Record.PeriodQuote is not null, $"{say.As(Html.Of($"<q lang=\"{LanguageOf(statement)}\">{statement.Record.PeriodQuote?.Exact}</q>"))}")}");

    private static string LanguageOf(BookStatement statement) => statement.Source?.Declared.Language ?? "";

    private Html Bounds(BookStatement statement)
    {
        var precision = statement.Record.Decimals is { } decimals ? book.Say.Precision.Of(decimals) : null;
        return statement.Bounds is { } bounds ? Row(say.Bounds, precision is null ? bounds : say.BoundsSaid(bounds, precision)) : Row(say.Said, precision);
    }

    private static string After(string separator, string? words) => words is null ? "" : separator + words;

    private Html Declared(string name, string? words) => Html.If(!string.IsNullOrEmpty(words), $"<dt>{name}<dd>{book.Say.Of(words)}");

    private static Html Row(string name, string? words) => Html.If(
        !string.IsNullOrEmpty(words),
        $"<dt>{name}<dd>{words}");
}
