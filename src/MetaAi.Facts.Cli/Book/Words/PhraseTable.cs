using System.Globalization;
using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>Phrases that a page says of itself. Each stands once, in all languages beside each other, so that none can be forgotten in one of them.</summary>
/// <param name="language">The language of the page.</param>
internal abstract class PhraseTable(BookLanguage language)
{
    /// <summary>A phrase.</summary>
    protected string In(string english, string french) => language == BookLanguage.French ? french : english;

    /// <summary>A phrase with marks in it.</summary>
    protected Html In(Html english, Html french) => language == BookLanguage.French ? french : english;

    /// <summary>A number and what it counts. One is singular in English; none and one are in French.</summary>
    protected string Counted(int count, (string One, string Many) english, (string One, string Many) french) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {In(count == 1 ? english.One : english.Many, count is 0 or 1 ? french.One : french.Many)}");
}
