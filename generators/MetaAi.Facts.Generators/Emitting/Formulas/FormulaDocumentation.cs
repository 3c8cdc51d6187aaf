using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Emitting.Formulas;

/// <summary>What the documentation of a property says of its formulas.</summary>
internal static class FormulaDocumentation
{
    // A hover is read, hundreds of inputs are not.
    private const int MostInputs = 20;

    /// <summary>What a derived value comes to.</summary>
    public static string Value(CheckedFormula formula)
    {
        var period = EdtfDate.TryParse(formula.Period) is { } date ? $" ({ValueWords.OfDate(date)})" : string.Empty;
        var words = (formula.Words ?? "known when the program runs") + period;
        return DocumentationText.Escape(formula.Declared.Member is { } member ? $"{member}: {words}" : words);
    }

    /// <summary>The formula, what it comes to where it stands beside a quote, and what it is computed from.</summary>
    public static string Origin(CheckedFormula formula)
    {
        var comesTo = formula is { Declared.Derived: null, Words: { } words } ? $" comes to {words}" : string.Empty;
        var more = formula.Inputs.Count > MostInputs ? ", \u2026" : string.Empty;
        var inputs = formula.Inputs.Count == 0 ? string.Empty : $"; from {string.Join(", ", formula.Inputs.Take(MostInputs))}{more}";
        return DocumentationText.Escape($"\u201C{Excerpt.Of(formula.Declared.Formula.Text)}\u201D{comesTo}{inputs}");
    }
}
