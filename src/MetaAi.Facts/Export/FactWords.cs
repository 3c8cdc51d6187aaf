using MetaAi.Facts.Declaring;

namespace MetaAi.Facts;

/// <summary>The words and forms of the exports.</summary>
internal static class FactWords
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.SomeValue => "some",
        ValueKind.NoValue => "none",
        _ => "value",
    };

    /// <summary>The kind of a fact that has no figure, by the type that it is declared with; null where no kind is meant by the type.</summary>
    public static string? KindOf(Type type) => type == typeof(MonetaryRate) ? FactTypes.MonetaryAmount.Kind : FactTypes.Find(NameOf(type))?.Kind;

    private static string? NameOf(Type type) =>
        type.IsEnum ? FactTypes.Name.MetadataName
        : type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(NameList<>) ? FactTypes.NameList.MetadataName
        : type.FullName;
}
