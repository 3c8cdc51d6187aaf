using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The texts, with every quote and every figure that no fact quotes marked.</summary>
/// <param name="book">The book.</param>
internal sealed class TextsPart(FactBook book)
{
    private readonly TextsWords say = book.Say.Texts;

    public Html Of() => Html.If(book.Texts.Any(), $"""
        <aside aria-labelledby=texts tabindex=0><h2 id=texts>{say.Heading}</h2>
        <p class=soft>{say.Marks}</p>
        {Html.Join(book.Texts.Select(Text))}</aside>

        """);

    private Html Text(BookSource source) => Html.Of($"""
        <section id=t{source.Number} aria-labelledby=th{source.Number}><h3 id=th{source.Number}>{source.Declared.Citation}</h3><p class=soft>{say.Coverage(source.Coverage!)}</p>
        <div class=text lang="{source.Declared.Language}">{Html.Join(source.Text!.Segments.Select(Segment))}</div></section>

        """);

    private Html Segment(TextSegment segment)
    {
        var words = Html.Lines(segment.Words);
        return segment.Facts.Count > 0 ? Quoted(segment, words) : segment.IsUnquoted ? Html.Of($"<span class=open>{words}</span>") : words;
    }

    private Html Quoted(TextSegment segment, Html words)
    {
        var starts = Html.Join(segment.Starts.Select(number => Html.Of($"<span id=m{number}></span>")));
        var others = Html.Join(segment.Facts.Skip(1).Select((fact, index) =>
            Html.Of($"<sup><a lang={book.Say.Values.Language} href=\"#{fact.Anchor}\" aria-label=\"{say.AlsoQuotedAs(index + 2, book.Words.Of(fact.Record.Concept))}\">{index + 2}</a></sup>")));
        return Html.Of($"{starts}<mark><a href=\"#{segment.Facts[0].Anchor}\">{words}</a></mark>{others}");
    }
}
