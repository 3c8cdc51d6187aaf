using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Core.Tests.Stating;

/// <summary>Words of a text are seen on one line, all of them, whatever they are.</summary>
public sealed class VisibleTextTests
{
    private const int Examples = 5_000;

    private static readonly string[] Pieces =
    [
        "\0", "\a", "\b", "\t", "\n", "\v", "\f", "\r", "\r\n", "\u001B[31m", "\u007F", "\u0085", "\u009B2J", "\u00AD", "\u061C", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F",
        "\u2028", "\u2029", "\u202A", "\u202E", "\u2060", "\u2066", "\u2069", "\uFEFF", "\uFFFE", "\uD800", "\uDC00", "\U000E0041", "\U000E007F", "\U0001F6A2", "a", "é", "e\u0301",
        "می", "क्", " ", "\u00A0", "\u202F", "\\", "\\n", "{0}", "error FACT000: ", "39",
    ];

    private static readonly Gen<string> Hostile = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    [Fact]
    public void No_sentence_of_any_rule_has_what_is_not_seen() => Oracle.Holds(
        from rule in Gen.Elements(FactRules.All.ToArray())
        from words in Hostile.ArrayOf(8)
        select new FactMessage(rule, words),
        Examples,
        message => Complaint(message.ToString()) ?? Complaint(message.Text));

    [Fact]
    public void A_line_is_one_line_and_written_again_it_is_the_same() => Oracle.Holds(
        Hostile,
        Examples,
        words => Complaint(VisibleText.Line(words)) ?? Complaint(VisibleText.Of(words)) ?? Complaint(Excerpt.Of(words))
            ?? Complaint(VisibleText.Lines(words).Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal))
            ?? (VisibleText.Line(VisibleText.Line(words)) == VisibleText.Line(words) ? null : words));

    [Fact]
    public void Two_texts_are_never_written_alike() => Oracle.Holds(
        from one in Hostile
        from other in Hostile
        select (one, other),
        Examples,
        pair => VisibleText.Of(pair.one) == VisibleText.Of(pair.other) == (pair.one == pair.other) ? null : $"{pair.one}, {pair.other}");

    [Theory]
    [InlineData("39 milliards de dollars")]
    [InlineData("39\u00A0milliards à 12\u202F000\u2009€")]
    [InlineData("Ελλάδα, Москва, ירושלים, القاهرة, 東京, हिन्दी, ไทย, 한국")]
    [InlineData("e\u0301 a\u0308 \u05E9\u05C1")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("\u0915\u094D\u200D\u0937")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F\u200D\U0001F525")]
    [InlineData(@"C:\texts\n.txt")]
    public void What_people_write_stays(string words) => VisibleText.Line(words).ShouldBe(words);

    [Theory]
    [InlineData("a\nerror FACT000: b", @"a\nerror FACT000: b")]
    [InlineData("a\r\n\tb", @"a\r\n\tb")]
    [InlineData("\u001B[31mred\u0007", @"\u001B[31mred\u0007")]
    [InlineData("4\u200D8 \u200C5", @"4\u200D8 \u200C5")]
    [InlineData("mil\u00ADlions\u200B", @"mil\u00ADlions\u200B")]
    [InlineData("\u202E5\u2066", @"\u202E5\u2066")]
    [InlineData("x\U000E0041y", @"x\uDB40\uDC41y")]
    public void What_hides_is_written_out(string words, string line) => VisibleText.Line(words).ShouldBe(line);

    [Fact]
    public void Half_a_character_is_written_out() => VisibleText.Line("\uD83D a \uDE00").ShouldBe(@"\uD83D a \uDE00");

    [Fact]
    public void Of_several_lines_the_line_ends_and_columns_stay() => VisibleText.Lines("a\tb\n\u001Bc\r\n").ShouldBe("a\tb\n\\u001Bc\\r\n");

    private static string? Complaint(string line) => Unseen.In(line).FirstOrDefault() is { } unseen ? $"{unseen}: {line}" : null;
}
