using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>Walks all that an object holds, field by field, in search of what would keep a compilation alive or never be equal.</summary>
internal static class ObjectGraph
{
    /// <summary>The path to the first object of the compiler that is reached, or null where there is none.</summary>
    public static string? FindCompilerObject(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, string Path)>([(root, root.GetType().Name)]);
        while (open.TryPop(out var item))
        {
            if (IsOfCompiler(item.Value))
            {
                return item.Path;
            }

            if (IsLeaf(item.Value) || !seen.Add(item.Value))
            {
                continue;
            }

            foreach (var (value, path) in Held(item.Value, item.Path))
            {
                open.Push((value, path));
            }
        }

        return null;
    }

    private static bool IsOfCompiler(object value) =>
        value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel or AdditionalText or SyntaxReference or AttributeData;

    private static bool IsLeaf(object value) => value.GetType().IsPrimitive || value is string or decimal or Enum or MemberInfo or Pointer;

    private static IEnumerable<(object Value, string Path)> Held(object value, string path)
    {
        if (value is Array array)
        {
            foreach (var (element, index) in array.Cast<object?>().Select((element, index) => (element, index)))
            {
                if (element is not null)
                {
                    yield return (element, $"{path}[{index}]");
                }
            }

            yield break;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && field.GetValue(value) is { } held)
                {
                    yield return (held, $"{path}.{field.Name}");
                }
            }
        }
    }
}
