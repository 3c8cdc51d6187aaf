using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>Reads one lock file, line by line, up to the first problem.</summary>
internal sealed class FactLockReader
{
    private static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private readonly Dictionary<string, LockedText> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<LockedQuoteKey, int> quoteLines = [];
    private readonly List<LockedQuote> quotes = [];
    private readonly Dictionary<LockedPeriodKey, int> periodLines = [];
    private readonly List<LockedPeriod> periods = [];
    private int? rules;

    public FactLockParse Read(string file)
    {
        var lines = file.TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (ReadLine(lines[i].TrimEnd('\r'), i + 1) is { } problem)
            {
                return FactLockParse.Fail(i + 1, problem);
            }
        }

        if (rules is null)
        {
            return FactLockParse.Fail(1, "no line gives the version of the rules");
        }

        return quotes.Find(quote => !texts.ContainsKey(quote.Text)) is { } orphan ? WithoutText(quoteLines[orphan.Key], orphan.Text)
            : periods.Find(period => !texts.ContainsKey(period.Text)) is { } lone ? WithoutText(periodLines[lone.Key], lone.Text)
            : FactLockParse.Read(new(rules.Value, texts.Values, quotes, periods));

        static FactLockParse WithoutText(int line, string text) => FactLockParse.Fail(line, $"no line gives the hash of the text '{text}'");
    }

    // What is wrong with a line, or null.
    private string? ReadLine(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return null;
        }

        var fields = line.Split('\t').Select(LockField.Unescape).ToArray();
        if (Array.IndexOf(fields, null) >= 0)
        {
            return "a backslash stands before something other than t, n, r or a backslash";
        }

        return (fields[0], fields.Length) switch
        {
            (FactLockFile.Rules, 2) => ReadRules(fields[1]!),
            (FactLockFile.Text, 3) => ReadText(fields[1]!, fields[2]!),
            (FactLockFile.Quote, 11 or 12) => ReadQuote(fields!, number),
            (FactLockFile.Period, 9) => ReadPeriod(fields!, number),
            _ when IsConflictMark(line) => "a merge left its conflict there",
            _ => "the line is not one of 'rules', 'text', 'quote' and 'period' with their fields",
        };
    }

    private string? ReadRules(string version)
    {
        if (rules is not null)
        {
            return "the version of the rules is given twice";
        }

        rules = Number(version);
        return rules is >= 1 and <= FactLockFile.RulesVersion
            ? null
            : $"the rules are of version '{version}' and this library reads up to {FactLockFile.Number(FactLockFile.RulesVersion)}";
    }

    private string? ReadText(string name, string hash)
    {
        if (!IsHex(hash, 64))
        {
            return "the hash of a text is 64 lower-case hex digits";
        }

        if (texts.ContainsKey(name))
        {
            return $"the text '{name}' is there twice";
        }

        texts.Add(name, new(name, hash));
        return null;
    }

    private string? ReadQuote(string[] fields, int number)
    {
        var (exact, prefix, suffix, hash, figure) = (fields[2], fields[3], fields[4], fields[9], fields[10]);
        if (exact.Length == 0 || !IsFolded(exact) || !IsFolded(prefix) || !IsFolded(suffix))
        {
            return "the words of a quote are folded, and not empty";
        }

        if (Position(fields[5], fields[6]) is not { } position || Position(fields[7], fields[8]) is not { } codePoints)
        {
            return "a position is two whole numbers, the second not below the first";
        }

        if (!CanStandAt(exact, position, codePoints))
        {
            return "the words of a quote fill the place where they stand, and code points are no more than UTF-16 units";
        }

        if (!IsHex(hash, 16) || figure.Length == 0)
        {
            return "a quote ends with a hash of 16 lower-case hex digits and a figure";
        }

        var confirmed = fields.Length == 12 ? fields[11] : null;
        if (confirmed is not null && string.IsNullOrWhiteSpace(confirmed))
        {
            return "the reason for which a quote was confirmed is not blank";
        }

        var quote = new LockedQuote
        {
            Text = fields[1],
            Exact = exact,
            Prefix = prefix.Length == 0 ? null : prefix,
            Suffix = suffix.Length == 0 ? null : suffix,
            Position = position,
            CodePoints = codePoints,
            ContextHash = hash,
            Figure = figure,
            Confirmed = confirmed,
        };
        if (quoteLines.ContainsKey(quote.Key))
        {
            return $"the quote '{exact}' of '{quote.Text}' is there twice";
        }

        quoteLines.Add(quote.Key, number);
        quotes.Add(quote);
        return null;
    }

    private string? ReadPeriod(string[] fields, int number)
    {
        var (exact, hash, edtf) = (fields[2], fields[7], fields[8]);
        if (exact.Length == 0 || !IsFolded(exact))
        {
            return "the words of a period are folded, and not empty";
        }

        if (Position(fields[3], fields[4]) is not { } position || Position(fields[5], fields[6]) is not { } codePoints)
        {
            return "a position is two whole numbers, the second not below the first";
        }

        if (!CanStandAt(exact, position, codePoints))
        {
            return "the words of a period fill the place where they stand, and code points are no more than UTF-16 units";
        }

        if (!IsHex(hash, 16) || EdtfDate.TryParse(edtf)?.Text != edtf)
        {
            return "a period ends with a hash of 16 lower-case hex digits and an EDTF date";
        }

        var period = new LockedPeriod { Text = fields[1], Exact = exact, Position = position, CodePoints = codePoints, ContextHash = hash, Period = edtf };
        if (periodLines.ContainsKey(period.Key))
        {
            return $"the period '{exact}' of '{period.Text}' is there twice at one place";
        }

        periodLines.Add(period.Key, number);
        periods.Add(period);
        return null;
    }

    private static bool IsConflictMark(string line) =>
        Array.Exists(ConflictMarks, mark => line.StartsWith(mark, StringComparison.Ordinal));

    private static bool IsFolded(string words) => TextFolding.FoldWords(words) == words;

    // Folding makes words shorter, never longer; a code point is one unit or two.
    private static bool CanStandAt(string exact, TextPosition units, TextPosition codePoints) =>
        units.End - units.Start >= exact.Length
        && AreUnitsOf(units.Start, codePoints.Start)
        && AreUnitsOf(units.End - units.Start, codePoints.End - codePoints.Start);

    private static bool AreUnitsOf(int units, int codePoints) => codePoints <= units && units - codePoints <= codePoints;

    private static TextPosition? Position(string start, string end) =>
        Number(start) is { } from && Number(end) is { } to && from <= to ? new(from, to) : null;

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsHex(string digits, int length) => digits.Length == length && digits.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
