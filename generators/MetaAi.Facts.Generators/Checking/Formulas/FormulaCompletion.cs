using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>Puts what formulas come to into the sets that declare them.</summary>
internal static class FormulaCompletion
{
    /// <summary>A set with its formulas: words that only relate have their figure, and a property whose formula has no value throws.</summary>
    /// <param name="set">The set.</param>
    /// <param name="formulas">Its formulas.</param>
    public static CheckedFactSet Complete(CheckedFactSet set, IEnumerable<CheckedFormula> formulas)
    {
        var byProperty = formulas.ToLookup(formula => formula.Declared.Property, StringComparer.Ordinal);
        return byProperty.Count == 0 ? set : set with { Properties = [.. set.Properties.Select(property => Complete(property, [.. byProperty[property.Declaration.Name]]))] };
    }

    private static CheckedProperty Complete(CheckedProperty property, CheckedFormula[] formulas)
    {
        if (formulas.Length == 0)
        {
            return property;
        }

        // A fact that only relates has no value of its own.
        var facts = property.Facts
            .Select(fact => fact.Relation is null ? fact : fact with { Figure = formulas.FirstOrDefault(formula => formula.Declared.Member == fact.Member)?.Figure })
            .Where(fact => fact.Relation is null || fact.Figure is not null);
        return property with
        {
            Facts = [.. facts],
            Failure = property.Failure ?? formulas.Select(formula => formula.Failure).FirstOrDefault(failure => failure is not null)?.ToString(),
            Formulas = [.. formulas],
        };
    }
}
