using MetaAi.Facts.Collections;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Interop.NodaMoney;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What the type of a property can be filled with.</summary>
internal static class TargetParser
{
    /// <param name="type">The property's type.</param>
    /// <param name="assembly">The assembly that declares the property.</param>
    public static TargetModel? Parse(ITypeSymbol type, IAssemblySymbol assembly)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (named.IsNamed(KnownNames.Fact))
        {
            return ValueType(named.TypeArguments[0], assembly) is { } valueType ? new TargetModel.SingleFact(valueType) : null;
        }

        if (named.IsNamed(KnownNames.FactSeries))
        {
            return ValueType(named.TypeArguments[0], assembly) is { } valueType ? new TargetModel.Series(valueType) : null;
        }

        if (named.IsNamed(KnownNames.Derived))
        {
            return new TargetModel.DerivedValue(DerivedType(named));
        }

        var members = Members(named, assembly);
        return members.Count == 0
            ? null
            : new TargetModel.Record(
                named.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToCode(),
                named.ToReadableName(),
                [.. members],
                Obstacle(named, assembly));
    }

    private static DeclaredType? ValueType(ITypeSymbol type, IAssemblySymbol assembly)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return new DeclaredType(FactTypes.Name, EnumParser.Parse((INamedTypeSymbol)type, assembly));
        }

        if (type is INamedTypeSymbol { Arity: 1 } list)
        {
            return list.IsNamed(KnownNames.NameList) && list.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Enum } names
                ? new DeclaredType(FactTypes.NameList, EnumParser.Parse(names, assembly))
                : null;
        }

        return FactTypes.Find(type.ToMetadataName()) is { HoldsNames: false } known && (known != FactTypes.NodaMoney || NodaMoneyTypes.IsMoney(type))
            ? new DeclaredType(known, null)
            : null;
    }

    private static DerivedTypeModel DerivedType(INamedTypeSymbol derived) =>
        new(derived.TypeArguments[0].ToCode(), derived.TypeArguments[0].ToMetadataName(), derived.TypeArguments[0].ToReadableName());

    private static List<RecordMemberModel> Members(INamedTypeSymbol record, IAssemblySymbol assembly)
    {
        var members = new List<RecordMemberModel>();
        foreach (var property in InstanceProperties(record))
        {
            if (property.Type is INamedTypeSymbol type && type.IsValue()
                && property.SetMethod is { } setter && Reach.IsVisible(property, assembly) && Reach.IsVisible(setter, assembly))
            {
                var isQuoted = !type.IsNamed(KnownNames.Derived);
                members.Add(new RecordMemberModel(
                    property.Name,
                    isQuoted ? ValueType(type.TypeArguments[0], assembly) : null,
                    type.TypeArguments[0].ToReadableName(),
                    property.IsRequired,
                    UnknownTypes.In(type)?.Name)
                {
                    Derived = isQuoted ? null : DerivedType(type),
                    IsSeries = type.IsNamed(KnownNames.FactSeries),
                });
            }
        }

        return members;
    }

    private static string? Obstacle(INamedTypeSymbol record, IAssemblySymbol assembly)
    {
        if (record.IsAbstract)
        {
            return "it is abstract";
        }

        if (record.IsRefLikeType)
        {
            return "it is a ref struct, which no field can hold";
        }

        if (Reach.Obstacle(record, assembly) is { } obstacle)
        {
            return $"generated code has to name it, and {obstacle}";
        }

        if (!record.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && Reach.IsVisible(constructor, assembly)))
        {
            return "it has no constructor without parameters";
        }

        var other = InstanceMembers(record).FirstOrDefault(IsOtherRequirement);
        return other is null ? null : $"it requires '{other.Name}', which is not a property of type Fact<T>, FactSeries<T> or Derived<T>";
    }

    private static bool IsOtherRequirement(ISymbol member) => member switch
    {
        IPropertySymbol property => property.IsRequired && !property.Type.IsValue(),
        IFieldSymbol field => field.IsRequired,
        _ => false,
    };

    private static IEnumerable<IPropertySymbol> InstanceProperties(INamedTypeSymbol type) =>
        InstanceMembers(type).OfType<IPropertySymbol>().Where(property => !property.IsIndexer);

    /// <summary>The members that are not static, the type's own before those that it inherits and does not hide.</summary>
    private static IEnumerable<ISymbol> InstanceMembers(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!member.IsStatic && member is IPropertySymbol or IFieldSymbol && seen.Add(member.Name))
                {
                    yield return member;
                }
            }
        }
    }
}
