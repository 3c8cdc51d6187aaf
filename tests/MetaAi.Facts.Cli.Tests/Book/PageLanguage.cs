using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Which words of a page are in which language, by its marks.</summary>
internal static partial class PageLanguage
{
    // Attributes that are read out or shown.
    private static readonly string[] Said = ["aria-label", "title", "placeholder", "alt", "data-label", "data-shown", "data-copy", "data-copied", "data-citation", "data-unknown"];

    // Words of printed values.
    private static readonly string[] OfValues =
    [
        "billion", "trillion", "about", "nearly", "more than", "at least", "less than", "at most", "up to", "of", "to", "and", "from", "until", "before", "after", "by", "uncertain", "undisclosed",
        .. Enum.GetValues<Modality>().Select(ExchangeForm.Of), "deprecated", "preferred",
    ];

    // "Cite" is a word of both.
    private static readonly string[] Shared = ["Cite"];

    /// <summary>The words that stand in the language of the page, one text or attribute each.</summary>
    public static IEnumerable<string> WordsOf(IDocument page)
    {
        var language = page.DocumentElement.GetAttribute("lang");
        var texts = page.Body!.Descendants<IText>().Where(text => text.ParentElement!.Closest("script, style, code, pre, q, .text, cite") is null && LanguageOf(text.ParentElement!) == language).Select(text => text.Data);
        var attributes = page.All.Where(element => LanguageOf(element) == language).SelectMany(element => Said.Select(element.GetAttribute)).OfType<string>();
        return texts.Concat(attributes).Append(page.Title!).Select(words => Open().Replace(words, ""));
    }

    /// <summary>The English phrases of the tables that stand in a page where it is not marked as English.</summary>
    public static string[] EnglishIn(IDocument page)
    {
        var french = Phrases.Of(BookWords.French).Values.SelectMany(Fragments).Concat(Shared).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var english = Phrases.Of(BookWords.English).Values.SelectMany(Fragments).Concat(OfValues).Where(phrase => !french.Contains(phrase)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(phrase => new Regex($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(phrase)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase)).ToArray();
        return [.. WordsOf(page).Where(words => Array.Exists(english, phrase => phrase.IsMatch(words))).Distinct(StringComparer.Ordinal)];
    }

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    // What the script fills in.
    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Open();

    // What stands around what is filled in.
    private static IEnumerable<string> Fragments(string phrase) => Filling().Split(phrase).Select(fragment => fragment.Trim()).Where(fragment => fragment.Any(char.IsLetter) && fragment.Length > 1);

    [GeneratedRegex(@"§|\{[a-z]+\}|[-\d]+|[:;,]\s|[:;,.]$|facts book")]
    private static partial Regex Filling();
}
