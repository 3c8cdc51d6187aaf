using System.Globalization;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>Locks, as written and broken at random: characters, fields and lines deleted, doubled, swapped and replaced. One seed always makes the same.</summary>
public sealed class LockFuzzer(int seed)
{
    private const int MostChanges = 4;
    private const int MostQuotes = 4;

    private static readonly string[] Words =
        ["49 %", "d'ici 2028", "\\", "\\t", "#", "<<<<<<<", "mi-juin", "a\tb", "é", "e\u0301", "\uD83D\uDE00", "\uD83D", "\u200B", "rules", "text", "quote", "", " ", "-", "0", "-1", "2147483648"];

    private static readonly string[] Pieces =
        ["\t", "\n", "\r", "\r\n", "\\", "\\n", "\\x", "\0", "\uFEFF", "\u0085", "\u2028", "#", "=======", "rules\t1\n", "rules\t99\n", "text\ta\t", "quote\t", "0", "f", "F", "-", " "];

    private static readonly string[] Figures = ["percent 49 49 - exact - 0", "date - 2028-12-31 - by - -", "text", "some", "none", "count 7 7 a\tb exact - 0", "", " "];

    private readonly Random random = new(seed);

    /// <summary>The next lock.</summary>
    public FuzzInput Next()
    {
        var file = FactLockFile.Write(Make());
        for (var changes = random.Next(MostChanges + 1); changes > 0; changes--)
        {
            file = Change(file);
        }

        return new(file, FuzzContext.Parse(""));
    }

    private FactLock Make()
    {
        LockedQuote[] quotes = [.. Enumerable.Range(0, random.Next(MostQuotes)).Select(_ => MakeQuote())];
        return new(random.Next(1, FactLockFile.RulesVersion + 1), quotes.Select(quote => quote.Text).Append(Of(Words)).Select(name => new LockedText(name, Hex(64))), quotes);
    }

    private LockedQuote MakeQuote()
    {
        var exact = TextFolding.FoldWords($"{Of(Words)} {Of(Words)}");
        var start = random.Next(1000);
        return new()
        {
            Text = Of(Words),
            Exact = exact,
            Prefix = random.Next(2) == 0 ? null : TextFolding.FoldWords(Of(Words)),
            Suffix = random.Next(2) == 0 ? null : TextFolding.FoldWords(Of(Words)),
            Position = new(start, start + exact.Length),
            CodePoints = new(start, start + exact.Length),
            ContextHash = Hex(16),
            Figure = Of(Figures),
            Confirmed = random.Next(3) == 0 ? Of(Words) : null,
        };
    }

    private string Change(string file)
    {
        var at = random.Next(file.Length + 1);
        var other = random.Next(file.Length + 1);
        var (from, to) = at <= other ? (at, other) : (other, at);
        return random.Next(9) switch
        {
            0 when at < file.Length => file.Remove(at, 1),
            1 => file.Insert(at, Of(Pieces)),
            2 => file.Insert(at, Of(Words)),
            3 => file[..at],
            4 => Reorder(file, '\n'),
            5 => Reorder(file, '\t'),
            6 when to - from < 80 => file.Remove(from, to - from),
            7 when at < file.Length => file.Remove(at, 1).Insert(at, ((char)random.Next(0x10000)).ToString()),
            8 => file.Replace("\n", Of(Pieces), StringComparison.Ordinal),
            _ => file.Insert(at, random.Next(-9, 99).ToString(CultureInfo.InvariantCulture)),
        };
    }

    private string Reorder(string file, char mark)
    {
        var parts = file.Split(mark);
        parts[random.Next(parts.Length)] = parts[random.Next(parts.Length)];
        return string.Join(mark, parts);
    }

    private string Hex(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "0123456789abcdef"[random.Next(16)]));

    private string Of(string[] choices) => choices[random.Next(choices.Length)];
}
