using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

public class FactLockFileTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private const string NoRoom = "the words of a quote fill the place where they stand, and code points are no more than UTF-16 units";

    private static readonly FactLock Small = new(
        FactLockFile.RulesVersion,
        [new("news.txt", Hash)],
        [
            new()
            {
                Text = "news.txt", Exact = "39 milliards de dollars", Prefix = "montant,", Position = new(10, 33), CodePoints = new(10, 33),
                ContextHash = "0123456789abcdef", Figure = "money 39000000000 39000000000 USD exact - -9",
            },
        ]);

    private static readonly string[] Names = ["a.txt", "b/c.txt", "é\tb.txt", "d\\n.txt", "new\nline", "cr\r"];
    private static readonly string[] Words = ["49 %", "d'ici 2028", "deux \\ trois", "\\t", "#", "<<<<<<<", "mi-juin"];
    private static readonly string?[] Beside = [null, "plus de", "\\"];
    private static readonly string?[] Reasons = [null, "The two are apart.", "a\tb \\ c\r\nd", "\u00E9t\u00E9"];
    private static readonly string[] Figures = ["percent 49 49 - exact - 0", "date - 2028-12-31 - by - -", "text", "some", "none", "count 7 7 a\tb exact - 0"];

    private static Gen<LockedQuote> Quote =>
        from text in Gen.Elements(Names)
        from exact in Gen.Elements(Words)
        from prefix in Gen.Elements(Beside)
        from suffix in Gen.Elements(Beside)
        from figure in Gen.Elements(Figures)
        from reason in Gen.Elements(Reasons)
        from start in Gen.Choose(0, 1000)
        from length in Gen.Choose(exact.Length, 50)
        select new LockedQuote
        {
            Text = text, Exact = exact, Prefix = prefix, Suffix = suffix, Figure = figure, ContextHash = "00112233aabbccdd", Confirmed = reason,
            Position = new(start, start + length), CodePoints = new((start + 1) / 2, ((start + 1) / 2) + length),
        };

    private static Gen<LockedPeriod> Period =>
        from text in Gen.Elements(Names)
        from exact in Gen.Elements("En 2024", "l'an dernier", "\\", "2024")
        from period in Gen.Elements("2024", "2024?", "2023-07/2024-06", "../2024", "2024-34")
        from start in Gen.Choose(0, 1000)
        from length in Gen.Choose(exact.Length, 20)
        select new LockedPeriod
        {
            Text = text, Exact = exact, Period = period, ContextHash = "00112233aabbccdd",
            Position = new(start, start + length), CodePoints = new((start + 1) / 2, ((start + 1) / 2) + length),
        };

    private static Gen<FactLock> Lock =>
        from quotes in Quote.ListOf()
        from periods in Period.ListOf()
        from rules in Gen.Choose(1, FactLockFile.RulesVersion)
        select new FactLock(
            rules,
            quotes.Select(quote => quote.Text).Concat(periods.Select(period => period.Text)).Append("unused.txt").Distinct().Select(name => new LockedText(name, Hash)),
            quotes,
            periods);

    [Fact]
    public void A_lock_that_is_written_reads_as_it_was() =>
        Writing.Holds(Lock, facts => FactLockFile.Parse(FactLockFile.Write(facts)).Lock.ShouldBe(facts));

    [Fact]
    public void The_order_in_which_a_lock_was_made_does_not_show() => Writing.Holds(
        Lock,
        facts => FactLockFile.Write(new(facts.Rules, facts.Texts.Reverse(), facts.Quotes.Reverse(), facts.Periods.Reverse())).ShouldBe(FactLockFile.Write(facts)));

    [Fact]
    public void A_lock_reads_the_same_with_other_line_ends_and_in_another_order() => Writing.Holds(Lock, facts =>
    {
        var lines = FactLockFile.Write(facts).TrimEnd('\n').Split('\n').Reverse();
        FactLockFile.Parse("\uFEFF" + string.Join("\r\n", lines)).Lock.ShouldBe(facts);
    });

    [Fact]
    public void A_lock_is_plain_lines() => FactLockFile.Write(Small).ShouldBe(
        $"""
        # facts.lock: where each quoted figure stood in its text and what it said, for builds without the texts. 'facts lock' writes it; commit it.
        rules	2
        text	news.txt	{Hash}
        quote	news.txt	39 milliards de dollars	montant,		10	33	10	33	0123456789abcdef	money 39000000000 39000000000 USD exact - -9

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_reason_ends_the_row_of_a_quote_that_was_confirmed() => FactLockFile.Write(Confirmed(Small, "Two budgets,\tone for each.")).ShouldBe(
        FactLockFile.Write(Small).TrimEnd('\n') + "\tTwo budgets,\\tone for each.\n");

    [Fact]
    public void A_lock_of_earlier_rules_keeps_their_version_and_says_so()
    {
        var earlier = FactLockFile.Parse(FactLockFile.Write(Small).Replace("rules\t2", "rules\t1", StringComparison.Ordinal)).Lock.ShouldNotBeNull();

        earlier.Rules.ShouldBe(1);
        earlier.Quotes.ShouldBe(Small.Quotes);
        earlier.RulesChange.ShouldBe(" (the reading rules changed from version 1 to 2)");
        Small.RulesChange.ShouldBe("");
    }

    [Theory]
    [InlineData("", 1, "no line gives the version of the rules")]
    [InlineData("rules\t3", 1, "the rules are of version '3' and this library reads up to 2")]
    [InlineData("rules\t0", 1, "the rules are of version '0' and this library reads up to 2")]
    [InlineData("rules\tnew", 1, "the rules are of version 'new' and this library reads up to 2")]
    [InlineData("rules\t1\nrules\t2", 2, "the version of the rules is given twice")]
    [InlineData("rules\t1\nrules\t1", 2, "the version of the rules is given twice")]
    [InlineData("rules\t1\n<<<<<<< HEAD", 2, "a merge left its conflict there")]
    [InlineData("rules\t1\n=======", 2, "a merge left its conflict there")]
    [InlineData("rules\t1\n>>>>>>> theirs", 2, "a merge left its conflict there")]
    [InlineData("rules\t1\nfact\tx", 2, "the line is not one of 'rules', 'text', 'quote' and 'period' with their fields")]
    [InlineData("rules\t1\ntext\ta.txt", 2, "the line is not one of 'rules', 'text', 'quote' and 'period' with their fields")]
    [InlineData("rules\t1\ntext\ta.txt\tABC", 2, "the hash of a text is 64 lower-case hex digits")]
    [InlineData("rules\t1\ntext\ta.txt\t" + Hash + "\ntext\ta.txt\t" + Hash, 3, "the text 'a.txt' is there twice")]
    [InlineData("rules\t1\ntext\ta\\xb\t" + Hash, 2, "a backslash stands before something other than t, n, r or a backslash")]
    [InlineData("rules\t1\ntext\ta\\\t" + Hash, 2, "a backslash stands before something other than t, n, r or a backslash")]
    [InlineData("rules\t1\nperiod\ta.txt\t2024\t0\t4\t0\t4\t0123456789abcdef\t2024", 2, "no line gives the hash of the text 'a.txt'")]
    [InlineData("rules\t1\nperiod\ta.txt\t\t0\t4\t0\t4\t0123456789abcdef\t2024", 2, "the words of a period are folded, and not empty")]
    [InlineData("rules\t1\nperiod\ta.txt\t2024\t4\t0\t4\t0\t0123456789abcdef\t2024", 2, "a position is two whole numbers, the second not below the first")]
    [InlineData("rules\t1\nperiod\ta.txt\t2024\t0\t3\t0\t3\t0123456789abcdef\t2024", 2, "the words of a period fill the place where they stand, and code points are no more than UTF-16 units")]
    [InlineData("rules\t1\nperiod\ta.txt\t2024\t0\t4\t0\t4\t0123456789abcdef\tsoon", 2, "a period ends with a hash of 16 lower-case hex digits and an EDTF date")]
    [InlineData("rules\t1\nperiod\ta.txt\t2024\t0\t4\t0\t4\t0123456789abcdef\t2024\nperiod\ta.txt\t2024\t0\t4\t0\t4\t0123456789abcdef\t2024", 3, "the period '2024' of 'a.txt' is there twice at one place")]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t0\t2\t0\t2\t0123456789abcdef\tnumber 14 14 - exact - 0", 2, "no line gives the hash of the text 'a.txt'")]
    [InlineData("rules\t1\nquote\ta.txt\t\t\t\t0\t2\t0\t2\t0123456789abcdef\ttext", 2, "the words of a quote are folded, and not empty")]
    [InlineData("rules\t1\nquote\ta.txt\td\u2019un\t\t\t0\t2\t0\t2\t0123456789abcdef\ttext", 2, "the words of a quote are folded, and not empty")]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t3\t2\t0\t2\t0123456789abcdef\ttext", 2, "a position is two whole numbers, the second not below the first")]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t-1\t2\t0\t2\t0123456789abcdef\ttext", 2, "a position is two whole numbers, the second not below the first")]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t0\t99999999999\t0\t2\t0123456789abcdef\ttext", 2, "a position is two whole numbers, the second not below the first")]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t7\t8\t7\t8\t0123456789abcdef\ttext", 2, NoRoom)]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t7\t9\t8\t10\t0123456789abcdef\ttext", 2, NoRoom)]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t7\t9\t3\t5\t0123456789abcdef\ttext", 2, NoRoom)]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t7\t9\t7\t10\t0123456789abcdef\ttext", 2, NoRoom)]
    [InlineData("rules\t1\nquote\ta.txt\t14\t\t\t0\t2\t0\t2\t0123\ttext", 2, "a quote ends with a hash of 16 lower-case hex digits and a figure")]
    [InlineData("rules\t2\nquote\ta.txt\t14\t\t\t0\t2\t0\t2\t0123456789abcdef\ttext\t", 2, "the reason for which a quote was confirmed is not blank")]
    [InlineData("rules\t2\nquote\ta.txt\t14\t\t\t0\t2\t0\t2\t0123456789abcdef\ttext\t\u00A0", 2, "the reason for which a quote was confirmed is not blank")]
    [InlineData("rules\t2\nquote\ta.txt\t14\t\t\t0\t2\t0\t2\t0123456789abcdef\ttext\twhy\twhy", 2, "the line is not one of 'rules', 'text', 'quote' and 'period' with their fields")]
    public void What_is_wrong_with_a_lock_has_a_line(string file, int line, string problem)
    {
        var parse = FactLockFile.Parse(file);
        parse.Lock.ShouldBeNull();
        parse.Line.ShouldBe(line);
        parse.Problem.ShouldBe(problem);
    }

    [Fact]
    public void The_same_quote_twice_is_a_problem()
    {
        var file = FactLockFile.Write(Small);
        var parse = FactLockFile.Parse(file + file.TrimEnd('\n').Split('\n')[^1]);
        parse.Line.ShouldBe(5);
        parse.Problem.ShouldBe("the quote '39 milliards de dollars' of 'news.txt' is there twice");
    }

    [Fact]
    public void Hostile_files_never_throw() => Writing.Holds(HostileText.Any, text =>
    {
        FactLockFile.Parse(text).ShouldNotBeNull();
        FactLockFile.Parse("rules\t1\n" + text).ShouldNotBeNull();
    });

    [Fact]
    public void A_lock_that_lost_or_gained_a_character_is_a_problem_or_another_lock() => Writing.Holds(
        from at in Gen.Choose(0, FactLockFile.Write(Small).Length - 1)
        from put in Gen.Elements("", "0", "\t", "\n", "\\", "<")
        select (at, put),
        edit =>
        {
            var file = FactLockFile.Write(Small);
            var edited = file[..edit.at] + edit.put + file[(edit.at + 1)..];
            var firstRow = file.IndexOf('\n', StringComparison.Ordinal);
            if (edited != file && edit.at > firstRow && edit.at < file.Length - 1)
            {
                FactLockFile.Parse(edited).Lock.ShouldNotBe(Small);
            }
        });

    [Fact]
    public void A_lock_with_any_character_changed_or_cut_is_read_or_refused_at_a_line_of_it()
    {
        var written = FactLockFile.Write(Small);
        for (var at = 0; at < written.Length; at++)
        {
            foreach (var instead in (string[])["", "\t", "\n", "\\", "9", "-", "\0", "\uFFFD", "\uD800", "<<<<<<< "])
            {
                ShouldBeSound(written.Remove(at, 1).Insert(at, instead));
            }

            ShouldBeSound(written[..at]);
        }
    }

    private static FactLock Confirmed(FactLock facts, string reason) =>
        new(facts.Rules, facts.Texts, facts.Quotes.Select(quote => quote with { Confirmed = reason }));

    private static void ShouldBeSound(string file)
    {
        var parse = FactLockFile.Parse(file);
        if (parse.Lock is null)
        {
            parse.Line.ShouldBeInRange(1, file.Split('\n').Length);
            parse.Problem.ShouldNotBeNullOrEmpty();
        }
    }
}
