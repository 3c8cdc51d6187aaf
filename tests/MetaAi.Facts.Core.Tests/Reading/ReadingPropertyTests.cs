using System.Globalization;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>What holds for every phrase, whatever it says.</summary>
public sealed class ReadingPropertyTests
{
    private static readonly IReadOnlyList<CaseRow> Rows = [.. CaseRow.Load("cases.jsonl"), .. CaseRow.Load("more-cases.jsonl")];

    private static readonly string[] Cultures = ["fi-FI", "tr-TR", "ar-SA"];

    private static readonly string[] Languages = ["fr", "en", "en-US", "fr-CH"];

    [Fact]
    public void White_space_and_apostrophe_and_dash_variants_read_alike()
    {
        foreach (var row in Rows)
        {
            var expected = CaseRow.Describe(FigureReader.Read(row.Text, row.Context));
            foreach (var variant in Variants(row.Text))
            {
                CaseRow.Describe(FigureReader.Read(variant, row.Context)).ShouldBe(expected, Escape(variant));
            }
        }
    }

    [Fact]
    public void Letters_composed_of_two_characters_read_alike()
    {
        foreach (var row in Rows.Where(row => row.Kind != "none"))
        {
            var decomposed = row.Text.Normalize(System.Text.NormalizationForm.FormD);
            CaseRow.Describe(FigureReader.Read(decomposed, row.Context)).ShouldBe(row.Expected, row.Text);
        }
    }

    [Theory]
    [InlineData("pour")]
    [InlineData("et")]
    [InlineData("perte")]
    [InlineData("chaque")]
    [InlineData("perdu")]
    [InlineData("Llama")]
    [InlineData("with")]
    [InlineData("loss")]
    [InlineData("zzz")]
    [InlineData("qui")]
    [InlineData("bénéfice")]
    [InlineData("—")]
    [InlineData("!")]
    [InlineData("*")]
    [InlineData("/an")]
    public void A_word_beside_a_figure_is_refused_or_is_what_is_counted(string word)
    {
        foreach (var row in Rows.Where(row => row.Kind != "none"))
        {
            foreach (var text in new[] { $"{row.Text} {word}", $"{word} {row.Text}" })
            {
                var result = FigureReader.Read(text, row.Context);
                if (result.IsRead)
                {
                    result.Figure.Kind.ShouldBe(FigureKind.Count, text);
                    result.Figure.Unit.ShouldNotBeNull(text).ShouldContain(word, Case.Insensitive, text);
                    if (row.Kind != "date")
                    {
                        (result.Figure.Low?.ToString(), result.Figure.High?.ToString()).ShouldBe((row.Low, row.High), text);
                    }
                }
                else
                {
                    (result.Refusal.Start >= 0 && result.Refusal.Start + result.Refusal.Length <= text.Length).ShouldBeTrue(text);
                }
            }
        }
    }

    [Theory]
    [InlineData("fr", "environ", Hedge.Approx)]
    [InlineData("fr", "quelque", Hedge.Approx)]
    [InlineData("fr", "à peu près", Hedge.Approx)]
    [InlineData("fr", "autour de", Hedge.Approx)]
    [InlineData("fr", "près de", Hedge.Nearly)]
    [InlineData("fr", "presque", Hedge.Nearly)]
    [InlineData("fr", "plus de", Hedge.MoreThan)]
    [InlineData("fr", "dépasse", Hedge.MoreThan)]
    [InlineData("fr", "au moins", Hedge.AtLeast)]
    [InlineData("fr", "pas moins de", Hedge.AtLeast)]
    [InlineData("fr", "moins de", Hedge.LessThan)]
    [InlineData("fr", "pas plus de", Hedge.AtMost)]
    [InlineData("fr", "au maximum", Hedge.AtMost)]
    [InlineData("fr", "jusqu'à", Hedge.UpTo)]
    [InlineData("fr", ">", Hedge.MoreThan)]
    [InlineData("fr", "≤", Hedge.AtMost)]
    [InlineData("en", "about", Hedge.Approx)]
    [InlineData("en", "roughly", Hedge.Approx)]
    [InlineData("en", "nearly", Hedge.Nearly)]
    [InlineData("en", "almost", Hedge.Nearly)]
    [InlineData("en", "more than", Hedge.MoreThan)]
    [InlineData("en", "over", Hedge.MoreThan)]
    [InlineData("en", "at least", Hedge.AtLeast)]
    [InlineData("en", "no less than", Hedge.AtLeast)]
    [InlineData("en", "less than", Hedge.LessThan)]
    [InlineData("en", "under", Hedge.LessThan)]
    [InlineData("en", "no more than", Hedge.AtMost)]
    [InlineData("en", "up to", Hedge.UpTo)]
    public void A_hedge_never_changes_the_number(string language, string hedge, Hedge expected)
    {
        FigureKind[] hedged = [FigureKind.Money, FigureKind.Percent, FigureKind.Points, FigureKind.Fraction, FigureKind.Ratio, FigureKind.Duration];
        var plain = Rows.Where(row => row.Lang == language && row.Hedge == "exact" && hedged.Any(kind => CaseRow.Name(kind) == row.Kind)
            && row.Low == row.High && char.IsAsciiDigit(row.Text[0])).ToArray();
        plain.Length.ShouldBeGreaterThan(20);
        foreach (var row in plain)
        {
            var text = $"{hedge} {row.Text}";
            var result = FigureReader.Read(text, row.Context);
            result.IsRead.ShouldBeTrue(text);
            result.Figure.Hedge.ShouldBe(expected, text);
            result.Figure.Unit.ShouldBe(row.Unit, text);
            (ExchangeForm.Low(result.Figure) ?? ExchangeForm.High(result.Figure)).ShouldBe(row.Low, text);
            (ExchangeForm.High(result.Figure) ?? ExchangeForm.Low(result.Figure)).ShouldBe(row.High, text);
            (result.Figure.Low is null).ShouldBe(expected is Hedge.LessThan or Hedge.AtMost or Hedge.UpTo, text);
            (result.Figure.High is null).ShouldBe(expected is Hedge.MoreThan or Hedge.AtLeast, text);
        }
    }

    [Fact]
    public void Every_refusal_says_which_words_it_is_about()
    {
        foreach (var row in Rows.Where(row => row.Kind == "none"))
        {
            var refusal = FigureReader.Read(row.Text, row.Context).Refusal;
            var words = row.Text.Substring(refusal.Start, refusal.Length);
            var message = RefusalMessages.Of(refusal, row.Text, row.Context);

            words.ShouldNotBeEmpty(row.Text);
            if (refusal.Reason != RefusalReason.UnknownLanguage)
            {
                message.Text.ShouldContain(words, Case.Sensitive, row.Text);
            }
        }
    }

    [Fact]
    public void A_lower_bound_never_lies_above_the_upper_one()
    {
        foreach (var figure in Rows.Select(row => FigureReader.Read(row.Text, row.Context)).Where(result => result.IsRead).Select(result => result.Figure))
        {
            if (figure is { Low: { } low, High: { } high } && figure.Kind != FigureKind.Duration)
            {
                (figure.Kind == FigureKind.Date ? low.Date <= high.Date : low.Number <= high.Number).ShouldBeTrue($"{low} {high}");
            }
        }
    }

    [Fact]
    public void Reading_does_not_depend_on_the_culture_of_the_process()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in Cultures)
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                foreach (var row in Rows)
                {
                    CaseRow.Describe(FigureReader.Read(row.Text, row.Context)).ShouldBe(row.Expected, $"{name}: {row.Text}");
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void No_phrase_throws()
    {
        string[] pieces =
        [
            " ", "  ", "-", "−", "–", "±", "%", "€", "$", "M", "Md", "(", ")", ".", ",", "'", "/", "x", "0", "00", "5", "12", "250", "000", "2024", "9999",
            "99999999999999999999", "à", "de", "d'", "et", "ou", "entre", "plus de", "moins", "environ", "milliards", "mille", "cent", "vingt", "quatre-vingt",
            "demi", "et demi", "dizaine", "tiers", "sur", "fois", "ans", "juin", "lundi", "T2", "FY", "siècle", "XXI", "e", "dernier", "avant", "fin", "mi-",
            "and", "a", "half", "of", "to", "million", "hundred", "the", "first", "months", "dollars", "\uD800", "\uDC00", "\0", "\u0301", "é", "\u00A0", "İ", "½", "trillions",
        ];
        var random = new Random(20250701);
        var contexts = Languages.SelectMany(language => new ReadingContext[]
        {
            new() { Language = language },
            new()
            {
                Language = language, Issued = Facts.Dates.EdtfDate.TryParse("2025-07-01"), Period = Facts.Dates.EdtfDate.TryParse("9999"), FiscalYearStart = 10,
                Currency = "USD",
            },
            new() { Language = language, Issued = Facts.Dates.EdtfDate.TryParse("0001-01-01"), FiscalYearStart = 99, Kinds = FigureKinds.Date },
        }).ToArray();
        for (var phrases = 0; phrases < 200_000; phrases++)
        {
            var text = random.Next(3) == 0
                ? string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : "")))
                : Mutate(Rows[random.Next(Rows.Count)].Text, pieces, random);
            var context = contexts[random.Next(contexts.Length)];
            try
            {
                var result = FigureReader.Read(text, context);
                if (!result.IsRead && (result.Refusal.Start < 0 || result.Refusal.Length < 0 || result.Refusal.Start + result.Refusal.Length > text.Length))
                {
                    throw new InvalidOperationException("The refusal lies outside the phrase.");
                }
            }
            catch (Exception exception)
            {
                Assert.Fail($"{context.Language}: '{Escape(text)}' {exception}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uD800")]
    [InlineData("5 \uDC00")]
    [InlineData("\0")]
    public void Odd_text_is_refused(string text) => FigureReader.Read(text, new ReadingContext { Language = "fr" }).IsRead.ShouldBeFalse();

    [Fact]
    public void Long_text_is_refused()
    {
        foreach (var piece in new[] { "5 ", "deux ", "1 000 ", "de ", "environ ", "(", "milliards ", "vingt et ", "entre 5 et ", "mi-", "1/", "½", "en " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 4096 / piece.Length));
            FigureReader.Read(text, new ReadingContext { Language = "fr" }).IsRead.ShouldBeFalse();
        }
    }

    [Fact]
    public void The_refused_words_are_pointed_at_before_folding()
    {
        const string text = "  5\u00A0\u00A0milliards d’euros   perdus";
        var refusal = FigureReader.Read(text, new ReadingContext { Language = "fr" }).Refusal;

        refusal.Reason.ShouldBe(RefusalReason.UnreadWords);
        text.Substring(refusal.Start, refusal.Length).ShouldBe("perdus");
    }

    private static IEnumerable<string> Variants(string text)
    {
        yield return text.Replace(' ', '\u00A0');
        yield return text.Replace(' ', '\u202F');
        yield return text.Replace(" ", " \u2009", StringComparison.Ordinal);
        yield return text.Replace(' ', '\n');
        yield return $"  {text} ";
        yield return text.Replace('\'', '\u2019');
        yield return text.Replace('-', '\u2011');
        yield return text.Replace('-', '\u2013');
    }

    private static string Mutate(string text, string[] pieces, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(3) switch
            {
                0 when at < text.Length => text.Remove(at, 1),
                1 => text.Insert(at, pieces[random.Next(pieces.Length)]),
                _ => text.Insert(at, ((char)random.Next(0x250)).ToString()),
            };
        }

        return text;
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and < (char)0x7F ? c.ToString() : $"\\u{(int)c:X4}"));
}
