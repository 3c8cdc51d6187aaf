using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A partial property with a quote or a source, in a type that is no set. It is completed so that the compiler comes to the rule that it breaks.</summary>
/// <param name="Type">The type around it.</param>
/// <param name="Name">The name, without escape.</param>
/// <param name="Modifiers">The modifiers as written.</param>
/// <param name="TypeName">Its type as code that means the same in any file.</param>
/// <param name="Accessors">The accessors where they are not a getter alone.</param>
/// <param name="Missing">Which half is generated.</param>
/// <param name="Failure">What its body throws.</param>
internal sealed record StrayProperty(
    TypeModel Type, string Name, string Modifiers, string TypeName, EquatableArray<string> Accessors, MissingHalf Missing, FactMessage Failure);
