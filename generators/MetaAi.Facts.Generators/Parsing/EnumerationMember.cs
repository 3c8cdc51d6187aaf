using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>A member of an enumeration as an argument of an attribute.</summary>
internal sealed record EnumerationMember(string Name)
{
    /// <summary>The member with a value; where none has it, what stands for it is its number.</summary>
    public static EnumerationMember Of(INamedTypeSymbol type, object value)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.HasConstantValue && value.Equals(field.ConstantValue))
            {
                return new EnumerationMember(field.Name);
            }
        }

        return new EnumerationMember(Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }
}
