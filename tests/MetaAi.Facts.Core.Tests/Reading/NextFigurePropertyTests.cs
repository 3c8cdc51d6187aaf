using System.Globalization;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>Words that begin the next figure are no end of the one before, and a number beside a year or a measure of its own is no part of it.</summary>
public sealed class NextFigurePropertyTests
{
    private static readonly string[] French = ["5 M€", "12 %", "14 bateaux", "trois ans", "1,5 milliard d'euros"];

    private static readonly string[] FrenchLinks =
        ["et plus de {0}", "et moins de {0}", "au moins {0}", "au plus {0}", "environ {0}", "à peu près {0}", "au minimum {0}", "ou au-delà {0}", "+ {0}", "max {0}", "exactement {0}"];

    private static readonly string[] English = ["$5 million", "12%", "14 boats", "three years", "1.5 billion euros"];

    private static readonly string[] EnglishLinks =
        ["and more than {0}", "and over {0}", "and above {0}", "at least {0}", "at most {0}", "plus {0}", "+ {0}", "roughly {0}", "approximately {0}", "minimum {0}", "or so {0}"];

    private static readonly string[] Approximate = ["environ ", "près de ", "presque ", "à peu près "];

    private static readonly string[] EnglishApproximate = ["about ", "approximately ", "nearly ", "almost ", "roughly "];

    private static readonly string[] Bounding = ["plus de ", "au moins ", "moins de ", "au plus ", "jusqu'à ", "pas plus de "];

    private static readonly string[] EnglishBounding = ["more than ", "at least ", "less than ", "at most ", "up to ", "no more than "];

    [Fact]
    public void A_hedge_before_the_next_figure_is_not_read_with_the_one_before() => Oracle.HoldsForAll(
        Sentences("fr", French, FrenchLinks).Concat(Sentences("en", English, EnglishLinks)),
        example =>
        {
            var result = FigureReader.Read(example.Text, new ReadingContext { Language = example.Language });
            return result.IsRead ? $"{example.Language}: '{example.Text}' was read as {CaseRow.Describe(result)}" : null;
        });

    [Fact]
    public void A_bound_holds_over_the_approximation_behind_it() => Oracle.HoldsForAll(
        (from bound in Bounding from hedge in Approximate from figure in French select (Language: "fr", Outer: bound + figure, Text: bound + hedge + figure))
            .Concat(from bound in EnglishBounding from hedge in EnglishApproximate from figure in English select (Language: "en", Outer: bound + figure, Text: bound + hedge + figure)),
        example =>
        {
            var context = new ReadingContext { Language = example.Language };
            var (outer, both) = (FigureReader.Read(example.Outer, context), FigureReader.Read(example.Text, context));
            return outer.IsRead && CaseRow.Describe(outer) == CaseRow.Describe(both) ? null : $"'{example.Text}' was read as {CaseRow.Describe(both)}";
        });

    [Fact]
    public void No_year_and_nothing_with_a_unit_is_the_whole_of_a_share() => Oracle.HoldsForAll(
        (from year in Enumerable.Range(1900, 200) from text in Texts($"three stores in {year}", $"an increase in {year}", $"50 in {year}") select (Language: "en", Text: text))
            .Concat(from year in Enumerable.Range(1900, 200) from text in Texts($"trois acquisitions sur {year}", $"12 sur {year}") select (Language: "fr", Text: text))
            .Concat(from whole in Enumerable.Range(13, 80) from text in Texts($"5 stores in {whole} countries", $"7 in {whole} years", $"5 awards in {whole} months", $"12 in {whole}%") select (Language: "en", Text: text))
            .Concat(from whole in Enumerable.Range(13, 80) from text in Texts($"12 contrats sur {whole} mois", $"3 bâtiments sur {whole} hectares", $"12 sur {whole} ans") select (Language: "fr", Text: text)),
        example =>
        {
            var result = FigureReader.Read(example.Text, new ReadingContext { Language = example.Language });
            return result.IsRead ? $"'{example.Text}' was read as {CaseRow.Describe(result)}" : null;
        });

    [Fact]
    public void Four_digits_before_a_unit_are_no_year() => Oracle.HoldsForAll(
        from number in Enumerable.Range(100, 200).Select(tens => (tens * 10) + (tens % 10))
        from example in new[]
        {
            ("fr", $"à {number} euros"), ("fr", $"de {number} M€"), ("fr", $"en {number} %"), ("fr", $"dans {number} jours"), ("fr", $"de {number} dollars américains"),
            ("en", $"of {number} dollars"), ("en", $"of {number} MW"), ("en", $"in {number} days"), ("en", $"of {number} percent"),
        }
        select example,
        example =>
        {
            var (language, text) = example;
            using var scope = ReadingScope.Over(text, LanguagePacks.Find(language)!, new ReadingContext { Language = language });
            return DateFigure.TryRead(scope, 0, out var date) ? $"'{text}' was read as the date '{text[..date.End]}'" : null;
        });

    [Fact]
    public void A_year_is_no_left_bound_of_an_amount_with_a_scale_or_of_a_percentage() => Oracle.HoldsForAll(
        from year in Enumerable.Range(1900, 200)
        from example in new[]
        {
            ("en", $"{year} to $5.1 million"), ("en", $"{year} to 3000 million"), ("en", $"{year} to 3,000%"), ("fr", $"{year} à 110 %"), ("fr", $"{year} à 5 M€"), ("fr", $"{year} et un tiers"),
        }
        select example,
        example =>
        {
            var (language, text) = example;
            var result = FigureReader.Read(text, new ReadingContext { Language = language });
            return result.IsRead || result.Why.Reason == RefusalReason.ReversedRange ? $"'{text}' was read as {CaseRow.Describe(result)} {result.Why.Reason}" : null;
        });

    [Fact]
    public void So_many_times_less_is_the_inverse() => Oracle.HoldsForAll(
        from count in Enumerable.Range(2, 30)
        from example in new[]
        {
            ("en", $"{count} times less"), ("en", $"{count} times smaller"), ("en", $"{count} times fewer"), ("en", $"{count} times lower"), ("fr", $"{count} fois moins"), ("fr", $"{count} fois moins cher"),
            ("fr", $"{count} fois plus petit"),
        }
        select (count, example),
        example =>
        {
            var (language, text) = example.example;
            var result = FigureReader.Read(text, new ReadingContext { Language = language });
            return result.IsRead && result.Known is { Kind: FigureKind.Ratio, Low: { } low } && low.Number.Numerator * example.count == low.Number.Denominator
                ? null
                : $"'{text}' was read as {CaseRow.Describe(result)}";
        });

    private static IEnumerable<(string Language, string Text)> Sentences(string language, string[] figures, string[] links) =>
        from first in figures
        from link in links
        from second in figures
        select (language, $"{first} {string.Format(CultureInfo.InvariantCulture, link, second)}");

    private static string[] Texts(params string[] texts) => texts;
}
