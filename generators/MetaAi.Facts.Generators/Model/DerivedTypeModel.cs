namespace MetaAi.Facts.Generators.Model;

/// <summary>The <c>T</c> of a <c>Derived&lt;T&gt;</c>.</summary>
/// <param name="Code">The type as code that means the same in any file.</param>
/// <param name="MetadataName">The dotted name in metadata, without arity.</param>
/// <param name="DisplayName">The type as a person would say it.</param>
internal sealed record DerivedTypeModel(string Code, string MetadataName, string DisplayName);
