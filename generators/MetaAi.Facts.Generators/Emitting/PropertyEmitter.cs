using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes the half of a partial property that is missing.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes a property.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="missing">Which half.</param>
    /// <param name="modifiers">The modifiers of the user's half.</param>
    /// <param name="type">Its type, as code.</param>
    /// <param name="name">Its name, without escape.</param>
    /// <param name="accessors">The accessors where they are not a getter alone, which is wrong: the two halves must have the same.</param>
    /// <param name="value">The expression that it gives, where the half with the body is missing.</param>
    public static void Emit(CodeWriter writer, MissingHalf missing, string modifiers, string type, string name, EquatableArray<string> accessors, string value)
    {
        var head = $"{modifiers} {type} {Identifier.Escape(name)}";
        if (missing == MissingHalf.Definition)
        {
            writer.Line($"{head} {{ {(accessors.Count == 0 ? "get" : string.Join("; ", accessors))}; }}");
            return;
        }

        if (accessors.Count == 0)
        {
            writer.Line($"{head} => {value};");
            return;
        }

        writer.Block(head, () =>
        {
            foreach (var accessor in accessors)
            {
                var isGetter = accessor.EndsWith("get", StringComparison.Ordinal);
                writer.Line($"{accessor} => {(isGetter ? value : "throw new global::System.NotSupportedException()")};");
            }
        });
    }

    /// <summary>An expression that throws what was wrong with the declaration.</summary>
    public static string Throw(string failure) => $"throw new global::System.InvalidOperationException({Literal.Of(failure)})";
}
