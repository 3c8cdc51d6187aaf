using System.Text;
using System.Text.RegularExpressions;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>The same words read alike, whatever white space, apostrophes, dashes, accents and case they are written with.</summary>
public sealed partial class WritingVariantTests
{
    private static readonly string[] Leads = ["", "environ ", "plus de ", "about ", "more than ", " ", "       "];

    private static readonly string[] LineEnds = [" ", "  ", "\u00A0", "\t", " \u00A0"];

    private static readonly string[] Indents = ["", " ", "\u00A0"];

    [Fact]
    public void White_space_and_apostrophe_and_dash_variants_read_alike() =>
        ShouldReadAlike(WorkedRows.All, Marks, StringComparison.Ordinal);

    /// <summary>Spaces at the end of a line are not seen, so that they part no word from its hyphen, wherever in the phrase it stands.</summary>
    [Theory]
    [InlineData("fr", "quatre-", "vingt")]
    [InlineData("fr", "39 mil-", "lions")]
    [InlineData("fr", "vingt-", "cinq mille habitants de la ville")]
    [InlineData("en", "twenty-", "five")]
    [InlineData("en", "three-", "to five-year")]
    public void A_broken_line_reads_alike_with_spaces_at_its_end(string language, string before, string after) =>
        Oracle.HoldsForAll(
            from lead in Leads
            from space in LineEnds
            from indent in Indents
            select (Text: $"{lead}{before}\n{after}", Variant: $"{lead}{before}{space}\n{indent}{after}"),
            example =>
            {
                var context = new ReadingContext { Language = language };
                var (expected, found) = (Describe(FigureReader.Read(example.Text, context)), Describe(FigureReader.Read(example.Variant, context)));
                return found == expected ? null : $"'{Escape(example.Variant)}' was read as {found}, and '{Escape(example.Text)}' as {expected}";
            });

    [Fact]
    public void Accents_of_one_character_or_of_two_read_alike() =>
        ShouldReadAlike(WorkedRows.All, text => [text.Normalize(NormalizationForm.FormD), text.Normalize(NormalizationForm.FormC)], StringComparison.Ordinal);

    /// <summary>A noun is kept as it is written, and capitals make an acronym of a singular one: so only what is read, and its noun without case.</summary>
    [Fact]
    public void Words_in_capitals_read_alike() =>
        ShouldReadAlike(WorkedRows.Read, text => [Words(text, word => word.ToUpperInvariant())], StringComparison.OrdinalIgnoreCase);

    /// <summary>A noun with a capital may be a name, so that what it counts may be refused.</summary>
    [Fact]
    public void Words_with_a_capital_read_alike() =>
        ShouldReadAlike(WorkedRows.Read, text => [Words(text, Capitalised)], StringComparison.OrdinalIgnoreCase, allowsRefusedCounts: true);

    [Fact]
    public void A_phrase_at_the_start_of_a_sentence_reads_alike() =>
        ShouldReadAlike(WorkedRows.Read.Where(row => StartsWithWord().IsMatch(row.Text)), text => [Capitalised(text)], StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Names_in_lower_case_read_alike() =>
        ShouldReadAlike(WorkedRows.Read, text => [Name().Replace(text, name => name.Value.ToLowerInvariant())], StringComparison.OrdinalIgnoreCase);

    private static void ShouldReadAlike(IEnumerable<CaseRow> rows, Func<string, IEnumerable<string>> variants, StringComparison comparison, bool allowsRefusedCounts = false) =>
        Oracle.HoldsForAll(
            from row in rows from variant in variants(row.Text) where variant != row.Text select (row, variant),
            example =>
            {
                var (row, variant) = example;
                var expected = Describe(FigureReader.Read(row.Text, row.Context));
                var result = FigureReader.Read(variant, row.Context);
                var found = Describe(result);
                if (!result.IsRead && row.Kind == "count" && allowsRefusedCounts)
                {
                    return null;
                }

                return string.Equals(found, expected, comparison) ? null : $"{row.Lang}: '{Escape(variant)}' was read as {found}, and '{row.Text}' as {expected}";
            });

    private static string Describe(in ReadingResult result) =>
        $"{CaseRow.Describe(result)} {result.Known.Decimals} {result.Known.Notes}";

    private static IEnumerable<string> Marks(string text)
    {
        // Several spaces, tabs and line ends may be walls.
        foreach (var space in new[] { "\u00A0", "\u202F", "\u2009", "\u2003", "\u3000" })
        {
            yield return text.Replace(" ", space, StringComparison.Ordinal);
        }

        foreach (var apostrophe in new[] { '\u2019', '\u2018', '\u02BC', '\u00B4' })
        {
            yield return text.Replace('\'', apostrophe);
        }

        // U+2212 is left out: before a number it is a sign, where a dash may be a bullet. So is U+2014, which joins numbers that it touches alone.
        foreach (var dash in new[] { '\u2010', '\u2011', '\u2012', '\u2013' })
        {
            yield return text.Replace('-', dash);
        }

        yield return $"  {text} ";
        yield return $"\u00A0\n{text}\r\n";
    }

    /// <summary>The words in small letters of some length: shorter ones may be abbreviations, which keep their case, and so may those without a vowel.</summary>
    private static string Words(string text, Func<string, string> write) => LongWord().Replace(text, word => write(word.Value));

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and < (char)0x250 and not '\u00A0' ? c.ToString() : $"\\u{(int)c:X4}"));

    [GeneratedRegex(@"(?<![\p{L}\d])(?=\p{L}*[aeiouyéèêàâîïôûœ])\p{Ll}{4,}(?![\p{L}\d])")]
    private static partial Regex LongWord();

    [GeneratedRegex(@"^\p{Ll}{2,}(?!\p{L})")]
    private static partial Regex StartsWithWord();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{Lu}\p{Ll}{4,}(?![\p{L}\d])")]
    private static partial Regex Name();
}
