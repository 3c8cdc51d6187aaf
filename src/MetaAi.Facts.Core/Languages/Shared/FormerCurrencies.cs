using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>
/// Codes of ISO 4217's list of currencies out of use (list three, January 2026), without its funds, with the last day of the month in which each was withdrawn; those of the euro's first
/// members were no money any more from 1 March 2002. BAD, the Bosnian dinar, is left out, since it is a word, and so are ANG and BGN, which may be read of any text. Many are words or acronyms of today, so that they are
/// read where one is declared, or where the text was published by then.
/// </summary>
internal static class FormerCurrencies
{
    private static readonly (string Codes, CivilDate End)[] Lists =
    [
        ("LAJ", new(1979, 12, 31)),
        ("GWE ILP MZE RHD", new(1981, 12, 31)),
        ("MTP", new(1983, 6, 30)),
        ("MLF", new(1984, 11, 30)),
        ("LSM", new(1985, 5, 31)),
        ("ARP", new(1985, 7, 31)),
        ("GNS PES", new(1986, 2, 28)),
        ("BRB", new(1986, 3, 31)),
        ("GQE", new(1986, 6, 30)),
        ("BOP", new(1987, 2, 28)),
        ("UGS", new(1987, 5, 31)),
        ("BRC", new(1989, 2, 28)),
        ("ALK GNE MVQ UYN ZWC", new(1989, 12, 31)),
        ("YUD", new(1990, 1, 31)),
        ("BUK", new(1990, 2, 28)),
        ("BRN", new(1990, 3, 31)),
        ("DDM", new(1990, 9, 30)),
        ("NIC", new(1990, 10, 31)),
        ("ARY BGJ BGK CSJ ILR ISJ PEH ROK SUR UGW VNC", new(1990, 12, 31)),
        ("AOK", new(1991, 3, 31)),
        ("PEI", new(1991, 7, 31)),
        ("YDD", new(1991, 9, 30)),
        ("ARA", new(1992, 1, 31)),
        ("MXP", new(1993, 1, 31)),
        ("BRE CSK UYP", new(1993, 3, 31)),
        ("LTT", new(1993, 7, 31)),
        ("ZRZ", new(1994, 2, 28)),
        ("BRR", new(1994, 7, 31)),
        ("LVR", new(1994, 12, 31)),
        ("HRD", new(1995, 1, 31)),
        ("GEK", new(1995, 10, 31)),
        ("YUN", new(1995, 11, 30)),
        ("UAK", new(1996, 9, 30)),
        ("PLZ", new(1997, 1, 31)),
        ("GWP", new(1997, 5, 31)),
        ("SDP", new(1998, 6, 30)),
        ("XEU", new(1999, 1, 31)),
        ("ZRN", new(1999, 6, 30)),
        ("AON AOR", new(2000, 2, 29)),
        ("ECS", new(2000, 9, 30)),
        ("BYB", new(2001, 1, 31)),
        ("TJR", new(2001, 4, 30)),
        ("ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE", new(2002, 2, 28)),
        ("TPE", new(2002, 11, 30)),
        ("AFA", new(2003, 1, 31)),
        ("ADP YUM", new(2003, 7, 31)),
        ("BGL", new(2003, 11, 30)),
        ("SRG", new(2003, 12, 31)),
        ("RUR", new(2004, 1, 31)),
        ("MGF", new(2004, 12, 31)),
        ("ROL", new(2005, 6, 30)),
        ("AZM TRL", new(2005, 12, 31)),
        ("MZM", new(2006, 6, 30)),
        ("ZWN", new(2006, 9, 30)),
        ("CSD", new(2006, 10, 31)),
        ("SIT", new(2007, 1, 31)),
        ("GHP", new(2007, 6, 30)),
        ("SDD", new(2007, 7, 31)),
        ("CYP GHC MTL VEB", new(2008, 1, 31)),
        ("ZWD", new(2008, 8, 31)),
        ("SKK TMM", new(2009, 1, 31)),
        ("ZWR", new(2009, 6, 30)),
        ("EEK", new(2011, 1, 31)),
        ("ZMK", new(2012, 12, 31)),
        ("LVL", new(2014, 1, 31)),
        ("LTL", new(2014, 12, 31)),
        ("BYR", new(2017, 1, 31)),
        ("MRO STD", new(2017, 12, 31)),
        ("VEF", new(2018, 8, 31)),
        ("CUC", new(2021, 6, 30)),
        ("HRK", new(2023, 1, 31)),
        ("SLL", new(2023, 12, 31)),
        ("ZWL", new(2024, 9, 30)),
    ];

    /// <summary>The codes, matched with their case.</summary>
    public static PhraseTable<CurrencyUnit> Table { get; } = new(
        Lists.SelectMany(list => list.Codes.Split(' ')).Select(code => new KeyValuePair<string, CurrencyUnit>(code, new CurrencyUnit(code))));

    private static readonly Dictionary<string, CivilDate> Ends = Lists.SelectMany(list => list.Codes.Split(' ').Select(code => (code, list.End)))
        .ToDictionary(entry => entry.code, entry => entry.End);

    /// <summary>Whether any of them may be read: one is declared, or the text was published before the last of them went.</summary>
    public static bool MayBeIn(ReadingContext context) =>
        (context.Currency is { } declared && Table.TryMatchStart(declared.AsSpan(), out _, out _)) || context.Issued?.Latest <= Lists[Lists.Length - 1].End;

    /// <summary>Whether a sign or code of theirs is read: one that it may mean is declared, or the text was published before all of them went.</summary>
    public static bool IsRead(CurrencyUnit currency, ReadingContext context) =>
        (context.Currency is { } declared && currency.CanMean(declared))
        || (context.Issued?.Latest is { } issued && Ends.TryGetValue(currency.First, out var end) && issued <= end);
}
