using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>All facts, by fact set and property; and what they are chosen and sorted by where scripts run.</summary>
/// <param name="book">The book.</param>
internal sealed class FactsPart(FactBook book)
{
    private readonly FactsWords say = book.Say.Facts;
    private readonly FilterTokens tokens = new(book);
    private readonly FactOrder order = new([.. book.Sets.SelectMany(set => set.Members).SelectMany(member => member.Facts)], book.Say);

    public Html Of()
    {
        var card = new CardPart(book);
        return Html.Of($"""
            <section aria-labelledby=facts><h2 id=facts>{say.Heading}</h2>
            <form id=choose hidden role=search autocomplete=off aria-label="{say.Choose}" data-shown="{say.Shown(book.Facts.Count)}" data-copy="{say.CopyAs}" data-copied="{say.Copied}" data-citation="{say.CitationToCopy}" data-unknown="{say.Unknown}"><label>{say.Search} <input type=search id=search></label>
            {Html.Join(tokens.All().Select(Choice))}<label class=order>{say.Order} <select id=order name=order><option value="">{say.AsInTheCode}<option value=amount data-places="{order.ByAmount}">{say.ByAmount}<option value=period data-places="{order.ByPeriod}">{say.ByPeriod}<option value=source>{say.BySource}<option value=name>{say.ByName}</select></label>
            <button type=button id=all>{say.ShowAll}</button><p role=status id=shown></p></form>
            <template id=units>{Html.Join(order.Units.Append(say.NoAmount).Select(unit => Html.Of($"<h3>{unit}</h3>")))}</template>
            {Html.Join(book.Sets.Select(set => Set(set, card)))}</section>

            """);
    }

    private Html Choice((string Label, string Name, bool IsDeclared, IEnumerable<(string Words, string Token)> Choices) filter) => Html.Of($"""
        <label>{filter.Label} <select name={filter.Name}><option value="">{say.All}</option>{Html.Join(filter.Choices.Select(choice => Html.Of($"<option value=\"{choice.Token}\"{Html.If(filter.IsDeclared && !book.Say.IsEnglish, $" lang={BookWords.Declared}")}>{choice.Words}</option>")))}</select></label>

        """);

    private Html Set(BookSet set, CardPart card)
    {
        var ofFact = tokens.InSet(set);
        return Html.Of($"""
            <div class=set data-g={tokens.OfSet(set)}><h3>{book.Say.Of(book.Words.OfType(set.Name))} <code>{set.Name}</code></h3>{Html.If(set.Subject is not null, $"<p class=subject>{book.Say.Of(set.Subject)}</p>")}
            {Html.Join(set.Members.Select(member => Member(member, fact => card.Of(fact, set.Subject, ofFact(fact)))))}</div>

            """);
    }

    private Html Member(BookMember member, Func<BookFact, Html> card)
    {
        var cards = Html.Join(member.Facts.Select(card));
        return member.Facts.Count == 1 ? cards : Html.Of($"<div class=member><h4>{book.NameOf(member.Name)}</h4>\n{cards}</div>\n");
    }
}
