using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A property with what was read for it.</summary>
/// <param name="Declaration">The property as written.</param>
/// <param name="Facts">The facts that hold: one for a single fact, any number for a record.</param>
/// <param name="Failure">What the body throws, or null where every quote holds.</param>
internal sealed record CheckedProperty(PropertyModel Declaration, EquatableArray<VerifiedFact> Facts, string? Failure)
{
    /// <summary>Its formulas, once they were computed.</summary>
    public EquatableArray<CheckedFormula> Formulas { get; init; }
}
