using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>Words that show a figure only beside others show it: what the reader reads of them is found in a sentence.</summary>
public sealed class AnchorTests
{
    private static readonly EdtfDate Issued = EdtfDate.TryParse("2025-07-15")!;

    private static readonly Dictionary<string, (string Before, string After, string[] Links)> Carriers = new()
    {
        ["fr"] = ("Le zyx ferme ", " encore un zyx.", [" ", " de ", " de l'", " du ", " de la ", " d'"]),
        ["en"] = ("The zyx closed ", " by a zyx.", [" ", " of ", " of the ", " the ", " in the ", "-"]),
    };

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Relative_dates_are_found(string language) => Hold(language, LanguagePacks.Find(language)!.Dates.Relatives.Phrases);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Parts_of_periods_are_found(string language)
    {
        var dates = LanguagePacks.Find(language)!.Dates;
        Hold(language, from part in dates.Parts.Phrases from link in Carriers[language].Links from period in dates.OwnPeriods.Phrases select part + link + period);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Seasons_and_periods_beside_a_relative_word_are_found(string language)
    {
        var dates = LanguagePacks.Find(language)!.Dates;
        string[] periods = [.. dates.PeriodNouns.Phrases, .. dates.OwnPeriods.Phrases];
        string[] nouns = [.. dates.Seasons.Phrases, .. periods];
        Hold(language,
        [
            .. from noun in nouns from tail in dates.RelativeTails.Phrases select $"{noun} {tail}",
            .. from head in dates.RelativeHeads.Phrases from noun in nouns select $"{head} {noun}",
            .. from head in dates.ThisHeads.Phrases from period in periods select $"{head} {period}",
        ]);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Units_after_one_in_words_are_found(string language)
    {
        // "one day" is no length where nothing says that it is one.
        var pack = LanguagePacks.Find(language)!;
        var someDays = pack.KeptOut.SomeDays.Phrases;
        Hold(language, from one in pack.Numbers.OneArticles.Phrases.Concat(pack.Numbers.PartHeads.Phrases) from unit in pack.Units.Durations.Phrases where unit.Length > 3 && !someDays.Contains($"{one} {unit}") select $"{one} {unit}");
    }

    private static void Hold(string language, IEnumerable<string> phrases)
    {
        var context = new ReadingContext { Language = language, Issued = Issued };
        var (before, after, _) = Carriers[language];
        var read = phrases.Distinct().Where(phrase => FigureReader.Read(phrase, context).IsRead).ToArray();
        read.ShouldNotBeEmpty();
        var lost = read.Where(phrase => !FigureScanner.Scan(before + phrase + after, context).Any(found => found.Utf16.Start < before.Length + phrase.Length && found.Utf16.End > before.Length));
        string.Join(" | ", lost).ShouldBeEmpty();
    }
}
