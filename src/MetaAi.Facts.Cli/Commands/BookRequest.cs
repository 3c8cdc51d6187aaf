using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Files;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>What <c>facts book</c> was asked for.</summary>
/// <param name="Target">The project or the assembly; null where the folder's is meant.</param>
/// <param name="Output">The page.</param>
/// <param name="Say">The language of the page.</param>
/// <param name="Texts">Which texts prove the facts.</param>
/// <param name="ShowsTexts">Whether the page shows them; without that none is opened.</param>
/// <param name="Lock">The lock; null where it is the project's.</param>
/// <param name="Chapters">The file of chapters; null where there is none.</param>
internal sealed record BookRequest(string? Target, string Output, BookWords Say, TextChoice Texts, bool ShowsTexts, string? Lock, string? Chapters);
