using System.Globalization;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Scenarios;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The scenarios of a chapter: assumptions and answers as the program computed them; with the script of the page, fields to compute the answers for others.</summary>
/// <param name="book">The book.</param>
internal sealed class ScenariosPart(FactBook book)
{
    private readonly ScenarioWords say = book.Say.Scenarios;
    private readonly ScriptPrint print = new(book.Say.Values);

    /// <summary>The scenarios of a chapter.</summary>
    public Html Of(BookChapter chapter) => Html.Join(chapter.Scenarios.Select((scenario, index) =>
        Scenario(scenario, string.Create(CultureInfo.InvariantCulture, $"{chapter.Anchor}-{index + 1}"))));

    private Html Scenario(BookScenario scenario, string anchor)
    {
        var isLive = scenario.Answers.Any(answer => answer.Form is not null) && scenario.Inputs.Any(input => input.IsNumber);
        return Html.Of($"""
            <section class=scenario aria-labelledby="{anchor}"{Html.If(isLive, $" data-say=\"{ScriptData.Of(say.Script)}\" data-print=\"{ScriptData.Of(print)}\"")}><h3 id="{anchor}">{book.Say.Of(scenario.Title)}</h3>
            <p class=assumed><strong>{say.Assumed}</strong> {say.HoldsForInputs}</p>
            <div class=inputs role=group aria-label="{say.Inputs}">
            {Html.Join(scenario.Inputs.Select(Input))}</div>
            {Html.Join(scenario.Rules.Select(rule => Html.Of($"<p class=\"rule bad\" hidden data-rule=\"{ScriptData.Of(rule, scenario.Inputs)}\">{book.Say.Of(rule.Words)}</p>\n")))}{Facts(scenario)}<table class=results><caption>{say.Answers}</caption><thead><tr><th scope=col>{say.Question}<th scope=col>{say.Answer}<tbody>
            {Html.Join(scenario.Answers.Select(answer => Answer(answer, scenario)))}</table>
            {new ScenarioChartPart(book).Of(scenario)}<p class=status aria-live=polite></p></section>

            """);
    }

    private Html Input(BookInput input) => Html.Of($"""
        <fieldset{Html.If(input.IsNumber, $" data-input=\"{ScriptData.Of(input, InputUnit.Of(input, book.Say))}\"")}><legend>{book.Say.Of(input.Name)}</legend><b class=given>{input.WordsIn(book.Say.Values)}</b> <small>{say.Assumption(book.Say.Of(input.Reason))}</small></fieldset>

        """);

    private Html Answer(BookAnswer answer, BookScenario scenario) => Html.Of($"""
        <tr{(answer.Form is null ? Html.None : Html.Of($" data-answer=\"{ScriptData.Of(answer, scenario.Inputs, print)}\""))}><th scope=row>{book.Say.Of(answer.Name)}<td data-label="{say.Answer}"><b>{(answer.IsDeclared ? book.Say.Of(answer.Words) : Html.Of($"{answer.WordsIn(book.Say.Values)}"))}</b>{Html.If(answer.Form is null, $" <small>{say.Fixed}</small>")}

        """);

    private Html Facts(BookScenario scenario) => Html.If(scenario.Facts.Count > 0, $"""
        <p class=uses>{say.FactsInIt}</p><ul class=uses>{Html.Join(scenario.Facts.Select(Fact))}</ul>

        """);

    private Html Fact(string id) => book.ById.TryGetValue(id, out var fact)
        ? Html.Of($"<li><a href=\"#{fact.Anchor}\">{book.Say.Of(fact.Parts)}</a>{ProofMark.Of(book, fact)} {book.NameOf(fact.Record.Concept)}")
        : Html.Of($"<li>{book.Say.Of(book.Told(id) ?? id)}");
}
