using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>
/// Codes of ISO 4217's list of currencies out of use (list three), with the last day on which each was one. Many are words or acronyms of today, so that they are
/// read where one is declared, or where the text was published by then.
/// </summary>
internal static class FormerCurrencies
{
    private static readonly (string Codes, CivilDate End)[] Lists =
    [
        ("CSK", new(1993, 3, 31)),
        ("MXP", new(1993, 12, 31)),
        ("DDM", new(1990, 9, 30)),
        ("YDD", new(1991, 9, 30)),
        ("SUR", new(1990, 12, 31)),
        ("HRD", new(1995, 1, 31)),
        ("UAK", new(1996, 9, 30)),
        ("PLZ", new(1997, 1, 31)),
        ("XEU", new(1999, 1, 31)),
        ("ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE", new(2002, 2, 28)),
        ("TPE", new(2002, 11, 30)),
        ("AFA", new(2003, 1, 31)),
        ("ADP YUM", new(2003, 7, 31)),
        ("BGL", new(2003, 11, 30)),
        ("SRG", new(2003, 12, 31)),
        ("RUR", new(2004, 1, 31)),
        ("MGF", new(2004, 12, 31)),
        ("ROL", new(2005, 6, 30)),
        ("TRL", new(2005, 12, 31)),
        ("AZM", new(2005, 12, 31)),
        ("MZM", new(2006, 6, 30)),
        ("CSD", new(2006, 10, 31)),
        ("SIT", new(2007, 1, 31)),
        ("SDD", new(2007, 7, 31)),
        ("CYP GHC MTL VEB", new(2008, 1, 31)),
        ("ZWD", new(2008, 8, 31)),
        ("SKK TMM", new(2009, 1, 31)),
        ("EEK", new(2011, 1, 31)),
        ("ZMK", new(2012, 12, 31)),
        ("LVL", new(2014, 1, 31)),
        ("LTL", new(2015, 1, 31)),
        ("BYR", new(2017, 1, 31)),
        ("MRO STD", new(2017, 12, 31)),
        ("VEF", new(2018, 8, 31)),
        ("CUC", new(2021, 6, 30)),
        ("HRK", new(2023, 1, 31)),
        ("SLL", new(2023, 12, 31)),
        ("ZWL", new(2024, 9, 30)),
    ];

    /// <summary>The codes, matched with their case.</summary>
    public static PhraseTable<CurrencyUnit> Table { get; } = CurrencyCodes.Table(string.Join(" ", Array.ConvertAll(Lists, list => list.Codes)));

    /// <summary>Whether any of them may be read: one is declared, or the text was published before the last of them went.</summary>
    public static bool MayBeIn(ReadingContext context) =>
        (context.Currency is { } declared && Table.TryMatchStart(declared.AsSpan(), out _, out _)) || context.Issued?.Latest <= Lists[Lists.Length - 1].End;

    /// <summary>Whether a sign or code of theirs is read: one that it may mean is declared, or the text was published before all of them went.</summary>
    public static bool IsRead(CurrencyUnit currency, ReadingContext context) =>
        (context.Currency is { } declared && currency.CanMean(declared))
        || (context.Issued?.Latest is { } issued && issued <= EndOf(currency.First));

    private static CivilDate? EndOf(string code)
    {
        foreach (var (codes, end) in Lists)
        {
            if (codes.AsSpan().IndexOf(code.AsSpan()) >= 0)
            {
                return end;
            }
        }

        return null;
    }
}
