using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>Who says something, beside the source that prints it.</summary>
internal static class Speakers
{
    /// <summary>The claimant and those who passed it on; empty where nobody is named.</summary>
    public static Html Of(FactRecord record, BookWords say)
    {
        Html[] who = [.. record.Claimant is { } claimant ? new[] { say.Of(claimant) } : [], .. record.Via.Select(via => say.Tables.PassedOnBy(say.Of(via)))];
        return Html.Join(who.Select((each, index) => index == 0 ? each : Html.Of($", {each}")));
    }

    /// <summary>The same with the source that prints it; the source alone where nobody is named.</summary>
    public static Html WithSource(BookStatement statement, BookWords say) =>
        Of(statement.Record, say) is { IsEmpty: false } who ? say.Charts.PrintedIn(who, statement.Citation) : Html.Of($"{statement.Citation}");
}
