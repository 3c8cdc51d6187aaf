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
    private const int DayLength = 10;

    // The days and their codes, as text: a process reads these lines before its first phrase, and a day when one of them is asked for.
    private static readonly string[] Lists =
    [
        "1979-12-31 LAJ",
        "1981-12-31 GWE ILP MZE RHD",
        "1983-06-30 MTP",
        "1984-11-30 MLF",
        "1985-05-31 LSM",
        "1985-07-31 ARP",
        "1986-02-28 GNS PES",
        "1986-03-31 BRB",
        "1986-06-30 GQE",
        "1987-02-28 BOP",
        "1987-05-31 UGS",
        "1989-02-28 BRC",
        "1989-12-31 ALK GNE MVQ UYN ZWC",
        "1990-01-31 YUD",
        "1990-02-28 BUK",
        "1990-03-31 BRN",
        "1990-09-30 DDM",
        "1990-10-31 NIC",
        "1990-12-31 ARY BGJ BGK CSJ ILR ISJ PEH ROK SUR UGW VNC",
        "1991-03-31 AOK",
        "1991-07-31 PEI",
        "1991-09-30 YDD",
        "1992-01-31 ARA",
        "1993-01-31 MXP",
        "1993-03-31 BRE CSK UYP",
        "1993-07-31 LTT",
        "1994-02-28 ZRZ",
        "1994-07-31 BRR",
        "1994-12-31 LVR",
        "1995-01-31 HRD",
        "1995-10-31 GEK",
        "1995-11-30 YUN",
        "1996-09-30 UAK",
        "1997-01-31 PLZ",
        "1997-05-31 GWP",
        "1998-06-30 SDP",
        "1999-01-31 XEU",
        "1999-06-30 ZRN",
        "2000-02-29 AON AOR",
        "2000-09-30 ECS",
        "2001-01-31 BYB",
        "2001-04-30 TJR",
        "2002-02-28 ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE",
        "2002-11-30 TPE",
        "2003-01-31 AFA",
        "2003-07-31 ADP YUM",
        "2003-11-30 BGL",
        "2003-12-31 SRG",
        "2004-01-31 RUR",
        "2004-12-31 MGF",
        "2005-06-30 ROL",
        "2005-12-31 AZM TRL",
        "2006-06-30 MZM",
        "2006-09-30 ZWN",
        "2006-10-31 CSD",
        "2007-01-31 SIT",
        "2007-06-30 GHP",
        "2007-07-31 SDD",
        "2008-01-31 CYP GHC MTL VEB",
        "2008-08-31 ZWD",
        "2009-01-31 SKK TMM",
        "2009-06-30 ZWR",
        "2011-01-31 EEK",
        "2012-12-31 ZMK",
        "2014-01-31 LVL",
        "2014-12-31 LTL",
        "2017-01-31 BYR",
        "2017-12-31 MRO STD",
        "2018-08-31 VEF",
        "2021-06-30 CUC",
        "2023-01-31 HRK",
        "2023-12-31 SLL",
        "2024-09-30 ZWL",
    ];

    private static readonly CivilDate Last = DayOf(Lists[Lists.Length - 1]);

    /// <summary>The codes, matched with their case.</summary>
    public static PhraseTable<CurrencyUnit> Table { get; } = CurrencyCodes.Table(string.Join(" ", Array.ConvertAll(Lists, list => list.Substring(DayLength + 1))));

    /// <summary>Whether any of them may be read: one is declared, or the text was published before the last of them went.</summary>
    public static bool MayBeIn(ReadingContext context) =>
        (context.Currency is { } declared && Table.TryMatchStart(declared.AsSpan(), out _, out _)) || context.Issued?.Latest <= Last;

    /// <summary>Whether a sign or code of theirs is read: one that it may mean is declared, or the text was published before all of them went.</summary>
    public static bool IsRead(CurrencyUnit currency, ReadingContext context) =>
        (context.Currency is { } declared && currency.CanMean(declared))
        || (context.Issued?.Latest is { } issued && issued <= EndOf(currency.First));

    private static CivilDate? EndOf(string code)
    {
        foreach (var list in Lists)
        {
            if (list.AsSpan(DayLength).IndexOf(code.AsSpan()) >= 0)
            {
                return DayOf(list);
            }
        }

        return null;
    }

    private static CivilDate DayOf(string list) => new(Number(list, 0, 4), Number(list, 5, 2), Number(list, 8, 2));

    private static int Number(string list, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = (10 * number) + list[i] - '0';
        }

        return number;
    }
}
