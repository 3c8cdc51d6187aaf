using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A year of two digits is of the century that puts it nearest to the publication of the text, and says that its century is assumed.</summary>
public sealed class ShortYearTests
{
    private const int Examples = 2_000;

    private static readonly string[] Forms = ["{0:00}/{1:00}/{2:00}", "{0}.{1}.{2:00}", "{0:00}-{1:00}-{2:00}"];

    [Fact]
    public void No_other_century_is_nearer() =>
        Prop.ForAll(
            Gen.Choose(1910, 2090).SelectMany(issued => Gen.Choose(0, 99).SelectMany(digits => Gen.Elements(Forms).Select(form => (issued, digits, form)))).ToArbitrary(),
            example =>
            {
                var text = string.Format(CultureInfo.InvariantCulture, example.form, 3, 11, example.digits);
                var read = FigureReader.Read(text, new() { Language = "fr", Kinds = FigureKinds.Date, Issued = EdtfDate.TryParse($"{example.issued}-06-15") });

                read.IsRead.ShouldBeTrue(text);
                var year = read.Known.Low!.Value.Date.Year!.Value;
                (year % 100).ShouldBe(example.digits);
                Math.Abs(year - example.issued).ShouldBeLessThanOrEqualTo(50);
                read.Known.Notes.ShouldBe(ReadingNotes.CenturyAssumed);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Examples));

    [Theory]
    [InlineData("en", "2025", "30-Sep-25", "2025-09-30")]
    [InlineData("en", "2025", "30/Sep/74", "2074-09-30")]
    [InlineData("en", "2020", "30-Sep-74", "1974-09-30")]
    [InlineData("fr", "2025", "30-sept-25", "2025-09-30")]
    [InlineData("fr", "1962", "31/12/50", "1950-12-31")]
    [InlineData("en", "1998", "Sept. '25", "2025-09-01")]
    public void A_form_with_two_digits_is_read_near_its_publication(string language, string issued, string text, string first)
    {
        var read = FigureReader.Read(text, new() { Language = language, Kinds = FigureKinds.Date, Issued = EdtfDate.TryParse(issued) });

        ExchangeForm.Low(read.Known).ShouldBe(first);
        read.Known.Notes.ShouldBe(ReadingNotes.CenturyAssumed);
    }

    [Theory]
    [InlineData("fr", "exercice de 15 mois")]
    [InlineData("fr", "8 mai 45")]
    public void Two_digits_that_may_be_no_year_are_refused(string language, string text) =>
        FigureReader.Read(text, new() { Language = language, Kinds = FigureKinds.Date, Issued = EdtfDate.TryParse("2025"), FiscalYearStart = 4 }).IsRead.ShouldBeFalse();
}
