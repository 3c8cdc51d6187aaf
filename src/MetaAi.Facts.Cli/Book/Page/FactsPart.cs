using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>All facts, by fact set and property; and what they are chosen by where scripts run.</summary>
/// <param name="book">The book.</param>
internal sealed class FactsPart(FactBook book)
{
    private readonly FilterTokens tokens = new(book);

    public Html Of()
    {
        var card = new CardPart(book, tokens);
        return Html.Of($"""
            <section aria-labelledby=facts><h2 id=facts>All facts</h2>
            <form id=choose hidden role=search aria-label="Choose facts"><label>Search <input type=search id=search autocomplete=off></label>
            {Html.Join(tokens.All().Select(Choice))}<p role=status id=shown></p></form>
            {Html.Join(book.Sets.Select(set => Set(set, card)))}</section>

            """);
    }

    private static Html Choice((string Label, IEnumerable<(string Words, string Token)> Choices) filter) => Html.Of($"""
        <label>{filter.Label} <select><option value="">all</option>{Html.Join(filter.Choices.Select(choice => Html.Of($"<option value=\"{choice.Token}\">{choice.Words}</option>")))}</select></label>

        """);

    private Html Set(BookSet set, CardPart card) => Html.Of($"""
        <div class=set><h3>{book.Words.OfType(set.Name)} <code>{set.Name}</code></h3>{Html.If(set.Subject is not null, $"<p class=subject>{set.Subject}</p>")}
        {Html.Join(set.Members.Select(member => Member(member, set.Subject, card)))}</div>

        """);

    private Html Member(BookMember member, string? subject, CardPart card)
    {
        var cards = Html.Join(member.Facts.Select(fact => card.Of(fact, subject)));
        return member.Facts.Count == 1 ? cards : Html.Of($"<div class=member><h4>{book.Words.Of(member.Name)}</h4>\n{cards}</div>\n");
    }
}
