using MetaAi.Facts.Declaring;

namespace MetaAi.Facts.Generators.Model;

/// <summary>The <c>T</c> of a <c>Fact&lt;T&gt;</c>.</summary>
/// <param name="Type">Which of the types that a fact can have.</param>
/// <param name="Enum">The enumeration, where it holds names; null otherwise.</param>
internal sealed record DeclaredType(FactType Type, EnumModel? Enum)
{
    /// <summary>The type as a person would say it.</summary>
    public string DisplayName => Enum is null ? Type.Name : Type.Unites ? $"{nameof(FactTypes.NameList)}<{Enum.DisplayName}>" : Enum.DisplayName;

    /// <summary>The type as code that means the same in any file.</summary>
    public string Code => Enum is null ? Type.Code! : Type.Unites ? $"{Type.Code}<{Enum.Code}>" : Enum.Code;
}
