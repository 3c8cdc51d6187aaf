using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>What a name means in a folder of texts: a text, or why there is none.</summary>
internal sealed class ClaimedText
{
    // What is judged is remembered for each context. As many as these are no texts of sources any more.
    private const int MostContexts = 64;

    private readonly HashSet<ReadingContext> contexts = [];
    private FactText? text;

    /// <summary>A text.</summary>
    public ClaimedText(FactText text) => this.text = text;

    /// <summary>No text.</summary>
    /// <param name="verdict">What that makes of a claim about it.</param>
    /// <param name="problem">Why there is none.</param>
    public ClaimedText(Verdict verdict, FactMessage problem) => (Verdict, Problem) = (verdict, problem);

    /// <summary>What a claim comes to where there is no text.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why there is no text; null where there is one.</summary>
    public FactMessage? Problem { get; }

    /// <summary>How many characters the text has.</summary>
    public int Length => text?.Content.Length ?? 0;

    /// <summary>The text, to be judged in a context; null where there is none.</summary>
    public FactText? In(ReadingContext context)
    {
        if (text is not null && contexts.Add(context) && contexts.Count > MostContexts)
        {
            contexts.Clear();
            text = new(text.Name, text.Content);
        }

        return text;
    }
}
