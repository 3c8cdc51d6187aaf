using System.CommandLine;
using MetaAi.Facts.Languages;

namespace Scenarios;

/// <summary>The options that say how phrases are read.</summary>
internal sealed class LanguageOptions
{
    private readonly Option<string> language = new("--lang") { Description = "The language of the phrases: en or fr", HelpName = "LANGUAGE", Recursive = true, DefaultValueFactory = _ => "en" };
    private readonly Option<string> currency = new("--currency") { Description = "The ISO 4217 code that \"dollars\" and \"$\" stand for", HelpName = "CODE", Recursive = true, DefaultValueFactory = _ => "USD" };

    public IEnumerable<Option> Options => [language, currency];

    /// <summary>The reader of phrases that the options ask for.</summary>
    /// <exception cref="MistakeException">The language is not read.</exception>
    public PhraseReader Reader(ParseResult options) => LanguagePacks.CanRead(options.GetValue(language))
        ? new(options.GetValue(language)!, options.GetValue(currency)!)
        : throw new MistakeException($"--lang: '{options.GetValue(language)}' is not read. Say one of: {string.Join(", ", LanguagePacks.Tags)}.");
}
