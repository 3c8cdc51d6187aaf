using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A multiple that is a word of its own: "le double", "halved".</summary>
/// <param name="Value">The multiple.</param>
internal readonly record struct MultipleWord(Rational Value)
{
    /// <summary>Whether it says that something became less, so that "more than" before it means a smaller multiple.</summary>
    public bool IsReduction { get; init; }

    /// <summary>A whole multiple.</summary>
    public static MultipleWord Of(int value) => new(Rational.Of(value, 1));

    /// <summary>What something became less to.</summary>
    public static MultipleWord ReducedTo(int numerator, int denominator) => new(Rational.Of(numerator, denominator)) { IsReduction = true };
}
