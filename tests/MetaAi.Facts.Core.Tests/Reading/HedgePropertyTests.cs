using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A hedge before or after a figure bounds it, and never changes its number, unit, kind or precision.</summary>
public sealed class HedgePropertyTests
{
    private static readonly FigureKind[] Hedged =
        [FigureKind.Money, FigureKind.Percent, FigureKind.Points, FigureKind.Fraction, FigureKind.Ratio, FigureKind.Duration];

    [Theory]
    [InlineData("fr", "environ {0}", Hedge.Approx)]
    [InlineData("fr", "quelque {0}", Hedge.Approx)]
    [InlineData("fr", "à peu près {0}", Hedge.Approx)]
    [InlineData("fr", "autour de {0}", Hedge.Approx)]
    [InlineData("fr", "de l'ordre de {0}", Hedge.Approx)]
    [InlineData("fr", "aux alentours de {0}", Hedge.Approx)]
    [InlineData("fr", "~{0}", Hedge.Approx)]
    [InlineData("fr", "{0} environ", Hedge.Approx)]
    [InlineData("fr", "{0} à peu près", Hedge.Approx)]
    [InlineData("fr", "près de {0}", Hedge.Nearly)]
    [InlineData("fr", "presque {0}", Hedge.Nearly)]
    [InlineData("fr", "plus de {0}", Hedge.MoreThan)]
    [InlineData("fr", "un peu plus de {0}", Hedge.MoreThan)]
    [InlineData("fr", "dépasse {0}", Hedge.MoreThan)]
    [InlineData("fr", "supérieur à {0}", Hedge.MoreThan)]
    [InlineData("fr", "> {0}", Hedge.MoreThan)]
    [InlineData("fr", "au moins {0}", Hedge.AtLeast)]
    [InlineData("fr", "pas moins de {0}", Hedge.AtLeast)]
    [InlineData("fr", "≥ {0}", Hedge.AtLeast)]
    [InlineData("fr", "{0} ou plus", Hedge.AtLeast)]
    [InlineData("fr", "{0} au minimum", Hedge.AtLeast)]
    [InlineData("fr", "moins de {0}", Hedge.LessThan)]
    [InlineData("fr", "inférieur à {0}", Hedge.LessThan)]
    [InlineData("fr", "< {0}", Hedge.LessThan)]
    [InlineData("fr", "pas plus de {0}", Hedge.AtMost)]
    [InlineData("fr", "au maximum {0}", Hedge.AtMost)]
    [InlineData("fr", "≤ {0}", Hedge.AtMost)]
    [InlineData("fr", "{0} ou moins", Hedge.AtMost)]
    [InlineData("fr", "{0} au plus", Hedge.AtMost)]
    [InlineData("fr", "jusqu'à {0}", Hedge.UpTo)]
    [InlineData("en", "about {0}", Hedge.Approx)]
    [InlineData("en", "roughly {0}", Hedge.Approx)]
    [InlineData("en", "some {0}", Hedge.Approx)]
    [InlineData("en", "in the region of {0}", Hedge.Approx)]
    [InlineData("en", "~{0}", Hedge.Approx)]
    [InlineData("en", "{0} or so", Hedge.Approx)]
    [InlineData("en", "nearly {0}", Hedge.Nearly)]
    [InlineData("en", "almost {0}", Hedge.Nearly)]
    [InlineData("en", "close to {0}", Hedge.Nearly)]
    [InlineData("en", "more than {0}", Hedge.MoreThan)]
    [InlineData("en", "over {0}", Hedge.MoreThan)]
    [InlineData("en", "upwards of {0}", Hedge.MoreThan)]
    [InlineData("en", "> {0}", Hedge.MoreThan)]
    [InlineData("en", "at least {0}", Hedge.AtLeast)]
    [InlineData("en", "no less than {0}", Hedge.AtLeast)]
    [InlineData("en", "{0} or more", Hedge.AtLeast)]
    [InlineData("en", "less than {0}", Hedge.LessThan)]
    [InlineData("en", "under {0}", Hedge.LessThan)]
    [InlineData("en", "no more than {0}", Hedge.AtMost)]
    [InlineData("en", "{0} or less", Hedge.AtMost)]
    [InlineData("en", "{0} at most", Hedge.AtMost)]
    [InlineData("en", "up to {0}", Hedge.UpTo)]
    public void A_hedge_never_changes_the_number(string language, string hedge, Hedge expected)
    {
        // Phrases that begin with a number or a sign: before other words a hedge may be another phrase.
        var plain = WorkedRows.Read.Where(row => row.Lang == language && row.Hedge == "exact" && Hedged.Any(kind => CaseRow.Name(kind) == row.Kind)
            && row.Low == row.High && (char.IsAsciiDigit(row.Text[0]) || char.GetUnicodeCategory(row.Text[0]) == System.Globalization.UnicodeCategory.CurrencySymbol)).ToArray();

        // "plus de 2024" is refused: the number is as doubtful as the year.
        plain = plain.Where(row => !(row.Text.Length == 4 && row.Text.All(char.IsAsciiDigit))).ToArray();

        // "over 24 h" is refused too: more than them, or during them.
        plain = plain.Where(row => !(hedge.StartsWith("over ", StringComparison.Ordinal) && row.Kind == "duration")).ToArray();
        plain.Length.ShouldBeGreaterThan(20);
        Oracle.HoldsForAll(plain, row =>
        {
            var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, hedge, row.Text);
            var before = FigureReader.Read(row.Text, row.Context).Known;
            var result = FigureReader.Read(text, row.Context);
            var figure = result.Known;

            // "more than -5" may be a larger fall or a larger number; only a sign says which.
            if (expected is not (Hedge.Approx or Hedge.Nearly) && row.Low!.StartsWith('-') && hedge.Any(char.IsLetter))
            {
                return result.IsRead ? $"'{text}' was read as {CaseRow.Describe(result)}" : null;
            }

            var isRight = result.IsRead
                && figure.Kind == before.Kind
                && figure.Hedge == expected
                && figure.Unit == before.Unit
                && figure.Decimals == before.Decimals
                && figure.Low == (expected is Hedge.LessThan or Hedge.AtMost or Hedge.UpTo ? null : before.Low)
                && figure.High == (expected is Hedge.MoreThan or Hedge.AtLeast ? null : before.High);
            return isRight ? null : $"'{text}' was read as {CaseRow.Describe(result)} {figure.Decimals}";
        });
    }
}
