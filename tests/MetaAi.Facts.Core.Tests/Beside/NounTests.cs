using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Beside;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.English;
using MetaAi.Facts.Languages.French;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Beside;

/// <summary>A declared unit is the noun that the text counts, or a translation of it, whatever the figure.</summary>
public sealed class NounTests
{
    // Nouns that a text counts after a number, one row each.
    private static readonly NounRow[] Counted =
        [.. FrenchNouns.Words.Rows.Where(row => FigureReader.Read($"7 {Plural(FrenchNouns.Words, row.Variants.Split('|')[0])}", French) is { IsRead: true, Known.Kind: FigureKind.Count })];

    private static ReadingContext French => new() { Language = "fr", Kinds = FigureKinds.Any };

    private static LanguagePack Fr => LanguagePacks.Find("fr")!;

    private static LanguagePack En => LanguagePacks.Find("en")!;

    [Fact]
    public void A_row_translates_both_ways_in_either_number() => Oracle.HoldsForAll(
        from row in FrenchNouns.Words.Rows
        from french in row.Variants.Split('|')
        from english in row.Means.Split('|')
        from said in (string[])[french, Plural(FrenchNouns.Words, french)]
        from meant in (string[])[english, Plural(EnglishNouns.Words, english)]
        select (said, meant),
        row => Nouns.Agree(Fr, row.said, row.meant) && Nouns.Agree(En, row.meant, row.said) && !Nouns.Agree(Fr, row.said, "zyxel") ? null : $"{row}");

    [Fact]
    public void A_symbol_is_its_unit_in_both_languages_and_no_other() => Oracle.HoldsForAll(
        from row in UnitConcepts.Rows from symbol in row.Variants.Split('|') from pack in (LanguagePack[])[En, Fr] select (row.Means, symbol, pack),
        row => Nouns.Agree(row.pack, row.symbol, row.Means) && UnitConcepts.Rows.All(other => other.Means == row.Means || !Nouns.Agree(row.pack, row.symbol, other.Means)) ? null : $"{row.symbol} {row.Means}");

    [Fact]
    public void A_spelling_is_the_noun() => Oracle.HoldsForAll(
        from row in EnglishNouns.Words.Rows from variant in row.Variants.Split('|') select (variant, row.Means),
        row => Nouns.Agree(En, row.variant, row.Means) && Nouns.Agree(En, Plural(EnglishNouns.Words, row.Means), row.variant) ? null : $"{row}");

    [Fact]
    public void An_irregular_plural_is_the_noun() => Oracle.HoldsForAll(
        from language in (LanguagePack[])[En, Fr]
        from rule in language.Beside.Nouns.Plurals
        where rule.IsWord
        from plural in rule.Plurals.Split('|')
        select (language, rule.Singular, plural),
        row => Nouns.Agree(row.language, row.plural, row.Singular) ? null : $"{row.Singular} {row.plural}");

    [Theory]
    [InlineData("en", "boat", "boats")]
    [InlineData("en", "box", "boxes")]
    [InlineData("en", "country", "countries")]
    [InlineData("en", "day", "days")]
    [InlineData("en", "crisis", "crises")]
    [InlineData("en", "match", "matches")]
    [InlineData("en", "fireman", "firemen")]
    [InlineData("en", "photo", "photos")]
    [InlineData("en", "potato", "potatoes")]
    [InlineData("en", "square mile", "square miles")]
    [InlineData("fr", "cheval", "chevaux")]
    [InlineData("fr", "bateau", "bateaux")]
    [InlineData("fr", "jeu", "jeux")]
    [InlineData("fr", "prix", "prix")]
    [InlineData("fr", "cheval-vapeur", "chevaux-vapeur")]
    [InlineData("fr", "mètre carré", "mètres carrés")]
    public void A_regular_plural_is_the_noun(string language, string singular, string plural) =>
        Nouns.Agree(LanguagePacks.Find(language)!, singular, plural).ShouldBeTrue();

    [Theory]
    [InlineData("en", "princess", "prince")]
    [InlineData("en", "princess", "princes")]
    [InlineData("en", "countries", "counties")]
    [InlineData("en", "bus", "bu")]
    [InlineData("en", "men", "women")]
    [InlineData("en", "species", "specie")]
    [InlineData("fr", "baux", "bal")]
    [InlineData("fr", "chevaux", "cheveux")]
    [InlineData("fr", "cours", "cœur")]
    [InlineData("fr", "croix", "croi")]
    public void Two_nouns_are_not_made_one(string language, string one, string other) => Nouns.Agree(LanguagePacks.Find(language)!, one, other).ShouldBeFalse();

    [Fact]
    public void No_two_nouns_of_the_tables_are_one_but_for_their_number()
    {
        foreach (var words in (NounWords[])[EnglishNouns.Words, FrenchNouns.Words])
        {
            var nouns = words.Rows.SelectMany(row => row.Variants.Split('|')).ToArray();
            (from one in nouns from other in nouns where one != other && words.AreSame(one, other) select $"{one} {other}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_unit_holds_where_it_is_the_noun_and_is_refused_where_it_is_another()
    {
        Counted.Length.ShouldBeGreaterThan(100);
        var examples = from number in Gen.Choose(2, 999_999) from said in Gen.Elements(Counted) from other in Gen.Elements(Counted) select (number, said, other);
        Oracle.Holds(examples, 2_000, example =>
        {
            var (number, said, other) = example;
            var noun = said.Variants.Split('|')[0];
            var text = $"On en compte {number} {Plural(FrenchNouns.Words, noun)}.";
            bool Contradicts(string? unit, string? quote = null) => Asked.Prove("fr", text, quote ?? $"{number}", FigureKinds.Count, unit).Contradicts();

            // "7 malades" are as well seven patients, in English.
            var isOther = other != said && !said.Means.Split('|').Contains(other.Variants.Split('|')[0]);
            return Contradicts(noun) || Contradicts(Plural(FrenchNouns.Words, noun).ToUpperInvariant()) || Contradicts(Plural(EnglishNouns.Words, said.Means.Split('|')[0])) ? $"{noun} is refused in '{text}'"
                : Contradicts(null, $"{number} {Plural(FrenchNouns.Words, noun)}") ? $"the quote with its noun is refused in '{text}'"
                : isOther && !Contradicts(other.Variants.Split('|')[0]) ? $"{other.Variants} is accepted in '{text}'"
                : null;
        });
    }

    private static string Plural(NounWords words, string noun)
    {
        var parts = noun.Split(' ');
        var inFrench = words == FrenchNouns.Words;
        var at = inFrench || parts.Length > 1 && parts[1] is "per" or "of" ? 0 : parts.Length - 1;
        parts[at] = words.PluralsOf(parts[at]).FirstOrDefault() ?? parts[at];
        if (inFrench && parts.Length == 2)
        {
            parts[1] = words.PluralsOf(parts[1]).FirstOrDefault() ?? parts[1];
        }

        return string.Join(' ', parts);
    }
}
