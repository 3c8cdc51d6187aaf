using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Periods;

/// <summary>Reads the words that say for which period a figure holds.</summary>
public static class PeriodReader
{
    /// <summary>Reads the words as a date with its year. Never throws. "Mid-2024" is the year: the words keep what the period does not say.</summary>
    /// <param name="words">The words, such as "En 2024".</param>
    /// <param name="source">What the source declares; what kind is asked for makes no difference.</param>
    /// <param name="declared">The period that is declared beside the words, or null: gives a year to words that say none, and has to be what they say.</param>
    public static PeriodReading Read(string words, ReadingContext source, EdtfDate? declared)
    {
        var reading = FigureReader.Read(words, ContextOf(source, declared));
        if (!reading.IsRead)
        {
            return Fail(words, reading.Message!.Text);
        }

        var figure = reading.Figure.Value;
        var (low, high) = (figure.Low?.Date, figure.High?.Date);
        if ((low ?? high) is not { Year: not null })
        {
            return Fail(words, "the words say no year; set Period beside them, or Issued on the source");
        }

        var text = EdtfFormatter.Format(low, high, figure.Hedge == Hedge.Approx, (figure.Notes & ReadingNotes.YearAssumed) != 0);
        var date = EdtfDate.TryParse(text)!;
        return declared is null || (declared.Earliest == date.Earliest && declared.Latest == date.Latest) ? PeriodReading.Read(declared ?? date)
            : Fail(words, $"the words say '{date.Text}', and Period = \"{declared.Text}\" does not; leave Period out, or fix the one that is wrong");
    }

    /// <summary>In what context the words are read, and looked for in the text.</summary>
    /// <param name="source">What the source declares.</param>
    /// <param name="declared">The period that is declared beside the words, or null.</param>
    internal static ReadingContext ContextOf(ReadingContext source, EdtfDate? declared) => source with { Kinds = FigureKinds.Date, Period = declared };

    private static PeriodReading Fail(string words, string problem) => PeriodReading.Fail(new(FactRules.PeriodNotProved, words, problem));
}
