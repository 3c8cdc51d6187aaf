using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>Says to a person why words of a text are listed without a value, under the rule that they break.</summary>
public static class ScanMessages
{
    /// <summary>The message for words that are refused, or that something beside them changes.</summary>
    /// <param name="found">The words; not read.</param>
    /// <param name="context">What was declared about the text.</param>
    public static FactMessage Of(ScannedFigure found, ReadingContext context) =>
        found.Cue is { } cue ? CueMessages.Of(found.Text, cue) : RefusalMessages.Of(found.Reading.Refusal, found.Text, context);
}
