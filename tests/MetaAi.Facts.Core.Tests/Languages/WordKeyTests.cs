using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Languages;

/// <summary>Keys stand for words: the same wherever the word stands, and another for another word.</summary>
public class WordKeyTests
{
    [Fact]
    public void Depends_on_the_first_word_alone()
    {
        WordKey.Of("Milliards de dollars".AsSpan()).ShouldBe(WordKey.Of("milliards".AsSpan()));
        WordKey.Of("a1".AsSpan()).ShouldBe(WordKey.Of("a".AsSpan()));
        WordKey.Of("%%".AsSpan()).ShouldBe(WordKey.Of("%".AsSpan()));
        WordKey.Of([]).ShouldBe(WordKey.None);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Tells_all_words_of_a_language_apart(string language)
    {
        var words = PhraseTables.Of(LanguagePacks.Find(language)!).SelectMany(table => table.Phrases).Select(FirstWord).Distinct().ToArray();
        words.Length.ShouldBeGreaterThan(500);
        words.Select(word => WordKey.Of(word.AsSpan())).Distinct().Count().ShouldBe(words.Length);
    }

    // Each letter counts, in words of any length, wherever it stands.
    [Fact]
    public void Tells_words_of_one_changed_letter_apart()
    {
        for (var length = 1; length <= 70; length++)
        {
            var keys = Enumerable.Range(0, length).Select(place => new string('a', place) + "b" + new string('a', length - place - 1)).Append(new string('a', length))
                .Select(word => WordKey.Of(word.AsSpan())).ToArray();
            keys.Distinct().Count().ShouldBe(keys.Length);
        }
    }

    private static string FirstWord(string phrase)
    {
        var end = 1;
        while (end < phrase.Length && char.IsLetter(phrase[0]) && char.IsLetter(phrase[end]))
        {
            end++;
        }

        return phrase.Substring(0, end).ToLowerInvariant();
    }
}
