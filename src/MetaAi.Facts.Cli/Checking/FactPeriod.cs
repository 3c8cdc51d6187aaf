using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Periods;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>The period of a compiled fact, read again.</summary>
/// <param name="Declared">The period; null where the fact has none, and where it cannot be read.</param>
/// <param name="Problem">Why it is not what was compiled, or null.</param>
internal sealed record FactPeriod(DeclaredPeriod? Declared, FactMessage? Problem)
{
    private static readonly FactPeriod None = new(null, null);

    /// <summary>Reads the period of a fact again.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="source">Its source, or null where the assembly declares none.</param>
    public static FactPeriod Of(CompiledFact fact, DeclaredSource? source)
    {
        var stated = EdtfDate.TryParse(fact.Quote?.Period);
        var compiled = EdtfDate.TryParse(fact.Record.Period);
        if (source is null)
        {
            return None;
        }

        if (fact.Record.PeriodQuote is not { Exact: var words })
        {
            return (stated ?? compiled) is { } period ? new(new(period, null, source.Context), Differs(compiled, period, period.Text)) : None;
        }

        var reading = PeriodReader.Read(words, source.Context, stated);
        return reading.Date is { } date ? new(new(date, words, source.Context), Differs(compiled, date, words)) : new(null, reading.Problem);
    }

    private static FactMessage? Differs(EdtfDate? compiled, EdtfDate read, string words) =>
        compiled == read ? null : new(FactRules.CompiledDiffers, words, compiled?.Text ?? "of no period", read.Text);
}
