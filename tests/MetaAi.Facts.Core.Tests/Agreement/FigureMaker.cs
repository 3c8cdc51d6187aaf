namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Writes the figure that a slot of a sentence asks for.</summary>
internal sealed class FigureMaker(Tongue tongue, Draw draw)
{
    private readonly MeasureMaker measures = new(tongue, draw);
    private readonly DateMaker dates = new(tongue, draw);

    /// <summary>What the two numbers that were last written as a pair say as a range.</summary>
    public Said Pair => measures.Pair;

    /// <summary>Writes one figure.</summary>
    /// <param name="slot">The slot: a kind and styles, parted by points, with <c>=</c> at the end where one exact number is asked for.</param>
    /// <param name="isLast">Whether a hedge may stand after it.</param>
    public MadeFigure Make(string slot, bool isLast)
    {
        var names = slot.TrimEnd('=').Split('.');
        if (tongue.Words.Has("date " + names[0]))
        {
            return dates.Make(names[0]);
        }

        if (tongue.Words.Has(names[0]))
        {
            var row = draw.Pick(tongue.Words.Rows(names[0]));
            return new(row[0], new("fraction", row[1], row[1], "share"));
        }

        return measures.Make(names[0], names[1..], slot.EndsWith('='), isLast);
    }
}
