using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Reading;

/// <summary>The words and forms in which a figure leaves the program: those of <c>facts read</c>, of the exports and of <c>facts.lock</c>.</summary>
public static class FigureWords
{
    private static readonly (ReadingNotes Note, FactRule Rule)[] NoteRules =
    [
        (ReadingNotes.DoubtfulSeparator, FactRules.DoubtfulSeparator),
        (ReadingNotes.LongScale, FactRules.LongScale),
        (ReadingNotes.YearAssumed, FactRules.YearAssumed),
    ];

    /// <summary>The kinds, in the order of <see cref="FigureKind"/>: <c>money</c>, <c>percent</c>, ….</summary>
    public static IReadOnlyList<string> Kinds { get; } = Enumerable.Range(0, (int)FigureKind.Duration + 1).Select(kind => Of((FigureKind)kind)).ToArray();

    /// <summary>The word of a kind: <c>money</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(FigureKind kind) => LowerCamel(kind.ToString());

    /// <summary>The word of a hedge: <c>moreThan</c>.</summary>
    /// <param name="hedge">The hedge.</param>
    public static string Of(Hedge hedge) => LowerCamel(hedge.ToString());

    /// <summary>The word of a part: <c>mid</c>.</summary>
    /// <param name="part">The part.</param>
    public static string Of(DatePart part) => LowerCamel(part.ToString());

    /// <summary>A bound: <see cref="FigureBound.ToString"/>, but a share is a fraction also where a decimal would say it exactly: "1/2".</summary>
    /// <param name="bound">The bound, or null where there is none.</param>
    /// <param name="kind">The kind of its figure.</param>
    public static string? Of(FigureBound? bound, FigureKind kind) => bound is not { } end
        ? null
        : kind == FigureKind.Fraction ? end.Number.ToFractionString() : end.ToString();

    /// <summary>The kind that a word names.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The kind, as the one that may be read; none where the word is not one of <see cref="Kinds"/>.</returns>
    public static FigureKinds ToKinds(string? word)
    {
        for (var i = 0; i < Kinds.Count; i++)
        {
            if (Kinds[i] == word)
            {
                return (FigureKinds)(1 << i);
            }
        }

        return FigureKinds.None;
    }

    /// <summary>The rules under which what is doubtful is reported, by id.</summary>
    /// <param name="notes">What is doubtful.</param>
    public static IReadOnlyList<FactRule> Of(ReadingNotes notes) => NoteRules.Where(note => (notes & note.Note) != 0).Select(note => note.Rule).ToArray();

    private static string LowerCamel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
