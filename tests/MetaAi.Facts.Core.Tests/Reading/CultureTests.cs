using System.Globalization;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>Reading depends on nothing but its arguments: not on the culture of the process, and not on what was read before.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["", "fi-FI", "tr-TR", "ar-SA", "fa-IR", "de-CH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Reading_does_not_depend_on_the_culture_of_the_process(string culture)
    {
        var (before, beforeOfUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var expected = WorkedRows.All.Select(Say).ToArray();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Oracle.HoldsForAll(
                Enumerable.Range(0, expected.Length),
                i => Say(WorkedRows.All[i]) is var said && said == expected[i] ? null : $"'{WorkedRows.All[i].Text}' was read as {said}, and not as {expected[i]}");
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfUi);
        }
    }

    [Fact]
    public void Reading_twice_in_another_order_and_on_several_threads_gives_the_same()
    {
        var expected = WorkedRows.All.Select(Say).ToArray();
        Parallel.For(0, 4, worker =>
        {
            for (var i = 0; i < expected.Length; i++)
            {
                var at = worker % 2 == 0 ? expected.Length - 1 - i : (i * 7919) % expected.Length;
                Say(WorkedRows.All[at]).ShouldBe(expected[at]);
            }
        });
    }

    /// <summary>Everything that a reading says, without a number that the culture would write.</summary>
    private static (ReadingResult Result, string Ends, string Message) Say(CaseRow row)
    {
        var result = FigureReader.Read(row.Text, row.Context);
        return (result, CaseRow.Describe(result), result.IsRead ? "" : result.Message!.Text);
    }
}
