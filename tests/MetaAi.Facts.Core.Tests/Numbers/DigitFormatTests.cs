using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Numbers;

/// <summary>A number in digits is read as the number in every style of its language, and in no other.</summary>
public sealed class DigitFormatTests
{
    private static readonly string[] Spaces = [" ", "\u00A0", "\u202F", "\u2009"];
    private static readonly string[] Apostrophes = ["'", "\u2019", "\u02BC"];

    private static Gen<(long Whole, int Fraction, int Places)> Numbers =>
        from digits in Gen.Choose(1, 17)
        from random in Gen.Choose(0, int.MaxValue - 1)
        from other in Gen.Choose(0, int.MaxValue - 1)
        from places in Gen.Choose(0, 4)
        from fraction in Gen.Choose(0, (int)BigInteger.Pow(10, places) - 1)
        select ((((long)random << 31) | (long)other) % (long)BigInteger.Pow(10, digits), fraction, places);

    [Fact]
    public void Every_grouping_of_the_language_reads_alike()
    {
        var cases =
            from number in Numbers
            from language in Gen.Elements("fr", "en")
            from style in Gen.Choose(0, 2 + Spaces.Length + Apostrophes.Length - 1)
            select (number, language, style);
        Prop.ForAll(cases.ToArbitrary(), candidate =>
        {
            var ((whole, fraction, places), language, style) = candidate;
            var group = style switch
            {
                0 => "",
                1 => language == "fr" ? "." : ",",
                _ when style < 2 + Spaces.Length => Spaces[style - 2],
                _ => Apostrophes[style - 2 - Spaces.Length],
            };
            var text = Group(whole, group);
            if (places > 0)
            {
                text += (language == "fr" ? "," : ".") + fraction.ToString(CultureInfo.InvariantCulture).PadLeft(places, '0');
            }

            var expected = Rational.Of(whole, 1) + Rational.Of(fraction, (decimal)BigInteger.Pow(10, places));
            var result = FigureReader.Read(text, new ReadingContext { Language = language });
            result.IsRead.ShouldBeTrue(text);
            result.Known.Low!.Value.Number.ShouldBe(expected, text);
            result.Known.Decimals.ShouldBe(places, text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(20_250_701, 9).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Groups_of_other_than_three_digits_are_refused()
    {
        var cases =
            from first in Gen.Choose(1, 999)
            from second in Gen.OneOf(Gen.Choose(0, 99).Select(n => n.ToString("00", CultureInfo.InvariantCulture)), Gen.Choose(0, 9999).Select(n => n.ToString("0000", CultureInfo.InvariantCulture)))
            from separator in Gen.Elements(" ", "\u00A0", "'", ".")
            select $"{first}{separator}{second}";
        Prop.ForAll(cases.ToArbitrary(), text =>
        {
            var result = FigureReader.Read(text, new ReadingContext { Language = "fr", Kinds = FigureKinds.Number });
            result.IsRead.ShouldBeFalse(text);
            result.Why.Reason.ShouldBe(RefusalReason.DigitGrouping, text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20_250_701, 9).WithQuietOnSuccess(true));
    }

    [Theory]
    [InlineData("fr", "1.250", "1250", true)]
    [InlineData("fr", "1,250", "1.25", true)]
    [InlineData("en", "1.250", "1.25", true)]
    [InlineData("en", "1,250", "1250", false)]
    [InlineData("fr", "0,250", "0.25", false)]
    [InlineData("fr", "1 250,125", "1250.125", false)]
    [InlineData("fr", "1.250.000", "1250000", false)]
    [InlineData("fr", "1 250", "1250", false)]
    [InlineData("fr", "12,5", "12.5", false)]
    [InlineData("fr", "1250,125", "1250.125", false)]
    public void A_lone_separator_before_three_digits_is_flagged_where_it_may_mean_two_things(string language, string text, string value, bool isDoubtful)
    {
        var figure = FigureReader.Read(text, new ReadingContext { Language = language }).Known;

        figure.Low.ToString().ShouldBe(value);
        figure.Notes.ShouldBe(isDoubtful ? ReadingNotes.DoubtfulSeparator : ReadingNotes.None);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("99999999999999999999 milliards")]
    [InlineData("mille trillions de trillions")]
    [InlineData("0,00000000000000000000000000001")]
    [InlineData("9999999999999999999999999999 milliards d'euros")]
    public void A_number_that_is_not_kept_exactly_is_refused(string text) =>
        FigureReader.Read(text, new ReadingContext { Language = "fr" }).IsRead.ShouldBeFalse();

    private static string Group(long number, string separator)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, separator);
        }

        return digits;
    }
}
