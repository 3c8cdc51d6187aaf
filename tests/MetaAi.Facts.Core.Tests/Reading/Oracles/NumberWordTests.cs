using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>A number written in words is read as the number, whoever wrote it: as a number, as a count, and as an amount of money.</summary>
public sealed class NumberWordTests
{
    private const int Examples = 10_000;

    [Fact]
    public void French_words_up_to_two_thousand_are_read_in_every_spelling() =>
        Oracle.HoldsForAll(
            from writer in FrenchNumberWriter.All where writer.LargestScale > 9 from number in Enumerable.Range(0, 2001) select (writer, (long)number),
            example => French(example.writer, example.Item2));

    [Fact]
    public void English_words_up_to_two_thousand_are_read_in_every_spelling() =>
        Oracle.HoldsForAll(
            from writer in EnglishNumberWriter.All from number in Enumerable.Range(0, 2001) select (writer, (long)number),
            example => English(example.writer, example.Item2));

    // The two sets of scale words differ from 10^12 on; without one beyond "milliard", 10^15 is "un million de milliards".
    [Fact]
    public void French_words_for_the_numbers_that_spelling_trips_over_are_read() =>
        Oracle.HoldsForAll(
            from writer in FrenchNumberWriter.All
            from number in Magnitudes.Edges
            where writer.LargestScale > 9 || (number >= Magnitudes.Power(12) && number < Magnitudes.Power(15))
            select (writer, number),
            example => French(example.writer, example.number));

    [Fact]
    public void English_words_for_the_numbers_that_spelling_trips_over_are_read() =>
        Oracle.HoldsForAll(
            from writer in EnglishNumberWriter.All from number in Magnitudes.Edges select (writer, number),
            example => English(example.writer, example.number));

    [Fact]
    public void French_words_for_any_number_are_read_as_it() =>
        Oracle.Holds(
            from number in Magnitudes.Any from writer in Gen.Elements(FrenchNumberWriter.All.ToArray()) select (writer, number),
            Examples,
            example => FrenchOfEveryKind(example.writer, example.number));

    [Fact]
    public void English_words_for_any_number_are_read_as_it() =>
        Oracle.Holds(
            from number in Magnitudes.Any from writer in Gen.Elements(EnglishNumberWriter.All.ToArray()) select (writer, number),
            Examples,
            example => EnglishOfEveryKind(example.writer, example.number));

    [Fact]
    public void Hundreds_beyond_nine_are_read()
    {
        var british = new EnglishNumberWriter { HasAnd = true };
        var french = FrenchNumberWriter.France;
        Oracle.HoldsForAll(
            from hundreds in Enumerable.Range(11, 89)
            where hundreds % 10 != 0
            from rest in Enumerable.Range(0, 100)
            select (hundreds, rest),
            example =>
            {
                var (hundreds, rest) = example;
                var number = (hundreds * 100) + rest;
                var words = rest == 0 ? $"{british.Write(hundreds)} hundred" : $"{british.Write(hundreds)} hundred and {british.Write(rest)}";
                var complaint = Complaint(words, "en", number, null, FigureKinds.Any);
                words = rest == 0 ? $"{french.Write(hundreds)} cents" : $"{french.Write(hundreds)} cent {french.Write(rest)}";
                return complaint ?? (hundreds < 20 ? Complaint(words, "fr", number, null, FigureKinds.Any) : null);
            });
    }

    [Theory]
    [InlineData("vingt un mille cent mille")]
    [InlineData("deux trois")]
    [InlineData("cent deux cents")]
    [InlineData("mille mille")]
    [InlineData("million million")]
    [InlineData("un million un milliard")]
    [InlineData("soixante-vingt")]
    [InlineData("quatre-vingt-vingt")]
    [InlineData("vingt-dix")]
    [InlineData("trente et deux")]
    [InlineData("zéro mille")]
    [InlineData("deux virgule")]
    [InlineData("virgule cinq")]
    [InlineData("un million cinq cents millions")]
    public void What_is_no_number_is_refused(string words) =>
        FigureReader.Read(words, new ReadingContext { Language = "fr" }).IsRead.ShouldBeFalse();

    private static string? French(FrenchNumberWriter writer, long number)
    {
        var decimals = -writer.LastPower(number);
        var words = writer.Write(number);
        return Complaint(words, "fr", number, decimals, FigureKinds.Any)
            ?? Complaint(writer.WriteEuros(number), "fr", number, decimals, FigureKinds.Money);
    }

    private static string? FrenchOfEveryKind(FrenchNumberWriter writer, long number)
    {
        var decimals = -writer.LastPower(number);
        var words = writer.Write(number);
        return French(writer, number)
            ?? Complaint(words, "fr", number, decimals, FigureKinds.Number)
            ?? Complaint(words, "fr", number, decimals, FigureKinds.Count);
    }

    private static string? English(EnglishNumberWriter writer, long number)
    {
        var decimals = -EnglishNumberWriter.LastPower(number);
        var words = writer.Write(number);
        return Complaint(words, "en", number, decimals, FigureKinds.Any)
            ?? Complaint(words + (number == 1 ? " euro" : " euros"), "en", number, decimals, FigureKinds.Money);
    }

    private static string? EnglishOfEveryKind(EnglishNumberWriter writer, long number)
    {
        var decimals = -EnglishNumberWriter.LastPower(number);
        var words = writer.Write(number);
        return English(writer, number)
            ?? Complaint(words, "en", number, decimals, FigureKinds.Number)
            ?? Complaint(words, "en", number, decimals, FigureKinds.Count);
    }

    private static string? Complaint(string words, string language, long number, int? decimals, FigureKinds asked)
    {
        var result = FigureReader.Read(words, new ReadingContext { Language = language, Kinds = asked });
        var figure = result.Known;
        var kind = asked switch { FigureKinds.Count => FigureKind.Count, FigureKinds.Money => FigureKind.Money, _ => FigureKind.Number };
        var isRight = result.IsRead
            && figure.Kind == kind
            && figure.Low is { } low && low.Number == number
            && figure.High is { } high && high.Number == number
            && figure.Hedge == Hedge.Exact
            && figure.Unit == (asked == FigureKinds.Money ? "EUR" : null)
            && (decimals is null || figure.Decimals == decimals);
        return isRight ? null : $"'{words}' ({asked}) is {number} to 10^{-decimals}, and was read as {CaseRow.Describe(result)} {figure.Decimals}";
    }
}
