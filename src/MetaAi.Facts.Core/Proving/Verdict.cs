namespace MetaAi.Facts.Proving;

/// <summary>What came of judging a claim about a text: that words stand there, and say a figure.</summary>
public enum Verdict
{
    /// <summary>The words stand in the text, once, as the figure that they are read as; and that figure is what is claimed of it.</summary>
    Proved,

    /// <summary>The words stand in the text, once, but the figure that they say is another one than is claimed.</summary>
    Contradicted,

    /// <summary>The words do not stand in the text.</summary>
    Absent,

    /// <summary>The words stand in the text more than once, and nothing says which place is meant.</summary>
    Ambiguous,

    /// <summary>The words are there only as a piece of longer words: of a larger figure, of a word or number, or of two figures.</summary>
    Cut,

    /// <summary>The words are there, but a word or a mark beside them changes what they say, or characters that were lost may.</summary>
    OpenCue,

    /// <summary>The words are no figure, or cannot be read as one with what is declared.</summary>
    Unreadable,
}
