using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Cli.Book;

/// <summary>A fact fits the years in which its period may fall, and no others.</summary>
public sealed class PeriodYearsTests
{
    private static readonly string[] Forms = ["{0}", "{0}?", "{0}-06", "{0}-Q3", "{0}-H1", "{0}-33", "{0}/..", "../{0}", "{0}/{1}", "{0}-11/{1}-02", "{0}-05-06/{1}~", "--06", "XXXX-06", "no period at all", ""];

    private static Gen<string?> Periods =>
        from form in Gen.Elements(Forms)
        from first in Gen.Choose(1990, 2040)
        from length in Gen.Choose(0, 12)
        select form.Length == 0 ? null : string.Format(CultureInfo.InvariantCulture, form, first, first + length);

    [Fact]
    public void A_fact_fits_a_year_when_its_period_may_fall_in_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Periods.ListOf().ToArbitrary(), periods =>
        {
            var years = new PeriodYears(periods, "none");
            var choices = years.Choices().ToArray();

            choices[^1].ShouldBe(("none", "y"));
            choices.Select(choice => choice.Token).ShouldBeUnique();
            foreach (var period in periods)
            {
                var token = years.Of(period);
                (token == "y").ShouldBe(period is null);
                foreach (var (words, choice) in choices[..^1])
                {
                    Fits(token, choice).ShouldBe(period is not null && MayFallIn(period, int.Parse(words, CultureInfo.InvariantCulture)), $"{period} in {words}");
                }
            }
        }));

    [Fact]
    public void Periods_of_many_years_take_no_more_room_than_others() =>
        new PeriodYears([.. Enumerable.Range(1000, 5000).Select(year => year.ToString(CultureInfo.InvariantCulture)), "1000/5999"], "none").Of("1000/5999").ShouldBe("y0.4999");

    // As the script of the page decides it.
    private static bool Fits(string token, string choice)
    {
        int[] span = [.. token[1..].Split('.', StringSplitOptions.RemoveEmptyEntries).Select(end => int.Parse(end, CultureInfo.InvariantCulture))];
        var year = int.Parse(choice[1..], CultureInfo.InvariantCulture);
        return span.Length > 0 && span[0] <= year && year <= span[^1];
    }

    private static bool MayFallIn(string period, int year) => !(EdtfDate.TryParse(period)?.Earliest?.Year > year) && !(EdtfDate.TryParse(period)?.Latest?.Year < year);
}
