using MetaAi.Facts.Text;

namespace MetaAi.Facts.Scanning;

/// <summary>Which figures of a text are quoted, and which are not: how much of it a set of facts takes up.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FigureCoverage
{
    private FigureCoverage(int quoted, IReadOnlyList<ScannedFigure> unquoted) => (Quoted, Unquoted) = (quoted, unquoted);

    /// <summary>How many figures a quote takes up, whole or in part.</summary>
    public int Quoted { get; }

    /// <summary>The figures that no quote touches, in the order of the text; also words that begin a figure and are refused.</summary>
    public IReadOnlyList<ScannedFigure> Unquoted { get; }

    /// <summary>How many figures the text has.</summary>
    public int Figures => Quoted + Unquoted.Count;

    /// <summary>Holds the figures of a text against its quotes. Takes time in proportion to their number, but for sorting the quotes.</summary>
    /// <param name="figures">The figures, in the order of the text, as <see cref="FigureScanner"/> finds them.</param>
    /// <param name="quotes">Where the words stand that facts quote from it, those of periods too: in UTF-16 units, in any order; they may overlap.</param>
    public static FigureCoverage Of(IEnumerable<ScannedFigure> figures, IEnumerable<TextPosition> quotes)
    {
        var places = quotes.OrderBy(quote => quote.Start).ToList();
        var (quoted, next, reached) = (0, 0, 0);
        var unquoted = new List<ScannedFigure>();
        foreach (var figure in figures)
        {
            // Of all quotes that start before the figure ends, the one that reaches farthest decides.
            for (; next < places.Count && places[next].Start < figure.Utf16.End; next++)
            {
                reached = Math.Max(reached, places[next].End);
            }

            if (reached > figure.Utf16.Start)
            {
                quoted++;
            }
            else
            {
                unquoted.Add(figure);
            }
        }

        return new(quoted, unquoted);
    }

    /// <summary>How many of them are quoted: <c>12 of 15 figures are quoted</c>.</summary>
    public override string ToString() => $"{Quoted} of {Figures} figures are quoted";
}
