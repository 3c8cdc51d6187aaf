using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>
/// A range of two numbers in words has them as its bounds; where the right one begins with a word that may count for both ("deux à trois mille",
/// "two to three hundred"), the left one times that word; where the words leave it open it is refused. No other number is ever read.
/// </summary>
public sealed class WordRangePropertyTests
{
    private const int Examples = 8_000;

    private static readonly string[] FrenchForms = ["{0} à {1}", "de {0} à {1}", "entre {0} et {1}", "{0} ou {1}"];

    private static readonly string[] EnglishForms = ["{0} to {1}", "from {0} to {1}", "between {0} and {1}", "{0} or {1}"];

    private sealed record Example(string Language, string Text, long Low, long High);

    private static Gen<long> Numbers =>
        from digits in Gen.Choose(1, 9)
        from value in Gen.Choose(1, 999_999_999)
        from zeros in Gen.Choose(0, 8)
        let round = Magnitudes.Power(Math.Min(zeros, digits - 1))
        let number = value % Magnitudes.Power(digits) / round * round
        select Math.Max(number, 1);

    private static Gen<Example> French =>
        from a in Numbers
        from b in Numbers
        from form in Gen.Elements(FrenchForms)
        from writer in Gen.Elements(FrenchNumberWriter.All.Where(writer => writer.LargestScale > 9).ToArray())
        select new Example("fr", Format(form, writer.Write(Math.Min(a, b)), writer.WriteEuros(Math.Max(a, b))), Math.Min(a, b), Math.Max(a, b));

    private static Gen<Example> English =>
        from a in Numbers
        from b in Numbers
        from form in Gen.Elements(EnglishForms)
        from writer in Gen.Elements(EnglishNumberWriter.All.ToArray())
        select new Example("en", Format(form, writer.Write(Math.Min(a, b)), writer.Write(Math.Max(a, b))) + " euros", Math.Min(a, b), Math.Max(a, b));

    [Fact]
    public void A_French_range_in_words_has_no_other_bounds_than_its_words() => Oracle.Holds(French, Examples, Complaint);

    [Fact]
    public void An_English_range_in_words_has_no_other_bounds_than_its_words() => Oracle.Holds(English, Examples, Complaint);

    private static string? Complaint(Example example)
    {
        var result = FigureReader.Read(example.Text, new ReadingContext { Language = example.Language });
        if (!result.IsRead)
        {
            if (example.Low == example.High && result.Why.Reason == RefusalReason.EqualBounds)
            {
                return null;
            }

            // Between numbers that have an "and" of their own it may be open which of them parts the two.
            var isOpen = example.Language == "en" && example.Text.StartsWith("between ", StringComparison.Ordinal);
            return IsPlain(example) && !isOpen && result.Why.Reason != RefusalReason.DoubtfulRange
                ? $"{example.Language}: '{example.Text}' was refused: {result.Why.Reason}"
                : null;
        }

        var isRight = result.Known is { Low: { } low, High: { } high, Kind: FigureKind.Money, Unit: "EUR" }
            && high.Number == example.High
            && low.Number <= high.Number
            && (low.Number == example.Low || IsShared(example, low.Number));
        return isRight ? null : $"{example.Language}: '{example.Text}' was read as {CaseRow.Describe(result)}";
    }

    /// <summary>Whether the two numbers can only be what they say: the right one has no word that could count for the left one too.</summary>
    private static bool IsPlain(Example example) =>
        example.High % 100 != 0 && (example.High < 1000 || example.Low >= Magnitudes.Power(FirstPower(example.High)));

    /// <summary>Whether the left number counts what the right one counts first: a scale word, hundreds, or hundreds of a scale word.</summary>
    private static bool IsShared(Example example, Rational low)
    {
        var scale = example.High < 1000 ? 1 : Magnitudes.Power(FirstPower(example.High));
        var isOfHundreds = example.High < 2000 && example.High % 100 == 0;
        var isOfHundredsOfScale = example.High / scale is var count && count % 100 == 0;
        return example.Low < 1000
            && (low == example.Low * scale || (isOfHundreds && low == example.Low * 100) || (isOfHundredsOfScale && low == example.Low * 100 * scale));
    }

    /// <summary>The power of the first scale word of a number: 6 for 4 500 000.</summary>
    private static int FirstPower(long number) => number >= 1_000_000 ? 6 : 3;

    private static string Format(string form, string left, string right) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, form, left, right);
}
