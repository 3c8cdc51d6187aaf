using MetaAi.Facts.Cli.Book.Charts;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The dates of the book on one axis of time, by subject; lengths of time stand below, because nothing says from which day they count.</summary>
/// <param name="book">The book.</param>
internal sealed class TimelinePart(FactBook book)
{
    private readonly ChartsWords say = book.Say.Charts;
    private readonly Timeline timeline = Timeline.Of(book);

    /// <summary>Whether there is something to show.</summary>
    public bool IsShown => timeline.IsShown;

    public Html Of() => Html.If(IsShown, $"""
        <section aria-labelledby=timeline><h2 id=timeline>{say.Timeline}</h2>
        {(timeline.Scale is { } scale ? Dates(scale) : Html.None)}{Html.If(timeline.Lengths.Count > 0, $"<figure class=\"chart\"><figcaption><h3>{say.Lengths}</h3> <small>{say.LengthsNote}</small></figcaption><ul>\n{Html.Join(timeline.Lengths.Select(entry => Row(entry, Html.None)))}</ul></figure>")}</section>

        """);

    private Html Dates(ChartScale scale) => Html.Of($"""
        <figure class="chart"><figcaption><h3>{say.Dates}</h3></figcaption><div class="row">{MarkSvg.Axis(scale, [.. scale.Ticks.Select(tick => DayTicks.LabelOf(tick, book.Say.Values))])}</div>
        {Html.Join(timeline.Entries.GroupBy(entry => entry.Fact.Record.Subject, StringComparer.Ordinal).Select(group => Html.Of($"<h4>{book.Say.Of(group.Key)}</h4><ul>\n{Html.Join(group.Select(entry => Row(entry, MarkSvg.Of(scale, entry.Span, null, null, entry.Statement.Words))))}</ul>\n")))}</figure>

        """);

    private Html Row(TimelineEntry entry, Html mark)
    {
        var who = Speakers.Of(entry.Statement.Record, book.Say);
        var source = entry.Statement.Citation;
        return Html.Of($"""
            <li><a class="row" href="#{entry.Fact.Anchor}"><span>{book.NameOf(entry.Fact.Record.Concept)}{Html.If(!who.IsEmpty || source.Length > 0, $" <small>{who}{(who.IsEmpty || source.Length == 0 ? "" : ", ")}{source}</small>")}</span> {mark} <b>{book.Say.Of(CardPart.Said(entry.Fact, entry.Statement))}{(entry.Fact.IsComputed ? ProofMark.Of(book, entry.Fact) : ProofMark.Of(book, entry.Statement))}</b></a>

            """);
    }
}
