using MetaAi.Facts.Cli.Commands;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>Something that a caller may declare about a text: a member of a question, or an option of the command line.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Name">The member's name in a question.</param>
/// <param name="Parse">Gives what a text says, or null where it says no such thing.</param>
/// <param name="What">What to say it should be where it is something else.</param>
/// <param name="Choices">All that it can be, where that is a few words; else empty.</param>
internal sealed record ContextField<T>(string Name, Func<string, T?> Parse, string What, params IReadOnlyList<string> Choices)
{
    /// <summary>What to say it should be, in place of a value.</summary>
    public string Instead(string text) => What + DidYouMean.After(text, Choices);
}
