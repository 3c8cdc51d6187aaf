using System.Globalization;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Places of a scale as lengths of SVG: parts of the width, so that a chart is as wide as there is room and its signs and words keep their size.</summary>
internal static class SvgLength
{
    /// <summary>A place in percent: "37.5%".</summary>
    /// <param name="steps">The place, in steps of <see cref="ChartScale.Full"/>.</param>
    public static string Of(int steps) => (steps / 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
