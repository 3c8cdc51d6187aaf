using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A range "a à b U" has the bounds of "a U" and of "b U", and one in the wrong order is refused.</summary>
public sealed class RangePropertyTests
{
    private const int Examples = 8_000;

    private static readonly string[] FrenchForms = ["{0} à {1}{2}", "de {0} à {1}{2}", "entre {0} et {1}{2}", "{0}-{1}{2}", "{0} ou {1}{2}", "{0}{2} à {1}{2}", "entre {0}{2} et {1}{2}"];

    private static readonly string[] EnglishForms =
        ["{0} to {1}{2}", "from {0} to {1}{2}", "between {0} and {1}{2}", "{0}-{1}{2}", "{0} or {1}{2}", "{0}{2} to {1}{2}", "between {0}{2} and {1}{2}"];

    private static readonly string[] PrefixForms =
        ["{2}{0}-{1}{3}", "{2}{0} to {1}{3}", "{2}{0}{3} to {2}{1}{3}", "between {2}{0}{3} and {2}{1}{3}", "{2}{0}-{2}{1}{3}", "from {2}{0} to {2}{1}{3}"];

    private static readonly string[] FrenchUnits =
    [
        " %", " pour cent", " points de pourcentage", " points de base", " €", " euros", " M€", " Md€", " k€", " MEUR", " CHF", " millions d'euros",
        " milliards de dollars", " mille milliards d'euros", " millions de dollars canadiens", " bateaux", " millions de bateaux", " ans", " mois", " jours", " heures", " fois",
    ];

    private static readonly string[] EnglishUnits =
    [
        "%", " percent", " percentage points", " basis points", " euros", " USD", " million euros", " billion dollars", " thousand billion dollars", " ships", " million ships", " years", " months",
        " days", " hours", " times", "x",
    ];

    private static readonly string[] Prefixes = ["$", "€", "£", "US$", "EUR ", "C$"];

    private static readonly string[] Scales = ["", "k", "m", "bn", " million", " billion", "M"];

    private sealed record Example(string Language, string Text, string Left, string Right, decimal Low, decimal High, bool SaysUnitTwice);

    private static Gen<(decimal Value, int Places)> Numbers =>
        from whole in Gen.OneOf(Gen.Choose(1, 99), Gen.Choose(1, 999), Gen.Choose(1000, 999_999))
        from places in Gen.Elements(0, 0, 1, 2)
        from hundredths in Gen.Choose(0, 99)
        let fraction = places == 0 ? 0m : places == 1 ? (hundredths / 10) / 10m : hundredths / 100m
        select (whole + fraction, places);

    private static Gen<Example> After =>
        from isFrench in Gen.Elements(true, false)
        from a in Numbers
        from b in Numbers
        from form in Gen.Elements(isFrench ? FrenchForms : EnglishForms)
        from unit in Gen.Elements(isFrench ? FrenchUnits : EnglishUnits)
        let left = Write(a, isFrench)
        let right = Write(b, isFrench)
        let repeats = form.IndexOf("{2}", StringComparison.Ordinal) != form.LastIndexOf("{2}", StringComparison.Ordinal)
        select new Example(
            isFrench ? "fr" : "en", Format(form, left, right, unit, ""), left + unit, right + unit, a.Value, b.Value, repeats);

    private static Gen<Example> Before =>
        from a in Numbers
        from b in Numbers
        from form in Gen.Elements(PrefixForms)
        from prefix in Gen.Elements(Prefixes)
        from scale in Gen.Elements(Scales)
        let left = Write(a, isFrench: false)
        let right = Write(b, isFrench: false)
        select new Example(
            "en", Format(form, left, right, prefix, scale), prefix + left + scale, prefix + right + scale, a.Value, b.Value,
            form.IndexOf("{3}", StringComparison.Ordinal) != form.LastIndexOf("{3}", StringComparison.Ordinal));

    [Fact]
    public void A_range_has_the_bounds_of_its_two_sides() => Oracle.Holds(After, Examples, Complaint);

    [Fact]
    public void A_range_with_a_sign_before_has_the_bounds_of_its_two_sides() => Oracle.Holds(Before, Examples, Complaint);

    private static string? Complaint(Example example)
    {
        var context = new ReadingContext { Language = example.Language };
        var result = FigureReader.Read(example.Text, context);
        var left = FigureReader.Read(example.Left, context);
        var right = FigureReader.Read(example.Right, context);
        if (!left.IsRead || !right.IsRead)
        {
            return $"{example.Language}: '{example.Left}' or '{example.Right}' was refused";
        }

        if (example.Low == example.High && result.Why.Reason == RefusalReason.EqualBounds)
        {
            return null;
        }

        if (example.Low > example.High)
        {
            return !result.IsRead && result.Why.Reason is RefusalReason.ReversedRange or RefusalReason.DoubtfulRange ? null
                : IsLiteral(example, result.Known, right.Known) ? null
                : $"{example.Language}: '{example.Text}' was read as {CaseRow.Describe(result)} {result.Why.Reason}";
        }

        // "10 à 15 000 euros" may say 10 000.
        var isShort = !example.SaysUnitTwice && example.Low < 1000 && example.High >= 1000;
        if (!result.IsRead && result.Why.Reason == RefusalReason.DoubtfulRange && isShort)
        {
            return null;
        }

        var figure = result.Known;
        var isRight = result.IsRead
            && figure.Kind == right.Known.Kind
            && figure.Unit == right.Known.Unit
            && figure.Low == left.Known.Low
            && figure.High == right.Known.High
            && figure.Hedge == Hedge.Exact
            && (left.Known.Decimals is null || figure.Decimals == Math.Min(left.Known.Decimals.Value, right.Known.Decimals!.Value));
        return isRight ? null : $"{example.Language}: '{example.Text}' was read as {CaseRow.Describe(result)} {result.Why.Reason}";
    }

    /// <summary>
    /// "800 000 à 1,2 million": the scale would turn the range round, and the left number is of the scale's own size, so that it has none. It is
    /// the one reading in which the range is no error.
    /// </summary>
    private static bool IsLiteral(Example example, in Figure figure, in Figure right) =>
        !example.SaysUnitTwice
        && figure.Low is { } low && low.Number == example.Low
        && figure.High == right.High && right.High is { } high && high.Number / example.High / 10 <= example.Low;

    private static string Write((decimal Value, int Places) number, bool isFrench)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        (format.NumberDecimalSeparator, format.NumberGroupSeparator) = isFrench ? (",", "\u202F") : (".", ",");
        return number.Value.ToString("N" + number.Places, format);
    }

    private static string Format(string form, string left, string right, string unit, string scale) =>
        string.Format(CultureInfo.InvariantCulture, form, left, right, unit, scale);
}
