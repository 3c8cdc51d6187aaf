using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes the implementing half of a partial property.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes a property.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="modifiers">The modifiers of the user's half.</param>
    /// <param name="type">Its type, as code.</param>
    /// <param name="name">Its name, without escape.</param>
    /// <param name="setter">A setter that was wrongly declared, or null: the two halves must have the same accessors.</param>
    /// <param name="value">The expression that it gives.</param>
    public static void Emit(CodeWriter writer, string modifiers, string type, string name, string? setter, string value)
    {
        var head = $"{modifiers} {type} {Identifier.Escape(name)}";
        if (setter is null)
        {
            writer.Line($"{head} => {value};");
            return;
        }

        writer.Block(head, () => writer.Line($"get => {value};").Line($"{setter} => throw new global::System.NotSupportedException();"));
    }

    /// <summary>An expression that throws what was wrong with the declaration.</summary>
    public static string Throw(string failure) => $"throw new global::System.InvalidOperationException({Literal.Of(failure)})";
}
