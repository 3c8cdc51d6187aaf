using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>The extents of a passage, in their order, and what stands around each.</summary>
/// <param name="Reading">The passage.</param>
/// <param name="Extents">Its extents.</param>
/// <param name="Signs">Which signs are the figures' own.</param>
/// <param name="Changes">Which figures are the sides of a change.</param>
internal sealed record CueScope(ReadingScope Reading, ExtentList Extents, SignContext Signs, ChangeSplit Changes)
{
    private static readonly Extent None;

    /// <summary>Whether the passage has a damaged character.</summary>
    public bool HasDamage { get; private set; }

    /// <summary>What is declared, without what gives a date its year.</summary>
    public ReadingContext Undated { get; } = Reading.Context with { Issued = null, Period = null };

    /// <summary>Whether the passage may have words that are struck out.</summary>
    public bool HasStrikes { get; private set; }

    /// <summary>Begins a passage.</summary>
    public void Begin()
    {
        HasDamage = Reading.Lower.IndexOf(FoldedPhrase.Damaged) >= 0;
        HasStrikes = Reading.Lower.IndexOfAny('<', '~') >= 0;
    }

    /// <summary>An extent; one without an end where there is none.</summary>
    public ref readonly Extent AtOrNone(int index) => ref index < Extents.Count ? ref Extents[index] : ref None;

    /// <summary>Where the extent before an extent ends; 0 where there is none.</summary>
    public int EndBefore(int index) => index == 0 ? 0 : Extents[index - 1].End;

    /// <summary>Where the extent after an extent starts; the passage's end where there is none.</summary>
    public int StartAfter(int index) => index + 1 < Extents.Count ? Extents[index + 1].OuterStart : Reading.Text.Length;

    /// <summary>A cue with its words.</summary>
    public OpenCue Cue(CueKind kind, int start, int end) => new(kind, Reading.Text.CasedWords(start, end).Trim());

    /// <summary>Puts an extent under a cue, where it is under none.</summary>
    public void Open(int index, OpenCue? cue)
    {
        if (cue is not null && Extents[index].Cue is null)
        {
            Extents[index] = Extents[index] with { Cue = cue };
        }
    }

    /// <summary>Whether a number names its scale, in a word or an abbreviation.</summary>
    public bool HasScale(in Extent extent) => ExtentScale.IsIn(Reading, extent);

    /// <summary>Whether a scale word or abbreviation stands at a position.</summary>
    public bool IsScale(int position, out int end) => ExtentScale.IsAt(Reading, position, out end);

    /// <summary>Whether a figure has a noun of its own, a percent sign, or is no number: it shares none of its neighbour's words.</summary>
    public static bool IsComplete(in Extent extent) => !extent.IsBare && extent.Kind != FigureKind.Money;
}
