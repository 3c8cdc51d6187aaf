using MetaAi.Facts.Judging.Cues;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Beside;

/// <summary>White space, tags, note marks and marks of emphasis and quotation after a figure: they part it from none of its words.</summary>
internal static class MarksBetween
{
    /// <summary>The position after them.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="position">The position after the figure.</param>
    /// <param name="withRemarks">Whether a short remark in brackets is passed over too: "7 (seven) boats".</param>
    public static int Skip(ReadingScope scope, int position, bool withRemarks)
    {
        var next = position;
        while (Gap.TryStep(scope, ref next, scope.Text.Length, out var mark) && (mark is GapMark.Space or GapMark.Quote or GapMark.Note or GapMark.Tag || (withRemarks && mark == GapMark.Remark)))
        {
            position = next;
        }

        return position;
    }
}
