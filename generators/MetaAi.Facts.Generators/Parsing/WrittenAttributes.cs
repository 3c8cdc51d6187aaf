using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>
/// The attributes of one class on the properties of one type. They are read at every edit, and the compiler takes more than five kilobytes to bind
/// one, so literals and <c>nameof</c> are taken from the syntax alone. What has to be bound, the attribute's own name and any other expression, is bound once: within one
/// declaration of a type the same words mean the same wherever an attribute has them.
/// </summary>
/// <typeparam name="T">What is made of an attribute.</typeparam>
/// <param name="attributeName">The class's metadata name within the library's namespace.</param>
/// <param name="make">Makes it of the arguments, and of nothing else.</param>
internal sealed class WrittenAttributes<T>(string attributeName, Func<AttributeArguments, T> make)
    where T : class
{
    private readonly Dictionary<SyntaxNode, BoundWords> declarations = [];

    // Of the property in hand; one list for all of them.
    private readonly List<T> found = [];

    /// <summary>What is made of a property's attributes, in the order written.</summary>
    public T[] Of(IPropertySymbol property, CancellationToken cancellation)
    {
        found.Clear();
        if (!Read(property, cancellation) || (property.PartialImplementationPart is { } body && !Read(body, cancellation)))
        {
            found.Clear();
            Bind(property, cancellation);
        }

        return [.. found];
    }

    /// <summary>Reads what one half of a property says; false where something has to be bound first.</summary>
    private bool Read(IPropertySymbol half, CancellationToken cancellation)
    {
        foreach (var reference in half.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not PropertyDeclarationSyntax { Parent: { } declaration } syntax
                || !declarations.TryGetValue(declaration, out var words))
            {
                return false;
            }

            foreach (var attribute in WrittenAttribute.Of(syntax))
            {
                if (!words.Names.TryGetValue(attribute.Name, out var isWanted))
                {
                    return false;
                }

                if (!isWanted)
                {
                    continue;
                }

                if (attribute.Model is T known)
                {
                    found.Add(known);
                    continue;
                }

                if (attribute.With(words.Constants) is not { } arguments)
                {
                    return false;
                }

                var model = make(arguments);
                attribute.Model = attribute.IsClosed ? model : null;
                found.Add(model);
            }
        }

        return true;
    }

    /// <summary>Binds the attributes of a property, and keeps what their words mean.</summary>
    private void Bind(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var attribute in property.GetAttributes())
        {
            var isWanted = attribute.AttributeClass.IsNamed(attributeName);
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { Parent.Parent.Parent: { } declaration } syntax)
            {
                if (!declarations.TryGetValue(declaration, out var words))
                {
                    words = new();
                    declarations.Add(declaration, words);
                }

                words.Add(syntax, attribute, isWanted);
            }

            if (isWanted)
            {
                found.Add(make(new AttributeArguments(attribute)));
            }
        }
    }

    /// <summary>What words mean within one declaration of a type.</summary>
    private sealed class BoundWords
    {
        /// <summary>Whether an attribute of this name is of the class.</summary>
        public Dictionary<string, bool> Names { get; } = new(StringComparer.Ordinal);

        /// <summary>What expressions say, by the argument that they are given for.</summary>
        public Dictionary<(string Argument, string Words), object?> Constants { get; } = [];

        public void Add(AttributeSyntax syntax, AttributeData attribute, bool isWanted)
        {
            Names[WrittenAttribute.NameOf(syntax)] = isWanted;
            if (!isWanted || syntax.ArgumentList is null)
            {
                return;
            }

            foreach (var written in syntax.ArgumentList.Arguments)
            {
                if (written.NameEquals is { Name.Identifier.ValueText: var name }
                    && attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name) is { Key: not null } bound)
                {
                    Constants[(name, written.Expression.ToString())] = AttributeArguments.Plain(bound.Value);
                }
                else if (written is { NameEquals: null, NameColon: null } && attribute.ConstructorArguments.Length == 1)
                {
                    Constants[(string.Empty, written.Expression.ToString())] = AttributeArguments.Plain(attribute.ConstructorArguments[0]);
                }
            }
        }
    }
}
