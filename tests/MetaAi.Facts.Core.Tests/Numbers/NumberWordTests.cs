using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Numbers;

/// <summary>A number written in words is read as the number, whoever wrote it.</summary>
public sealed class NumberWordTests
{
    private static readonly FrenchNumberWriter[] FrenchWriters =
    [
        .. from seventy in new[] { "soixante-dix", "septante" }
           from eighty in new[] { "quatre-vingts", "huitante", "octante" }
           from ninety in new[] { "quatre-vingt-dix", "nonante" }
           from isReformed in new[] { false, true }
           select new FrenchNumberWriter(seventy, eighty, ninety, isReformed),
    ];

    /// <summary>Numbers of every size up to 10^18, round ones as well.</summary>
    private static Gen<long> Numbers =>
        from digits in Gen.Choose(1, 18)
        from random in Gen.Choose(0, int.MaxValue - 1)
        from other in Gen.Choose(0, int.MaxValue - 1)
        from zeros in Gen.Choose(0, 17)
        let round = Power(Math.Min(zeros, digits - 1))
        select ((((long)random << 31) | (long)other) % Power(digits)) / round * round;

    [Fact]
    public void French_words_up_to_a_thousand_are_read_in_every_spelling()
    {
        foreach (var writer in FrenchWriters)
        {
            for (var number = 0; number <= 2000; number++)
            {
                ShouldRead(writer.Write(number), number, "fr");
            }
        }
    }

    [Fact]
    public void English_words_up_to_a_thousand_are_read_with_and_without_and()
    {
        for (var number = 0; number <= 2000; number++)
        {
            ShouldRead(new EnglishNumberWriter(true).Write(number), number, "en");
            ShouldRead(new EnglishNumberWriter(false).Write(number), number, "en");
        }
    }

    [Fact]
    public void French_words_for_any_number_are_read_as_it() =>
        Prop.ForAll((from number in Numbers from writer in Gen.Elements(FrenchWriters) select (number, writer)).ToArbitrary(), pair =>
            ShouldRead(pair.writer.Write(pair.number), pair.number, "fr"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true));

    [Fact]
    public void English_words_for_any_number_are_read_as_it() =>
        Prop.ForAll((from number in Numbers from hasAnd in Gen.Elements(true, false) select (number, hasAnd)).ToArbitrary(), pair =>
            ShouldRead(new EnglishNumberWriter(pair.hasAnd).Write(pair.number), pair.number, "en"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true));

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
    public void What_is_no_number_is_refused(string words) => FigureReader.Read(words, Context("fr")).IsRead.ShouldBeFalse();

    private static void ShouldRead(string words, long number, string language)
    {
        var result = FigureReader.Read(words, Context(language));
        result.IsRead.ShouldBeTrue(words);
        result.Figure.Low!.Value.Number.ShouldBe(number, words);
        result.Figure.Kind.ShouldBe(FigureKind.Number, words);
    }

    private static ReadingContext Context(string language) => new() { Language = language };

    private static long Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}
