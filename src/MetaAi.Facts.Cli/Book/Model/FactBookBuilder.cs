using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Makes a book of the facts of an assembly, as they were compiled.</summary>
/// <param name="assembly">The facts.</param>
/// <param name="formulas">Their formulas.</param>
/// <param name="evidence">What was looked at to prove them.</param>
/// <param name="say">What the page says of itself.</param>
internal sealed class FactBookBuilder(FactAssembly assembly, CompiledFormulas formulas, BookEvidence evidence, BookWords say)
{
    private readonly Dictionary<string, BookSource> sources = new(StringComparer.Ordinal);
    private readonly List<BookSource> inOrder = [];
    private readonly CodeWords words = new(ProperNames.Of(assembly.Facts.SelectMany(fact => fact.Corroborations.Prepend(fact)).Select(fact => fact.Record)));
    private readonly HashSet<string> names = [.. assembly.Facts.Concat(assembly.Derived).SelectMany(fact => new[] { fact.Record.Concept, fact.Member })];
    private int quotes;

    /// <summary>The book.</summary>
    /// <param name="title">The name of the assembly.</param>
    public FactBook Build(string title)
    {
        var coverage = evidence.Coverage();
        foreach (var declared in assembly.Sources)
        {
            var covered = coverage.GetValueOrDefault(declared.Text);
            var source = new BookSource(declared, inOrder.Count + 1, covered?.Text?.Hash ?? evidence.Lock.Find(declared.Text)?.Hash, covered);
            inOrder.Add(source);
            _ = sources.TryAdd(declared.Text, source);
        }

        var results = evidence.Results.ToLookup(result => result.Fact.Record.Id, StringComparer.Ordinal);
        var anchors = new BookAnchors(title);
        BookFact[] facts =
        [
            .. assembly.Facts.Concat(assembly.Derived).OrderBy(fact => fact.Record.Id, StringComparer.Ordinal).Zip(formulas.Records())
                .Select(each => ToFact(each.First, each.Second, anchors, results)),
        ];
        return new(title, facts, [.. inOrder.Select(source => source with { Text = TextOf(source, facts) })], HeldFacts.Check(assembly), evidence, formulas.Told, say);
    }

    private BookFact ToFact(CompiledFact compiled, FactRecord record, BookAnchors anchors, ILookup<string, VerifiedFact> results) => new(
        anchors.Next(record.Id),
        anchors.ShortOf(record.Id),
        ToStatement(compiled, record, results),
        [.. compiled.Corroborations.Select(other => ToStatement(other, other.Record, results))],
        compiled.Formula is null ? [] : [.. formulas.BoundsOf(compiled)]);

    private BookStatement ToStatement(CompiledFact compiled, FactRecord record, ILookup<string, VerifiedFact> results) => new(
        compiled,
        record,
        assembly.SourceOf(compiled) is { } declared ? sources[declared.Text] : null,
        compiled.Formula is null ? HeldFacts.ToStated(compiled, assembly) : null,
        [.. results[record.Id].Select(result => new BookQuote(result, evidence.HasTexts && BookQuote.PlaceOf(result) is not null ? ++quotes : null))],
        say,
        record.Of is { } whole && names.Contains(whole) ? words.Within(whole) : record.Of);

    private BookText? TextOf(BookSource source, BookFact[] facts)
    {
        // A text that several sources name is shown once.
        if (source.Coverage?.Text is not { } text || sources[source.Declared.Text] != source)
        {
            return null;
        }

        var quoted = facts.SelectMany(fact => fact.Statements.Where(statement => statement.Source == source).SelectMany(statement => statement.Quotes).SelectMany(quote => SpansOf(fact, quote)));
        var unquoted = (source.Coverage.Coverage?.Unquoted ?? []).Select(figure => new TextSpan(figure.Utf16, null, null));
        return BookText.Of(text, quoted.Concat(unquoted));
    }

    private static IEnumerable<TextSpan> SpansOf(BookFact fact, BookQuote quote)
    {
        if (BookQuote.PlaceOf(quote.Result) is { } place)
        {
            yield return new(place, fact, quote.Number);
        }

        if (quote.Result is { Proof: Proof.Text, Period.Position: TextPosition period })
        {
            yield return new(period, fact, null);
        }
    }
}
