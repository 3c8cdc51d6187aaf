using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Stating;

namespace FactBook.Tests;

/// <summary>Whatever a fact holds, it is printed whole within 80 columns, and commands no terminal.</summary>
public sealed class HostileFactTests
{
    private static readonly string[] Pieces =
    [
        "[red]", "[/]", "[[", "]", "\u001b[31m", "\u0007", "\u202e", "\u200b", "\t", "\n", "\r\n", "\u00a0", " ", "  ", "word", "60 %", "Élan", "{0}", "\"", "\\", new string('x', 79), new string('y', 200),
    ];

    [Fact]
    public void Nothing_is_lost_and_no_line_is_longer() => Prop.ForAll(
        (from value in Texts from subject in Texts from remark in Texts select (value, subject, remark)).ToArbitrary(),
        fact => IsPrintedWhole(fact.value, fact.subject, fact.remark)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("[bold]60 %[/]")]
    [InlineData("\u001b[2Jcleared")]
    [InlineData("a\u202eb")]
    public void Brackets_and_commands_are_words(string value) => IsPrintedWhole(value, "Acme", "").ShouldBeTrue();

    private static Gen<string> Texts => from pieces in Gen.Elements(Pieces).ListOf() select string.Concat(pieces);

    private static bool IsPrintedWhole(string value, string subject, string remark)
    {
        using var output = new StringWriter { NewLine = "\n" };
        BookCommand.Run([], SampleBook.Of(SampleBook.Words(value, subject, subject, remark)), new Terminal(output, TextWriter.Null, IsRedirected: true)).ShouldBe(0);
        var (lines, squeezed) = (output.ToString().Split('\n'), Squeezed(output.ToString()));
        return lines.All(line => line.Length <= 80 && !line.Any(character => char.IsControl(character) || character == '\u202e'))
            && new[] { value, subject, remark }.All(words => squeezed.Contains(Squeezed(VisibleText.Line(words)), StringComparison.Ordinal));
    }

    private static string Squeezed(string words) => string.Concat(words.Where(character => !char.IsWhiteSpace(character)));
}
