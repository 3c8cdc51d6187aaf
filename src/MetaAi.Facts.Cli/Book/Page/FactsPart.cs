using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>All facts, by fact set and property; and what they are chosen by where scripts run.</summary>
/// <param name="book">The book.</param>
internal sealed class FactsPart(FactBook book)
{
    private readonly FactsWords say = book.Say.Facts;
    private readonly FilterTokens tokens = new(book);

    public Html Of()
    {
        var card = new CardPart(book, tokens);
        return Html.Of($"""
            <section aria-labelledby=facts><h2 id=facts>{say.Heading}</h2>
            <form id=choose hidden role=search aria-label="{say.Choose}" data-shown="{say.Shown(book.Facts.Count)}" data-copy="{say.CopyAs}" data-copied="{say.Copied}" data-citation="{say.CitationToCopy}"><label>{say.Search} <input type=search id=search autocomplete=off></label>
            {Html.Join(tokens.All().Select(Choice))}<p role=status id=shown></p></form>
            {Html.Join(book.Sets.Select(set => Set(set, card)))}</section>

            """);
    }

    private Html Choice((string Label, IEnumerable<(string Words, string Token)> Choices) filter) => Html.Of($"""
        <label>{filter.Label} <select><option value="">{say.All}</option>{Html.Join(filter.Choices.Select(choice => Html.Of($"<option value=\"{choice.Token}\">{choice.Words}</option>")))}</select></label>

        """);

    private Html Set(BookSet set, CardPart card) => Html.Of($"""
        <div class=set><h3>{book.Say.Of(book.Words.OfType(set.Name))} <code>{set.Name}</code></h3>{Html.If(set.Subject is not null, $"<p class=subject>{book.Say.Of(set.Subject)}</p>")}
        {Html.Join(set.Members.Select(member => Member(member, set.Subject, card)))}</div>

        """);

    private Html Member(BookMember member, string? subject, CardPart card)
    {
        var cards = Html.Join(member.Facts.Select(fact => card.Of(fact, subject)));
        return member.Facts.Count == 1 ? cards : Html.Of($"<div class=member><h4>{book.NameOf(member.Name)}</h4>\n{cards}</div>\n");
    }
}
