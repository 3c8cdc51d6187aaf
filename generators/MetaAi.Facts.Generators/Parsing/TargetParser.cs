using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What the type of a property can be filled with.</summary>
internal static class TargetParser
{
    /// <summary>The types that a <c>Fact&lt;T&gt;</c> can have, as a person would say them.</summary>
    public static readonly string FactTypes = string.Join(", ", ["MonetaryAmount", "Ratio", "ExtendedDate", "decimal", "LocalDate", "YearMonth", "DateInterval", "string"]);

    public static TargetModel? Parse(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (named.IsNamed(KnownNames.Fact))
        {
            return ValueType(named.TypeArguments[0]) is { } valueType ? new TargetModel.SingleFact(valueType) : null;
        }

        var members = Members(named);
        return members.Count == 0
            ? null
            : new TargetModel.FactRecord(
                named.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToCode(),
                named.ToReadableName(),
                [.. members],
                Obstacle(named));
    }

    public static FactValueType? ValueType(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Decimal => FactValueType.Decimal,
        SpecialType.System_String => FactValueType.Text,
        _ => type.ToDottedName() switch
        {
            "MetaAi.Facts.MonetaryAmount" => FactValueType.MonetaryAmount,
            "MetaAi.Facts.Ratio" => FactValueType.Ratio,
            "MetaAi.Facts.ExtendedDate" => FactValueType.ExtendedDate,
            "NodaTime.LocalDate" => FactValueType.LocalDate,
            "NodaTime.YearMonth" => FactValueType.YearMonth,
            "NodaTime.DateInterval" => FactValueType.DateInterval,
            _ => null,
        },
    };

    private static List<RecordMemberModel> Members(INamedTypeSymbol record)
    {
        var members = new List<RecordMemberModel>();
        foreach (var property in InstanceProperties(record))
        {
            if (property.Type is INamedTypeSymbol type && type.IsNamed(KnownNames.Fact) && property.SetMethod is not null)
            {
                members.Add(new RecordMemberModel(
                    property.Name, ValueType(type.TypeArguments[0]), type.TypeArguments[0].ToReadableName(), property.IsRequired));
            }
        }

        return members;
    }

    private static string? Obstacle(INamedTypeSymbol record)
    {
        if (record.IsAbstract)
        {
            return "it is abstract";
        }

        if (!record.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility != Accessibility.Private))
        {
            return "it has no constructor without parameters";
        }

        var other = InstanceProperties(record).FirstOrDefault(property => property.IsRequired && !property.Type.IsNamed(KnownNames.Fact));
        return other is null ? null : $"it requires '{other.Name}', which is not a Fact<T>";
    }

    private static IEnumerable<IPropertySymbol> InstanceProperties(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (!property.IsStatic && !property.IsIndexer && seen.Add(property.Name))
                {
                    yield return property;
                }
            }
        }
    }
}
