using System.Globalization;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Locking;

/// <summary>
/// A figure on one line: kind, low, high, unit, hedge, part and decimals, a space between two and <c>-</c> for what there is not, as in
/// <c>money 39000000000 39000000000 USD exact - -9</c>; after them the ends that a range leaves out, <c>lowExclusive</c> and <c>highExclusive</c>. Numbers, dates and words are those of the exports. A unit may hold spaces; nothing else does.
/// </summary>
public static class FigureLine
{
    /// <summary>The line of a quote that is plain words.</summary>
    public const string Text = "text";

    /// <summary>The line of a value that exists and is not disclosed.</summary>
    public const string Some = "some";

    /// <summary>The line of a value that is said not to exist.</summary>
    public const string None = "none";

    /// <summary>The line of names: <c>names Amazon Oracle</c>, in the order of the words.</summary>
    /// <param name="members">The names of the members; at least one.</param>
    public static string OfNames(IEnumerable<string> members) => FactTypes.NamesKind + " " + string.Join(" ", members);

    /// <summary>The line of a figure.</summary>
    /// <param name="figure">The figure.</param>
    public static string Of(in Figure figure) => string.Join(
        " ",
        ExchangeForm.Of(figure.Kind),
        ExchangeForm.Low(figure) ?? "-",
        ExchangeForm.High(figure) ?? "-",
        figure.Unit ?? "-",
        ExchangeForm.Of(figure.Hedge),
        ExchangeForm.Of(figure.Part) ?? "-",
        (figure.Decimals?.ToString(CultureInfo.InvariantCulture) ?? "-") + Exclusive(figure.IsLowExclusive, figure.IsHighExclusive));

    /// <summary>The ends that a range leaves out, with a space before each; empty where it leaves out none.</summary>
    /// <param name="low">Whether it leaves out the lower one.</param>
    /// <param name="high">Whether it leaves out the upper one.</param>
    public static string Exclusive(bool low, bool high) => (low ? " lowExclusive" : "") + (high ? " highExclusive" : "");

    /// <summary>The kind that a line starts with: <c>money</c>, <c>date</c>, <c>text</c>.</summary>
    /// <param name="line">A line.</param>
    public static string KindOf(string line)
    {
        var space = line.AsSpan().IndexOf(' ');
        return space < 0 ? line : line.Substring(0, space);
    }
}
