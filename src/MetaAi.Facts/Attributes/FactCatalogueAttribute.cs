using System.Diagnostics.CodeAnalysis;

namespace MetaAi.Facts;

/// <summary>Names a generated type that lists facts of the assembly. <see cref="FactCatalogue.Of(System.Reflection.Assembly)"/> finds them by it.</summary>
/// <param name="type">A type that implements <see cref="IFactSet"/> and has a public parameterless constructor.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class FactCatalogueAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) : Attribute
{
    /// <summary>A type that implements <see cref="IFactSet"/> and has a public parameterless constructor.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Type { get; } = type;
}
