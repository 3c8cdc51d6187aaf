using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating.Printing;

/// <summary>
/// The words and signs of a language that values are printed in. The value is the same in each: what is left open in one is left open in all. The same under
/// every culture.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public abstract class PrintWords
{
    private protected PrintWords()
    {
    }

    /// <summary>Plain English, which everything is printed in unless another language is asked for: "60 to 65 billion USD", "2024-Q2".</summary>
    public static PrintWords English { get; } = new EnglishPrint();

    /// <summary>
    /// French as the Imprimerie nationale sets it: a decimal comma, a narrow no-break space (U+202F) between groups of three digits and before a percent sign, a
    /// no-break space (U+00A0) before any other unit: "60 à 65 milliards USD", "2e trimestre 2024". A billion is a milliard, and a trillion a thousand of them.
    /// </summary>
    public static PrintWords French { get; } = new FrenchPrint();

    /// <summary>The BCP 47 tag of the language.</summary>
    public abstract string Language { get; }

    /// <summary>The words for a value that exists and is not disclosed.</summary>
    public abstract string Undisclosed { get; }

    /// <summary>The words for a value that is said not to exist.</summary>
    public abstract string None { get; }

    /// <summary>What kind of statement it is.</summary>
    /// <param name="modality">The kind.</param>
    public abstract string WordOf(Modality modality);

    /// <summary>Which statement to prefer.</summary>
    /// <param name="rank">The rank.</param>
    public abstract string WordOf(Rank rank);

    /// <summary>Digits as <see cref="Numbers.Rational.ToString()"/> writes them, a plain decimal or a fraction, with the signs of the language.</summary>
    /// <param name="digits">The digits.</param>
    public abstract string Digits(string digits);

    /// <summary>How statements go together.</summary>
    internal abstract string WordOf(ConsistencyOutcome outcome);

    internal abstract string WithDifferentValues { get; }

    internal abstract string InCommon { get; }

    /// <summary>The zeros of the largest number that has a word.</summary>
    internal abstract int LargestScale { get; }

    /// <summary>What stands between the ends of a range.</summary>
    internal abstract string To { get; }

    internal abstract string Uncertain { get; }

    internal abstract string WithoutBounds { get; }

    /// <summary>What stands after names where there are more.</summary>
    public abstract string AndOthers { get; }

    /// <summary>Whether percentage points stand at each of several numbers.</summary>
    internal abstract bool RepeatsPoints { get; }

    /// <summary>The word for a million or more, after its digits; nothing for no zeros.</summary>
    /// <param name="zeros">The zeros: 0, 6, 9, 12.</param>
    /// <param name="digits">The digits before it, by which it is one or many.</param>
    internal abstract string Scale(int zeros, string digits);

    /// <summary>The unit after a number.</summary>
    /// <param name="kind">What is measured.</param>
    /// <param name="unit">The unit of the figure, or null.</param>
    /// <param name="zeros">The zeros of the word before it.</param>
    /// <param name="digits">The digits before it.</param>
    internal abstract string Unit(FigureKind kind, string? unit, int zeros, string digits);

    /// <summary>What a value is counted per: "a year", "per centre".</summary>
    /// <param name="noun">The noun in English, in the singular, or any that no table has.</param>
    public abstract string Per(string noun);

    /// <summary>The same where one of each is meant: "a person".</summary>
    /// <param name="noun">The noun in English, in the singular, or any that no table has.</param>
    internal abstract string Each(string noun);

    /// <summary>Whether an English noun can be said in the language.</summary>
    internal abstract bool Has(string noun);

    /// <summary>The noun of what is counted, in the language where a table has it, and as it is otherwise.</summary>
    /// <param name="unit">The noun.</param>
    public abstract string Noun(CountedUnit unit);

    /// <summary>How words bound a number, with the space after it; nothing where they do not.</summary>
    internal abstract string Before(Hedge hedge);

    internal abstract string Between(string low, string high);

    internal abstract string And { get; }

    internal abstract string Length(IReadOnlyList<(string Digits, DurationUnit Unit)> parts);

    /// <summary>A date in words, with its hedge.</summary>
    internal abstract string Date(in Figure figure);

    /// <summary>Quoted words with the quotation marks of the language.</summary>
    internal abstract string Quoted(string words);

    /// <summary>What stands before and after what a value is a part of, or was taken from.</summary>
    internal abstract (string Before, string After) Whole(string value, bool isNoValue);

    /// <summary>What stands before and after a value that is a change.</summary>
    internal abstract (string Before, string After) Change(string value, bool isNoValue);

    /// <summary>What stands before and after what it is a change from.</summary>
    internal abstract (string Before, string After) From { get; }

    internal abstract string Colon { get; }

    /// <summary>What bounds the ends of a computed value.</summary>
    internal abstract BoundsWords Bounds { get; }

    /// <summary>Whether a number is two or more, either sign.</summary>
    /// <param name="digits">Its digits, a plain decimal.</param>
    internal static bool IsTwoOrMore(string digits)
    {
        var (start, point) = (digits[0] == '-' ? 1 : 0, digits.AsSpan().IndexOf('.'));
        var whole = digits.Substring(start, (point < 0 ? digits.Length : point) - start);
        return whole is not ("0" or "1");
    }

    /// <summary>Of two numbers the one that decides whether what follows both is one or many.</summary>
    internal static string Greater(string one, string other) => IsTwoOrMore(one) ? one : other;
}
