using MetaAi.Facts.Collections;
using MetaAi.Facts.Names;

namespace MetaAi.Facts.Generators.Model;

/// <summary>An enumeration whose members are names.</summary>
/// <param name="Code">The type as code that means the same in any file.</param>
/// <param name="DisplayName">The type as a person would say it.</param>
/// <param name="MetadataName">Its full dotted name, as the tools look it up.</param>
/// <param name="Members">The members and their aliases, in the order declared.</param>
/// <param name="Obstacle">Why no name can be read into it, or null.</param>
internal sealed record EnumModel(string Code, string DisplayName, string MetadataName, EquatableArray<NameEntry> Members, string? Obstacle);
