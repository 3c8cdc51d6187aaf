using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>
/// A word beside a figure never changes its value in silence. Words that are no words of figures in either language make a phrase that is refused,
/// or a count of them: of the number that the phrase said, or would say where a number was asked for.
/// </summary>
public sealed class NeighbourWordTests
{
    private static readonly string[] Words =
    [
        .. (
            "pour perte chaque perdu Llama with loss zzz qui bénéfice usines salariés Zuckerberg annonce rouge peut-être l'usine factories sold y'all PDG Meta's R&D "
            + "œuvre Łódź").Split(' '),
        "—", "!", "*", "/an", "?", ";", "«", "…", "#", "&", "=", "et", "and",
    ];

    private static readonly string[] GluedWords = ["perte", "usines", "salariés", "Llama", "zzz", "œuvre"];

    [Fact]
    public void A_word_beside_a_figure_is_refused_or_is_what_is_counted() => Oracle.HoldsForAll(
        from row in WorkedRows.Read from word in Words from text in new[] { $"{row.Text} {word}", $"{word} {row.Text}" } select (row, word, text),
        example =>
        {
            var (row, word, text) = example;
            var result = FigureReader.Read(text, row.Context);
            if (!result.IsRead)
            {
                return IsWithin(result.Why, text) ? null : $"'{text}' is refused outside of it";
            }

            var isCounted = result.Known.Kind == FigureKind.Count && result.Known.Unit is { } unit && unit.Contains(word, StringComparison.OrdinalIgnoreCase);
            return isCounted && Said(result) == Said(AsNumber(row)) ? null : $"{row.Lang}: '{text}' was read as {CaseRow.Describe(result)}";
        });

    [Fact]
    public void A_word_glued_to_a_figure_is_refused_or_is_what_is_counted() => Oracle.HoldsForAll(
        from row in WorkedRows.Read
        from word in GluedWords
        from text in new[] { $"{row.Text}{word}", $"{word}{row.Text}" }
        select (row, word, text),
        example =>
        {
            var result = FigureReader.Read(example.text, example.row.Context);
            var isCounted = result.Known.Kind == FigureKind.Count && result.Known.Unit is { } unit && unit.EndsWith(example.word, StringComparison.OrdinalIgnoreCase);
            return !result.IsRead || isCounted || Said(result) == Said(FigureReader.Read(example.row.Text, example.row.Context))
                ? null
                : $"{example.row.Lang}: '{example.text}' was read as {CaseRow.Describe(result)}";
        });

    [Fact]
    public void Two_figures_side_by_side_are_refused_or_one_larger_figure()
    {
        // Every tenth, so that the pairs stay few; figures of one kind only join by the words of sums ("un milliard 200 millions").
        var some = WorkedRows.Read.Where((_, index) => index % 10 == 0).ToArray();
        Oracle.HoldsForAll(
            from left in some
            from right in some
            where !(char.IsDigit(left.Text[^1]) && char.IsDigit(right.Text[0])) // "500 200" is one number
            where left.Lang == right.Lang && left.Kind is "money" or "percent" or "points" && right.Kind is "money" or "percent" or "points"
            select (left, right),
            example =>
            {
                var text = $"{example.left.Text} {example.right.Text}";
                var result = FigureReader.Read(text, example.left.Context);
                return result.IsRead && !IsSum(example.left, example.right, result.Known) ? $"{example.left.Lang}: '{text}' was read as {CaseRow.Describe(result)}" : null;
            });
    }

    // "dix dollars quarante-cinq cents", "40 M€ 500 k€"
    private static bool IsSum(CaseRow left, CaseRow right, in Figure figure)
    {
        var (first, second) = (FigureReader.Read(left.Text, left.Context).Known, FigureReader.Read(right.Text, right.Context).Known);
        return second.High is { } smaller && (right.Text.EndsWith("cents", StringComparison.Ordinal) || second.Unit == first.Unit)
            && (Sum(first.Low, smaller) == figure.Low?.Number || Sum(first.High, smaller) == figure.High?.Number);
    }

    private static Rational? Sum(FigureBound? bound, FigureBound smaller) =>
        bound is not { } whole ? null : whole.Number < 0 ? whole.Number - smaller.Number : whole.Number + smaller.Number;

    private static ReadingResult AsNumber(CaseRow row)
    {
        var result = FigureReader.Read(row.Text, row.Context);
        return result.IsRead && result.Known.Kind is FigureKind.Count or FigureKind.Number
            ? result
            : FigureReader.Read(row.Text, row.Context with { Kinds = FigureKinds.Number | FigureKinds.Count });
    }

    private static string Said(in ReadingResult result) => $"{result.Known.Low}..{result.Known.High} {result.Known.Hedge}";

    private static bool IsWithin(Refusal refusal, string text) =>
        refusal.Start >= 0 && refusal.Length >= 0 && refusal.Start + refusal.Length <= text.Length;
}
