using System.Globalization;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>One way to write numbers of one unit, a row of the words: what stands before the number, what after it.</summary>
/// <param name="Kind">The kind of figure: <c>money</c>, <c>count</c> and on.</param>
/// <param name="Unit">The unit as exported; null for none.</param>
/// <param name="Before">What stands before the number.</param>
/// <param name="After">What stands after it.</param>
/// <param name="AfterOne">What stands after a number below two.</param>
/// <param name="Factor">The scale that the words say.</param>
/// <param name="Tags">How its numbers are written (<c>whole</c>, <c>decimal</c>, <c>cents</c>, <c>words</c>), their size (<c>percent</c>), and names of styles.</param>
internal sealed record MeasureForm(string Kind, string? Unit, string Before, string After, string AfterOne, decimal Factor, IReadOnlyList<string> Tags)
{
    private static readonly string[] Writings = ["whole", "decimal", "cents", "words"];

    /// <summary>How its numbers may be written.</summary>
    public IReadOnlyList<string> NumberWritings => [.. Tags.Intersect(Writings)];

    /// <summary>A row of the words: unit, before, after, after one, factor, tags; an underscore is a space.</summary>
    public static MeasureForm Parse(string kind, string[] row)
    {
        string? Field(int index) => row[index].Length == 0 ? null : row[index].Replace('_', ' ');
        return new(kind, row[0].Length == 0 ? null : row[0], Field(1) ?? "", Field(2) ?? "", Field(3) ?? Field(2) ?? "",
            decimal.Parse(row[4], NumberStyles.Float, CultureInfo.InvariantCulture), row[5].Split(' '));
    }

    /// <summary>Whether it may be written in each of the styles.</summary>
    public bool Has(IEnumerable<string> styles) => styles.All(Tags.Contains);

    /// <summary>The form with a noun that is counted in the place of <c>#</c>; a symbol stays the unit.</summary>
    public MeasureForm Of(string noun) => this with
    {
        Unit = Unit ?? noun,
        After = After.Replace("#", noun, StringComparison.Ordinal),
        AfterOne = AfterOne.Replace("#", noun, StringComparison.Ordinal),
    };

    /// <summary>What a figure of it says.</summary>
    public Said Say(decimal low, decimal high, string hedge = "exact") => new(Kind, End(low), End(high), Unit == "P" ? null : Unit, hedge);

    // Lengths of time are said in their own unit: the row's unit is "P" and the tag that begins with it is the pattern, as in P#Y.
    private string End(decimal number) => Tags.FirstOrDefault(tag => tag[0] == 'P') is { } length
        ? length.Replace("#", Said.Number(number), StringComparison.Ordinal)
        : Said.Number(number * Factor);
}
