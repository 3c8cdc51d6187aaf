using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What does not hold, and how the facts go together: what <c>facts check --report</c> lists.</summary>
/// <param name="book">The book.</param>
internal sealed class ConsistencyPart(FactBook book)
{
    private readonly ConsistencyWords say = book.Say.Consistency;

    public Html Of()
    {
        string[] problems = [.. book.Evidence.Results.SelectMany(result => result.Problems).Select(problem => problem.Fact is { } id ? $"{problem.Message} [{id}]" : problem.Message.ToString())];
        return Html.Of($"""
            <section aria-labelledby=consistency><h2 id=consistency>{say.Heading}</h2>
            <p>{Proved()}</p>
            {Html.If(problems.Length > 0, $"<ul class=findings>{Html.Join(problems.Select(problem => Finding(say.Severity(FactSeverity.Error), problem)))}</ul>")}{(book.Findings.Count == 0
                ? Html.Of($"<p>{say.Nothing}</p>")
                : Html.Of($"<ul class=findings>{Html.Join(book.Findings.Select(finding => Finding(say.Severity(finding.Rule.Severity), finding.ToString())))}</ul>"))}</section>

            """);
    }

    private string Proved() => book.Evidence switch
    {
        { Checker: null } => say.NothingLookedAt,
        { HasTexts: true } => say.LookedForInTexts,
        _ => say.ProvedByLock,
    };

    private Html Finding(string severity, string words) => Html.Of($"<li><strong>{severity}</strong> {book.Say.Of(words)}\n");
}
