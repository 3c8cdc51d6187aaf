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
    private const int DayLength = 10;

    // The days and their codes, as text: a process reads these lines before its first phrase, and a day when one of them is asked for.
    private static readonly string[] Lists =
    [
        "1993-03-31 CSK",
        "1993-12-31 MXP",
        "1990-09-30 DDM",
        "1991-09-30 YDD",
        "1990-12-31 SUR",
        "1995-01-31 HRD",
        "1996-09-30 UAK",
        "1997-01-31 PLZ",
        "1999-01-31 XEU",
        "2002-02-28 ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE",
        "2002-11-30 TPE",
        "2003-01-31 AFA",
        "2003-07-31 ADP YUM",
        "2003-11-30 BGL",
        "2003-12-31 SRG",
        "2004-01-31 RUR",
        "2004-12-31 MGF",
        "2005-06-30 ROL",
        "2005-12-31 TRL",
        "2005-12-31 AZM",
        "2006-06-30 MZM",
        "2006-10-31 CSD",
        "2007-01-31 SIT",
        "2007-07-31 SDD",
        "2008-01-31 CYP GHC MTL VEB",
        "2008-08-31 ZWD",
        "2009-01-31 SKK TMM",
        "2011-01-31 EEK",
        "2012-12-31 ZMK",
        "2014-01-31 LVL",
        "2015-01-31 LTL",
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
