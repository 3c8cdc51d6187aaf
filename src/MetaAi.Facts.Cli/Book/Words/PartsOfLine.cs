using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>Cuts a line that is in parts.</summary>
internal static class PartsOfLine
{
    /// <summary>The parts between two places of the line.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends, at most at the end of the line.</param>
    public static IReadOnlyList<StatementPart> Between(IReadOnlyList<StatementPart> parts, int start, int end)
    {
        List<StatementPart> cut = [];
        var at = 0;
        foreach (var part in parts)
        {
            var (from, to) = (Math.Max(start - at, 0), Math.Min(end - at, part.Words.Length));
            if (from < to)
            {
                cut.Add(part with { Words = part.Words[from..to] });
            }

            at += part.Words.Length;
        }

        return cut;
    }
}
