using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// Commands and brackets of LaTeX and wikitext beside a figure: a percent sign, digits, a scale or a hedge that they hide or part from it, "5\\%", "$\\geq$ 5%", "\\textbf{5} million". A figure
/// that stands whole within them is as it is.
/// </summary>
internal static class TypesetCues
{
    private const int LongestCommand = 16;

    // What may stand between a command and its figure.
    private const string Around = "{}$' ";

    private static readonly string[] Hedges =
    [
        "geq", "ge", "geqslant", "leq", "le", "leqslant", "gt", "lt", "approx", "sim", "simeq", "cong", "gtrsim", "lesssim", "gtrapprox", "lessapprox", "pm", "mp", "neq", "gg", "ll",
        "minus", "ensuremath",
    ];

    // Those that begin a note or end a line.
    private static readonly string[] Apart = ["footnote", "footnotemark", "cite", "citep", "citet", "ref", "label", "index", "par", "newline", "quad", "qquad", "item", "end", "begin"];

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        return extent.Kind is null ? null : FindAfter(scope, extent) ?? FindBefore(scope, extent.OuterStart, scope.EndBefore(index));
    }

    private static OpenCue? FindAfter(CueScope scope, in Extent extent)
    {
        var reading = scope.Reading;
        var position = extent.End;
        var isBracket = false;
        while (Around.AsSpan().IndexOf(reading.At(position)) >= 0)
        {
            isBracket |= reading.At(position) == '}';
            position++;
        }

        if (reading.At(position) == '\\' && reading.At(position + 1) != '\\' && !IsCommand(reading, position + 1, Apart, out var end))
        {
            return scope.Cue(CueKind.Unit, position, Math.Max(end, position + 2));
        }

        return isBracket && extent is { Kind: FigureKind.Number or FigureKind.Money or FigureKind.Count } && !scope.HasScale(extent) && scope.IsScale(position, out end)
            ? scope.Cue(CueKind.Scale, position, end)
            : null;
    }

    private static OpenCue? FindBefore(CueScope scope, int start, int limit)
    {
        var reading = scope.Reading;
        var position = start - 1;
        while (position >= limit && Around.AsSpan().IndexOf(reading.At(position)) >= 0)
        {
            position--;
        }

        // "12\\,500"
        if (position > limit && reading.At(position - 1) == '\\' && !char.IsLetterOrDigit(reading.At(position)) && reading.At(position) != '\\')
        {
            return scope.Cue(CueKind.Digits, position - 1, start);
        }

        var command = position;
        while (command > limit && position - command < LongestCommand && char.IsLetter(reading.At(command)))
        {
            command--;
        }

        return position >= limit && reading.At(command) == '\\' && IsCommand(reading, command + 1, Hedges, out var end) ? scope.Cue(CueKind.Hedge, command, end) : null;
    }

    private static bool IsCommand(ReadingScope reading, int start, string[] names, out int end)
    {
        end = start;
        while (char.IsLetter(reading.At(end)))
        {
            end++;
        }

        foreach (var name in names)
        {
            if (reading.Lower.Slice(start, end - start).SequenceEqual(name.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
