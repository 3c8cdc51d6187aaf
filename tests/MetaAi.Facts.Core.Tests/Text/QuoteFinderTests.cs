using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

public class QuoteFinderTests
{
    private static readonly ReadingContext French = new() { Language = "fr", Currency = "USD" };

    [Fact]
    public void A_quote_put_into_a_text_is_found_exactly_there() => Writing.Holds(
        from before in Writing.Text
        from after in Writing.Text
        from figure in Gen.Elements(Writing.Figures)
        from written in Writing.Rewritten(figure)
        select (before, written, after, figure),
        made =>
        {
            var text = new FactText("made.txt", made.before + made.written + " " + made.after);
            var finding = QuoteFinder.Find(text, new(made.figure), French);
            finding.Outcome.ShouldBe(QuoteOutcome.Found);
            finding.Position.ShouldBe(new(made.before.Length, made.before.Length + made.written.Length));
            finding.Line.ShouldBe(text.LineOf(made.before.Length));
        });

    [Fact]
    public void What_stands_at_the_position_folds_to_the_quote() => Writing.Holds(
        from words in Writing.Text
        from start in Gen.Choose(0, 30)
        from length in Gen.Choose(1, 30)
        select (words, start, length),
        made =>
        {
            var text = new FactText("made.txt", made.words);
            var quote = made.words.Substring(Math.Min(made.start, made.words.Length - 1), Math.Min(made.length, made.words.Length - Math.Min(made.start, made.words.Length - 1)));
            if (QuoteFinder.Find(text, new(quote), null) is { Outcome: QuoteOutcome.Found } finding)
            {
                var stood = text.Content[finding.Position.Start..finding.Position.End];
                TextFolding.Fold(stood).ShouldBe(TextFolding.FoldWords(quote));
            }
        });

    [Fact]
    public void A_quote_with_one_digit_changed_is_not_found() => Writing.Holds(
        from before in Writing.Text
        from after in Writing.Text
        from figure in Gen.Elements(Writing.Figures.Where(figure => figure.Any(char.IsDigit)).ToArray())
        from at in Gen.Elements(Enumerable.Range(0, figure.Length).Where(i => char.IsDigit(figure[i])).ToArray())
        from digit in Gen.Choose(0, 9)
        where (char)('0' + digit) != figure[at]
        select (text: before + figure + " " + after, quote: figure[..at] + digit + figure[(at + 1)..]),
        made => QuoteFinder.Find(new("made.txt", made.text), new(made.quote), French).Outcome.ShouldBe(QuoteOutcome.NotFound));

    [Fact]
    public void Case_matters() =>
        QuoteFinder.Find(new("a", "Mi-juin, la pluie."), new("mi-juin"), null).Outcome.ShouldBe(QuoteOutcome.NotFound);

    [Fact]
    public void A_letter_with_a_mark_is_another_letter() =>
        QuoteFinder.Find(new("a", "Un cafe\u0327 noir"), new("cafe"), null).Outcome.ShouldBe(QuoteOutcome.NotFound);

    [Theory]
    [InlineData("Un lot de 91,3 litres", "1,3 litres")]
    [InlineData("Un lot de 1,35 litre", "1,3")]
    [InlineData("Un lot de 1'250 litres", "250 litres")]
    [InlineData("Un lot de 12.5 litres", "12")]
    [InlineData("Un lot de 12 litres", "2 litres")]
    [InlineData("Un lot de 12 litres", "12 litre")]
    [InlineData("Le taux est de \u22124 degrés", "4 degrés")]
    [InlineData("Le taux est de +4 degrés", "4 degrés")]
    [InlineData("Le taux est de ±4 degrés", "4 degrés")]
    [InlineData("Le taux est de 49% ici", "49")]
    [InlineData("Il en coûte $14 ici", "14")]
    [InlineData("Il en coûte 14€ ici", "14")]
    [InlineData("Il en coûte US$14 ici", "$14")]
    [InlineData("De 60–65 tonnes", "65 tonnes")]
    [InlineData("Le modèle K14 marche", "14")]
    [InlineData("Une part de 14½ tonnes", "14")]
    [InlineData("Le 03/11/2025 au soir", "11")]
    [InlineData("Il est 10:30 ici", "30")]
    [InlineData("La foret\u035F dense", "foret")]
    [InlineData("Un lot de 4\u00AD8 litres", "8 litres")]
    [InlineData("Un lot de 4\u200B8 litres", "8 litres")]
    [InlineData("Un lot de 4\u2060\u20608 litres", "4")]
    [InlineData("Un lot de 4\u200E,5 litres", "4")]
    [InlineData("Un lot de 4,\uFEFF5 litres", "5 litres")]
    [InlineData("Une part de 14\u200B% ici", "14")]
    [InlineData("Le taux est de \uFF0D4 degrés", "4 degrés")]
    [InlineData("Le taux est de \u207B4 degrés", "4 degrés")]
    [InlineData("Une part de 14\uFF05 ici", "14")]
    [InlineData("De 14 %\uFF0D16 % ici", "14 %")]
    [InlineData("De 14 %\uFF0B16 % ici", "14 %")]
    [InlineData("De 14 %\u207A16 % ici", "14 %")]
    [InlineData("De 14 %\u207B16 % ici", "14 %")]
    [InlineData("De 14 %\u02D716 % ici", "14 %")]
    [InlineData("De 14 %\u221316 % ici", "14 %")]
    [InlineData("De 14 %\u279616 % ici", "14 %")]
    [InlineData("De 14 %~16 % ici", "14 %")]
    [InlineData("De 14 %\uFF5E16 % ici", "14 %")]
    [InlineData("De 14 %\uFF5E16 % ici", "16 %")]
    [InlineData("Il y en a \u223C14 ici", "14")]
    [InlineData("Il y en a \u224314 ici", "14")]
    [InlineData("Il y en a \u224514 ici", "14")]
    [InlineData("Il y en a \u227214 ici", "14")]
    [InlineData("Il y en a \u227314 ici", "14")]
    [InlineData("De 14 %\u223C16 % ici", "14 %")]
    [InlineData("De 14 %\u301C16 % ici", "14 %")]
    [InlineData("De 14 %\u301C16 % ici", "16 %")]
    [InlineData("Un lot de 1_250 litres", "250 litres")]
    [InlineData("Une part de 3\u20444 ici", "3")]
    [InlineData("Un lot de 12\u066B5 litres", "12")]
    public void A_piece_of_a_word_or_number_is_torn(string text, string quote)
    {
        var finding = QuoteFinder.Find(new("a", text), new(quote), null);
        finding.Outcome.ShouldBe(QuoteOutcome.Torn);
        finding.Cue!.Kind.ShouldBe(CueKind.Touch);
        text.ShouldContain(finding.Cue.Words);
    }

    [Theory]
    [InlineData("Il y en a 14.", "14")]
    [InlineData("Il y en a 14, dit-on", "14")]
    [InlineData("Des lots (14) et «15»", "14")]
    [InlineData("Des lots (14) et «15»", "15")]
    [InlineData("L’année 2024.", "année 2024")]
    [InlineData("A record—14 boats—was set", "14 boats")]
    [InlineData("a record\u2014\u200B39 billion", "39 billion")]
    [InlineData("39 billion\u2060\u2014a record", "39 billion")]
    [InlineData("14 bateaux² partent", "14 bateaux")]
    [InlineData("14", "14")]
    [InlineData("\u200B14\u200E bateaux partent", "14")]
    [InlineData("Les bateaux,\u00AD 14 en tout", "14")]
    public void Punctuation_beside_a_quote_is_not_part_of_it(string text, string quote) =>
        QuoteFinder.Find(new("a", text), new(quote), null).Outcome.ShouldBe(QuoteOutcome.Found);

    [Fact]
    public void A_quote_that_stands_twice_is_ambiguous_and_says_where()
    {
        var finding = QuoteFinder.Find(new("a", "En mai, 14 bateaux.\nEn juin,\n14\u00A0bateaux."), new("14 bateaux"), French);
        finding.Outcome.ShouldBe(QuoteOutcome.Ambiguous);
        finding.Lines.ShouldBe([1, 3]);
    }

    [Theory]
    [InlineData("En mai,", null, 8)]
    [InlineData("mai,  ", null, 8)]
    [InlineData("En juin, ", null, 28)]
    [InlineData(null, ". Puis", 28)]
    [InlineData("juin,", ". Puis rien", 28)]
    public void Words_beside_a_quote_decide_between_two_places(string? prefix, string? suffix, int start)
    {
        var text = new FactText("a", "En mai, 14 bateaux. En juin,\u00A0 14 bateaux.\nPuis rien.".Replace("\u00A0 ", "", StringComparison.Ordinal));
        QuoteFinder.Find(text, new("14 bateaux", prefix, suffix), French).Position.Start.ShouldBe(start);
    }

    [Fact]
    public void Words_that_are_not_beside_a_quote_are_not_found_there()
    {
        var text = new FactText("a", "En mai, 14 bateaux.");
        QuoteFinder.Find(text, new("14 bateaux", "En juin,"), French).Outcome.ShouldBe(QuoteOutcome.NotFound);
        QuoteFinder.Find(text, new("14 bateaux", null, "partent"), French).Outcome.ShouldBe(QuoteOutcome.NotFound);
    }

    [Fact]
    public void Many_places_are_said_up_to_a_limit()
    {
        var text = new FactText("a", string.Concat(Enumerable.Repeat("deux chats\n", 1000)));
        QuoteFinder.Find(text, new("deux chats"), null).Lines.ShouldBe(Enumerable.Range(1, 64));
    }

    [Fact]
    public void What_stands_around_a_quote_hashes_alike_whatever_the_line_ends_and_dashes()
    {
        const string text = "Une ligne.\nLa récolte - la meilleure - fut de 14 tonnes,\ndit-on.";
        Hash(text).ShouldBe(Hash(text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace(" - ", " – ", StringComparison.Ordinal)));
        Hash(text).ShouldNotBe(Hash(text.Replace("fut", "fît", StringComparison.Ordinal)));
        Hash(text).ShouldNotBe(Hash(text.Replace("dit-on", "dit-il", StringComparison.Ordinal)));
        Hash(text).Length.ShouldBe(16);

        static string Hash(string text) => QuoteFinder.Find(new("a", text), new("14 tonnes"), null).ContextHash;
    }

    [Fact]
    public void What_stands_farther_than_32_characters_from_a_quote_does_not_change_the_hash()
    {
        var beside = new string('x', 31);
        Hash("a").ShouldBe(Hash("b"));

        string Hash(string far) => QuoteFinder.Find(new("a", $"{far}{beside} 14 {beside}{far}"), new("14"), null).ContextHash;
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\n")]
    public void No_words_stand_nowhere(string quote) =>
        QuoteFinder.Find(new("a", "Il y a   deux espaces"), new(quote), French).ShouldBe(new() { Outcome = QuoteOutcome.NotFound });

    [Fact]
    public void Hostile_texts_and_quotes_never_throw() => Writing.Holds(
        from text in HostileText.Any
        from quote in HostileText.Any
        from prefix in HostileText.Any
        from start in Gen.Choose(0, 10)
        from context in Gen.Elements<ReadingContext?>(null, French, new ReadingContext { Language = "" })
        select (text, quote, prefix, start, context),
        made =>
        {
            var text = new FactText("a", made.text);
            QuoteFinder.Find(text, new(made.quote, made.prefix.Length % 2 == 0 ? made.prefix : null), made.context).ShouldNotBeNull();
            QuoteFinder.Find(text, new(text.Content[Math.Min(made.start, text.Content.Length)..]), made.context).ShouldNotBeNull();
        });

    [Fact]
    public void A_find_is_the_same_every_time_and_from_every_thread()
    {
        var text = new FactText("a", "En mai, 14 bateaux et 15 voiliers; en juin, 16 bateaux.");
        var expected = QuoteFinder.Find(new("a", text.Content), new("17 bateaux"), French);
        Parallel.For(0, 32, _ => QuoteFinder.Find(text, new("17 bateaux"), French).ShouldBe(expected));
    }
}
