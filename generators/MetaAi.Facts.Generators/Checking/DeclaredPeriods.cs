using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Periods;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>The period that is declared for a quote: its own, or that of its set.</summary>
internal static class DeclaredPeriods
{
    /// <summary>The period, null where none is declared, or what is wrong with it.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="set">Its set, whose words count for a quote that declares no period of its own.</param>
    /// <param name="source">Its source.</param>
    /// <param name="notices">Where to put what is doubtful.</param>
    public static (DeclaredPeriod? Period, FactMessage? Problem) Of(QuoteModel quote, FactSetModel set, SourceModel source, ICollection<FactMessage> notices)
    {
        var context = QuoteReader.Context(source);
        var stated = EdtfDate.TryParse(quote.Period);
        if ((quote.PeriodQuote ?? (stated is null ? set.PeriodQuote : null)) is not { } words)
        {
            return (stated is null ? null : new(stated, null, context), null);
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return (null, new(FactRules.InvalidArgument, nameof(quote.PeriodQuote), words, "a text; write one, or leave it out"));
        }

        var reading = PeriodReader.Read(words, context, stated);
        if (reading.Date is { IsUncertain: true } assumed && stated is null)
        {
            notices.Add(new FactMessage(FactRules.YearAssumed, words, assumed.Text));
        }

        return (reading.Date is { } date ? new(date, words, context) : null, reading.Problem);
    }
}
