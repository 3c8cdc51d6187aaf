using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading;

/// <summary>The words and forms in which figures are exchanged: in exports, in answers of the tool and in the lock.</summary>
public static class ExchangeForm
{
    /// <summary>The kinds, in the order of <see cref="FigureKind"/>: <c>money</c>, <c>percent</c> and on.</summary>
    public static IReadOnlyList<string> Kinds { get; } = AllKinds();

    /// <summary>A kind: <c>money</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(FigureKind kind) => Word(kind.ToString());

    /// <summary>A hedge: <c>moreThan</c>.</summary>
    /// <param name="hedge">The hedge.</param>
    public static string Of(Hedge hedge) => Word(hedge.ToString());

    /// <summary>A part: <c>mid</c>; null for none.</summary>
    /// <param name="part">The part, or null.</param>
    public static string? Of(DatePart? part) => part is { } named ? Word(named.ToString()) : null;

    /// <summary>A modality: <c>forecast</c>.</summary>
    /// <param name="modality">The modality.</param>
    public static string Of(Modality modality) => Word(modality.ToString());

    /// <summary>A rank: <c>deprecated</c>.</summary>
    /// <param name="rank">The rank.</param>
    public static string Of(Rank rank) => Word(rank.ToString());

    /// <summary>The lower end of a figure; null where the words give none. A share is a fraction also where a decimal would say it exactly.</summary>
    /// <param name="figure">The figure.</param>
    public static string? Low(in Figure figure) => End(figure.Low, figure.Kind);

    /// <summary>The upper end of a figure; null where the words give none.</summary>
    /// <param name="figure">The figure.</param>
    public static string? High(in Figure figure) => End(figure.High, figure.Kind);

    /// <summary>The end that a text says of a figure of a kind, in the form that <see cref="Low"/> and <see cref="High"/> give; <c>49.0</c> is 49 as well.</summary>
    /// <param name="text">The text; null gives null.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The end, exactly; null where the text says none of that kind.</returns>
    public static FigureBound? ToEnd(string? text, FigureKind kind) => kind switch
    {
        FigureKind.Date => CivilDate.TryParse(text) is { } date ? new(date) : null,

        // As it is written, and in no other way: more decimals than are kept would be rounded.
        FigureKind.Duration => CalendarDuration.TryParse(text) is { } length && length.ToString() == text ? new(length) : null,
        _ => Rational.TryParse(text) is { } number ? new(number) : null,
    };

    /// <summary>The kind that a word names, as the one that may be read; none where the word is not one of <see cref="Kinds"/>.</summary>
    /// <param name="word">The word, or null.</param>
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

    /// <summary>The hedge that a word names; null where it names none.</summary>
    /// <param name="word">The word, or null.</param>
    public static Hedge? ToHedge(string? word)
    {
        for (var hedge = Hedge.Exact; hedge <= Hedge.Tolerance; hedge++)
        {
            if (Of(hedge) == word)
            {
                return hedge;
            }
        }

        return null;
    }

    /// <summary>An enumeration's member: <c>MoreThan</c> is <c>moreThan</c>.</summary>
    /// <param name="member">The member's name; not empty.</param>
    public static string Word(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);

    // In a loop: a process of the tool asks for them before its first answer.
    private static string[] AllKinds()
    {
        var kinds = new string[(int)FigureKind.Duration + 1];
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            kinds[kind] = Of((FigureKind)kind);
        }

        return kinds;
    }

    private static string? End(FigureBound? end, FigureKind kind) => end is not { } bound
        ? null
        : kind == FigureKind.Fraction ? bound.Number.ToFractionString() : bound.ToString();
}
