using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Types;

/// <summary>What the generator does with a type that a fact can have.</summary>
/// <param name="Type">The type.</param>
/// <param name="Obstacle">What stands against holding a figure in it, which was read from the given words; gives null where nothing does.</param>
/// <param name="Value">The value of a fact of the type as an expression.</param>
internal sealed record TypeRow(FactType Type, Func<Figure, string, FactMessage?> Obstacle, Func<VerifiedFact, string> Value);
