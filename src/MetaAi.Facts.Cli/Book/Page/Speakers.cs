using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>Who says something, beside the source that prints it.</summary>
internal static class Speakers
{
    /// <summary>The claimant and those who passed it on; empty where nobody is named.</summary>
    public static string Of(FactRecord record, TablesWords say)
    {
        string[] who = [.. record.Claimant is { } claimant ? new[] { claimant } : [], .. record.Via.Select(say.PassedOnBy)];
        return string.Join(", ", who);
    }
}
