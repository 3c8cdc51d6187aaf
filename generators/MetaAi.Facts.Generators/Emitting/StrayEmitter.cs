using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Completes the properties of a type that is no set, and carries attributes that a set alone would read: each throws what is wrong with it.</summary>
internal static class StrayEmitter
{
    public static string Emit(StrayProperties stray) => TypeEmitter.Emit(
        stray.Type,
        assemblyAttribute: null,
        writer =>
        {
            foreach (var property in stray.Properties)
            {
                writer.Line(TypeEmitter.GeneratedCode);
                PropertyEmitter.Emit(
                    writer, property.Missing, property.Modifiers, property.TypeName, property.Name, property.Accessors, PropertyEmitter.Throw(property.Failure.ToString()));
            }
        },
        companions: null);
}
