using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A partial property that quotes are read into, or that formulas are the values of.</summary>
/// <param name="Name">The name, without escape.</param>
/// <param name="Modifiers">The modifiers as written, <c>partial</c> included; both parts must say the same.</param>
/// <param name="TypeName">The type as code that means the same in any file.</param>
/// <param name="Target">What the quotes fill, or null where the type can hold none.</param>
/// <param name="Accessors">The accessors with their modifiers, where others than a getter were wrongly declared; empty where there is a getter alone.</param>
/// <param name="Missing">Which half is left to be generated.</param>
/// <param name="Documentation">The user's own documentation comment, without its slashes; empty where there is none.</param>
/// <param name="Quotes">The quotes, in the order written; none where the property is left to be generated all the same, which is wrong.</param>
internal sealed record PropertyModel(
    string Name,
    string Modifiers,
    string TypeName,
    TargetModel? Target,
    EquatableArray<string> Accessors,
    MissingHalf Missing,
    string Documentation,
    EquatableArray<QuoteModel> Quotes)
{
    /// <summary>The formulas, in the order written.</summary>
    public EquatableArray<FormulaModel> Formulas { get; init; }

    /// <summary>Why code beside other types cannot name the property, or null where it can.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether a formula is of the property, or of a member of its record.</summary>
    /// <param name="member">The member, or null.</param>
    public bool HasFormula(string? member) => Formulas.Count > 0 && Formulas.Any(formula => formula.For == member);
}
