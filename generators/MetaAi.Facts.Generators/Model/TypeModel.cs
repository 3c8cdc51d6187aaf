using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A partial type that facts or sources are generated into.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Declarations">The partial declarations from the outermost type to the type itself: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Name">The type's simple name, without escape or arity.</param>
/// <param name="FullName">The dotted name with type parameters, <c>Outer&lt;T&gt;.Set</c>: what member ids and source names begin with.</param>
/// <param name="MetadataName">The dotted name with arity, unique in the assembly: what the generated file is named after.</param>
internal sealed record TypeModel(string? Namespace, EquatableArray<string> Declarations, string Name, string FullName, string MetadataName);
