using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>An amount of money in digits, as people and programs write it, and what it says.</summary>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Text">The amount.</param>
/// <param name="Value">The number that it says, with its sign and scale.</param>
/// <param name="Decimals">The precision that it implies.</param>
/// <param name="Unit">The ISO 4217 code or the sign.</param>
internal sealed record WrittenAmount(string Language, string Text, Rational Value, int Decimals, string Unit)
{
    private const int MostPlaces = 6;

    private static readonly string[] Spaces = ["", " ", "\u00A0", "\u202F", "\u2009"];

    private static readonly string[] GroupsOfAnyLanguage = ["", " ", "\u00A0", "\u202F", "\u2009", "'", "\u2019"];

    // What stands before the sign or code ("12,4 millions d'" comes from the words below), and the power that it says.
    private static readonly (string Text, int Power)[] FrenchScales =
        [("", 0), ("", 0), ("k", 3), ("M", 6), ("Md", 9), ("Mds ", 9), ("Mrd ", 9), ("millions ", 6), ("milliards ", 9), ("billions ", 12)];

    private static readonly (string Text, int Power)[] EnglishScales =
        [("", 0), ("", 0), ("k", 3), ("M", 6), ("m", 6), ("bn", 9), ("B", 9), ("bn ", 9), ("thousand ", 3), ("million ", 6), ("billion ", 9), ("trillion ", 12)];

    /// <summary>Amounts of either language in every grouping style, with 0 to 6 decimals, a sign, a scale, and a currency before or after.</summary>
    public static Gen<WrittenAmount> Any =>
        from isFrench in Gen.Elements(true, false)
        from whole in Magnitudes.Any
        from places in Gen.Choose(0, MostPlaces)
        from fraction in Gen.Choose(0, (int)Magnitudes.Power(MostPlaces) - 1)
        from @group in Gen.Elements(GroupsOfAnyLanguage.Append(isFrench ? "." : ",").ToArray())
        from isSwiss in Gen.Elements(true, false)
        from scale in Gen.Elements(isFrench ? FrenchScales : EnglishScales)
        from unit in Gen.OneOf(Gen.Elements(CurrencyList.Codes.Except(CurrencyList.AlsoNames)).Select(code => (Sign: code, Unit: code)), Gen.Elements(CurrencyList.Signs))
        from isBefore in Gen.Elements(true, false)
        from space in Gen.Elements(Spaces)
        from sign in Gen.Choose(0, 5)
        select Write(isFrench, whole, places, fraction % Magnitudes.Power(places), @group, isSwiss, scale, unit, isBefore, space, sign);

    private static WrittenAmount Write(
        bool isFrench, long whole, int places, long fraction, string group, bool isSwiss, (string Text, int Power) scale, (string Sign, string Unit) unit,
        bool isBefore, string space, int sign)
    {
        // After apostrophes a point is decimal in every language.
        var point = isFrench && !(isSwiss && whole >= 1000 && group is "'" or "\u2019") ? "," : ".";
        var digits = Group(whole, group) + (places == 0 ? "" : point + fraction.ToString(CultureInfo.InvariantCulture).PadLeft(places, '0'));

        // A word stands apart from the digits, and an abbreviation may touch them; it may touch a code or a sign after it as well ("MEUR", "M€"),
        // but not a sign that begins with a letter ("M US$").
        var hasScale = scale.Power > 0;
        var isTouching = hasScale && char.IsLetter(scale.Text[^1]) && !(char.IsLetter(unit.Sign[0]) && unit.Sign[^1] == '$');
        var scaled = digits + (hasScale ? (scale.Text.Length > 4 ? " " : space) + scale.Text.TrimEnd(' ') : "");
        var amount = isBefore ? unit.Sign + space + scaled
            : !hasScale ? scaled + space + unit.Sign
            : scaled + (isTouching ? "" : " ") + unit.Sign;
        var text = sign switch
        {
            0 => "-" + amount,
            1 => "\u2212" + amount,
            2 => $"({amount})",
            3 => (isFrench ? "moins " : "minus ") + amount,
            _ => amount,
        };
        var value = (Rational.Of(whole, 1) + Rational.Of(fraction, Magnitudes.Power(places))) * Rational.Of(Magnitudes.Power(scale.Power), 1);
        return new WrittenAmount(isFrench ? "fr" : "en", text, sign < 4 ? -value : value, places - scale.Power, unit.Unit);
    }

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
