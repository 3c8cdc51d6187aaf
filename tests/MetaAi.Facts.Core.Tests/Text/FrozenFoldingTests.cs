using System.Globalization;

namespace MetaAi.Facts.Text;

/// <summary>
/// The folding that locks are keyed by and the hashes that they hold, character by character and digit by digit: a lock that was written long ago proves
/// nothing any more where one of them changes. None of these literals was made with the library.
/// </summary>
public sealed class FrozenFoldingTests
{
    private const string Spaces =
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private const string Apostrophes = "'\u2018\u2019\u201B\u02BC\uFF07\u0060\u00B4";

    private const string Hyphens = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";

    [Fact]
    public void Every_character_folds_alone_as_it_did()
    {
        foreach (var code in Enumerable.Range(0, 0x10000))
        {
            var character = (char)code;
            var folded = IsOneOf(Spaces, character) ? ' ' : IsOneOf(Apostrophes, character) ? '\'' : IsOneOf(Hyphens, character) ? '-' : character;
            TextFolding.Fold($"0{character}0").ShouldBe($"0{folded}0", code.ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Every_letter_and_mark_fold_as_they_did()
    {
        // Sorted by mark and letter: the letter, the mark, and the one letter that they are.
        var pairs =
            from mark in Enumerable.Range(0x300, 0x70)
            from letter in Enumerable.Range('A', 0x300 - 'A').Concat(Enumerable.Range(0x1E00, 0x100))
            let written = $"{(char)letter}{(char)mark}"
            let folded = TextFolding.Fold(written)
            where folded.Length == 1
            select written + folded;

        Sha256.Of(string.Concat(pairs)).ShouldBe("e3ccdb7ff74b49193bd9da7036c9ca179e724d2239e88656b7fa4c66ff2695e8");
    }

    [Theory]
    [InlineData("1\u00A0250\u202F000 \u2009\u20AC", "1 250 000 \u20AC")]
    [InlineData("39\r\n\tmilliards  de\u3000dollars", "39 milliards de dollars")]
    [InlineData("\u00A0\n trois ans \u2028", "trois ans")]
    [InlineData("d\u2019ici l\u2018an\u201Bnée l\u02BCeau l\uFF07air l\u0060if l\u00B4or", "d'ici l'an'née l'eau l'air l'if l'or")]
    [InlineData("60\u201065\u201166\u201267\u201368\u201469\u201570\u221271\uFE5872\uFE6373", "60-65-66-67-68-69-70-71-72-73")]
    [InlineData("de\u0301but a\u0300 c\u0327a nai\u0308f tie\u0302\u0301ng", "d\u00E9but \u00E0 \u00E7a na\u00EFf ti\u1EBFng")]
    [InlineData("E\u00ADTE \uFB01n \u0153uvre m\u00B2 \uFF13\uFF19 i\u200Bci \u2212\u00A0", "E\u00ADTE \uFB01n \u0153uvre m\u00B2 \uFF13\uFF19 i\u200Bci -")]
    public void Words_are_keyed_as_they_were(string written, string key) => TextFolding.FoldWords(written).ShouldBe(key);

    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456789 vaut 39 milliards de dollars, zyxwvutsrqponmlkjihgfedcba9876543210", "39 milliards de dollars", "b81ed554ae6acaa0")]
    [InlineData("Le port\u00A0d\u2019Arles,\r\ndit-on, en vaut\t12 \u2013 a\u0300 peu pre\u0300s \u2014 depuis l\u2019e\u0301te\u0301.", "12", "331ed96f05dc83ac")]
    [InlineData("14 tonnes", "14 tonnes", "01ba4719c80b6fe9")]
    [InlineData("14 tonnes de plus", "14 tonnes", "2b5f4413484ac5de")]
    [InlineData("Il y en a 14 tonnes", "14 tonnes", "a95ab8a0273e1a7a")]
    public void What_stands_around_a_quote_hashes_as_it_did(string text, string quote, string hash) =>
        QuoteFinder.Find(new("a", text), new(quote), null).ContextHash.ShouldBe(hash);

    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("\u00E9t\u00E9\nautomne\n", "7c8fd43f025b544569b44227cd9af55162980cdca170ff2989bc1fe0b5944cf1")]
    [InlineData("\uFEFF\u00E9t\u00E9\r\nautomne\r\n", "7c8fd43f025b544569b44227cd9af55162980cdca170ff2989bc1fe0b5944cf1")]
    [InlineData("d\u2019ici\u00A0: 1\u202F250 \u20AC\U0001F600", "7f5f5545efe72b1e5f2abe76f5b795074499cb610da81903efa7d42e059034cb")]
    public void A_text_hashes_as_it_did(string text, string hash) => new FactText("a", text).Hash.ShouldBe(hash);

    private static bool IsOneOf(string characters, char character) => characters.Contains(character, StringComparison.Ordinal);
}
