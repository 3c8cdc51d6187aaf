using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Judging;

/// <summary>Says to a person what a cue does, and what to do about it.</summary>
internal static class CueMessages
{
    private const string Confirm = "or, where the text means the words as quoted, say why in Confirmed";

    /// <summary>The message for an open cue.</summary>
    /// <param name="words">The figure's words.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="where">Where it stands, with a space before it; empty where that is said otherwise.</param>
    public static FactMessage Of(string words, OpenCue cue, string where = "") =>
        new(FactRules.OpenCue, words, cue.Words, where, Effect(cue.Kind), Fix(cue.Kind), Confirm);

    /// <summary>What the cue does to the figure, as the end of a sentence after "which".</summary>
    public static string Effect(CueKind kind) => kind switch
    {
        CueKind.Negation => "denies its bound, so that the other bound is meant",
        CueKind.Hedge => "bounds or loosens it",
        CueKind.Scale => "may be part of the same number",
        CueKind.Sign => "may be its minus sign",
        CueKind.Digits => "may belong to the same number",
        CueKind.Range => "may make a range of it and the figure on the other side",
        CueKind.Shared => "may be said of it too",
        CueKind.Year => "makes a year of it",
        CueKind.YearBeside => "says which year it is of",
        CueKind.Unit => "may be part of its unit",
        CueKind.Turn => "turns it into another number",
        CueKind.Weight => "makes a weight of it, and no amount of money",
        CueKind.Head => "says a scale or a unit for the figures after it",
        CueKind.Name => "makes it part of a name or a label, so that it counts nothing",
        CueKind.Score => "holds it and gives the two numbers of a score or a vote, and no range",
        CueKind.Occasion => "holds it and says how often something was done, and no multiple",
        CueKind.Word => "holds it and makes an ordinal, an adjective or an adverb of it, and no number",
        CueKind.Damage => "is damaged and may hide a digit, a sign or a space",
        CueKind.Unknown => "is a character that is not known beside figures",
        CueKind.Denied => "denies it or takes it back",
        CueKind.Refused => "holds it and is refused as a whole",
        CueKind.Apart => "that is a figure of its own there, and the other words belong to something else",
        CueKind.Wall => "a tab, a bar, a blank line, several spaces or a line end part two figures",
        _ => "it touches the words",
    };

    /// <summary>What to do about it.</summary>
    private static string Fix(CueKind kind) => kind switch
    {
        CueKind.Damage or CueKind.Unknown => "fix the text",
        CueKind.Range or CueKind.Shared or CueKind.Head or CueKind.Name or CueKind.Occasion or CueKind.Word => "quote a figure that stands for itself",
        CueKind.Score => "quote each number for itself, as a decimal",
        CueKind.Denied => "quote the figure in its place",
        CueKind.Year => "declare a date",
        CueKind.YearBeside => "set Period to that year",
        CueKind.Weight => "declare a quantity",
        _ => "quote the figure with it if that reads as the text means it",
    };
}
