using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Locking;

/// <summary>
/// Reads and writes <c>facts.lock</c>: UTF-8, a record a line, fields parted by tabs, LF, sorted ordinally so that two people's changes merge. In a
/// field, <c>\t</c> <c>\n</c> <c>\r</c> <c>\\</c> stand for a tab, a line feed, a carriage return and a backslash. A line that starts with <c>#</c>
/// says something to people.
/// <code>
/// rules  VERSION
/// text   NAME  HASH
/// quote  TEXT  EXACT  PREFIX  SUFFIX  START  END  CODE-POINT-START  CODE-POINT-END  CONTEXT-HASH  FIGURE  [CONFIRMED]
/// period TEXT  EXACT  START  END  CODE-POINT-START  CODE-POINT-END  CONTEXT-HASH  EDTF
/// </code>
/// The last field of a quote is there only where words were confirmed against what stands beside them. A period is there once for all facts that take theirs from it.
/// </summary>
public static class FactLockFile
{
    /// <summary>
    /// The version of the reading rules that this library reads by. A lock of an earlier one is read: each of its figures still has to be what the words
    /// are read as now. A lock of a later one cannot be read.
    /// </summary>
    public const int RulesVersion = 2;

    private const string Header =
        "# facts.lock: where each quoted figure stood in its text and what it said, for builds without the texts. 'facts lock' writes it; commit it.";

    internal const string Rules = "rules";
    internal const string Text = "text";
    internal const string Quote = "quote";
    internal const string Period = "period";

    /// <summary>Reads a lock. Never throws.</summary>
    /// <param name="text">The file's content; line ends may be LF or CRLF, a byte order mark is passed over, and lines may come in any order.</param>
    public static FactLockParse Parse(string text) => new FactLockReader().Read(text);

    /// <summary>What reading a lock comes to whose bytes are no text.</summary>
    /// <param name="line">The line of the first of them, counted from 1.</param>
    /// <param name="problem">What is wrong with them, as words that end a sentence.</param>
    public static FactLockParse Undecodable(int line, string problem) => FactLockParse.Fail(line, problem);

    /// <summary>Writes a lock: the same lock gives the same characters.</summary>
    /// <param name="facts">The lock.</param>
    public static string Write(FactLock facts)
    {
        var file = new StringBuilder(Header).Append('\n');
        Append(file, Rules, Number(facts.Rules));
        foreach (var text in facts.Texts)
        {
            Append(file, Text, text.Name, text.Hash);
        }

        foreach (var quote in facts.Quotes)
        {
            Append(
                file,
                [
                    Quote,
                    quote.Text,
                    quote.Exact,
                    quote.Prefix ?? "",
                    quote.Suffix ?? "",
                    Number(quote.Position.Start),
                    Number(quote.Position.End),
                    Number(quote.CodePoints.Start),
                    Number(quote.CodePoints.End),
                    quote.ContextHash,
                    quote.Figure,
                    .. quote.Confirmed is { } reason ? [reason] : Array.Empty<string>(),
                ]);
        }

        foreach (var period in facts.Periods)
        {
            Append(
                file,
                Period,
                period.Text,
                period.Exact,
                Number(period.Position.Start),
                Number(period.Position.End),
                Number(period.CodePoints.Start),
                Number(period.CodePoints.End),
                period.ContextHash,
                period.Period);
        }

        return file.ToString();
    }

    private static void Append(StringBuilder file, params string[] fields) => file.Append(string.Join("\t", fields.Select(LockField.Escape))).Append('\n');

    /// <summary>A number as the lock writes it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
