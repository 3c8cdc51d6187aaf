using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A partial property that quotes are read into.</summary>
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
    EquatableArray<QuoteModel> Quotes);
