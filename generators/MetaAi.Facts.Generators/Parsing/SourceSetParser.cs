using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Copies what a <c>[SourceSet]</c> type declares.</summary>
internal static class SourceSetParser
{
    public static SourceSetModel Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var sources = new List<SourceModel>();
        var attributes = new WrittenAttributes<AttributeArguments>(KnownNames.SourceAttribute, static arguments => arguments);
        foreach (var property in type.Properties())
        {
            cancellation.ThrowIfCancellationRequested();
            if (property.PartialDefinitionPart is not null || PropertyDeclaration.Of(property, cancellation) is not { } declaration)
            {
                continue;
            }

            if (attributes.Of(property, cancellation) is { Length: > 0 } written)
            {
                sources.Add(ParseSource(property, declaration, written[0]));
            }
            else if (LeftToGenerate.IsSource(property))
            {
                sources.Add(ParseSource(property, declaration, new AttributeArguments([])) with { IsDeclared = false });
            }
        }

        return new SourceSetModel(TypeParser.Parse(type), [.. sources]);
    }

    private static SourceModel ParseSource(IPropertySymbol property, in PropertyDeclaration declaration, AttributeArguments arguments) => new()
    {
        Name = property.Name,
        TypeFullName = property.ContainingType.ToFullName(),
        Accessor = property.ContainingType.ToCode() + "." + Identifier.Escape(property.Name),
        TypeName = property.ToTypeCode(property.Type.ToCode()),
        Modifiers = declaration.Modifiers,
        Documentation = declaration.Documentation,
        Missing = declaration.Missing,
        UnknownType = UnknownTypes.In(property.Type)?.Name,
        Accessors = declaration.Accessors,
        Obstacle = Obstacle(property),
        Text = arguments.First,
        Title = arguments.Text("Title"),
        Author = arguments.Text("Author"),
        Publisher = arguments.Text("Publisher"),
        Url = arguments.Text("Url"),
        Language = arguments.Text("Language"),
        Currency = arguments.Text("Currency"),
        Issued = arguments.Text("Issued"),
        Accessed = arguments.Text("Accessed"),
        CheckedOn = arguments.Text("CheckedOn"),
        License = arguments.Text("License"),
        FiscalYearStart = arguments.Integer("FiscalYearStart"),
    };

    private static string? Obstacle(IPropertySymbol property) =>
        !property.Type.IsNamed(KnownNames.Source) || property.Type.NullableAnnotation == NullableAnnotation.Annotated || property.RefKind != RefKind.None
            ? $"'{property.Name}' must be of type Source, not {property.ToTypeCode(property.Type.ToReadableName())}"
        : property.ContainingType.GetMembers(property.Name).Length > 1 ? $"'{property.ContainingType.Name}' has another member '{property.Name}'"
        : !property.IsStatic ? $"'{property.Name}' must be static"
        : Reach.Obstacle(property, property.ContainingAssembly);
}
