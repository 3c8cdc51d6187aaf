using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>What the syntax of an attribute says by itself. Of attributes that nobody asks for, the arguments are not looked at.</summary>
internal sealed class WrittenAttribute
{
    // Nothing but the property's own syntax leads to its attributes, so that nothing keeps a tree alive.
    private static readonly ConditionalWeakTable<PropertyDeclarationSyntax, WrittenAttribute[]> Known = new();

    private readonly Lazy<KeyValuePair<string, object?>[]?> arguments;

    private WrittenAttribute(AttributeSyntax syntax)
    {
        Name = NameOf(syntax);
        arguments = new(() => syntax.Parent is AttributeListSyntax { Target: null } ? Arguments(syntax) : null);
    }

    /// <summary>The attribute's name as written.</summary>
    public string Name { get; }

    /// <summary>What was made of it, for the next time; only where it depends on nothing but the syntax.</summary>
    public object? Model { get; set; }

    /// <summary>Whether the arguments say what they say whatever stands elsewhere.</summary>
    public bool IsClosed => arguments.Value is { } values && !Array.Exists(values, argument => argument.Value is OpenExpression);

    /// <summary>The attributes of a property, in the order written; made once for each node.</summary>
    public static WrittenAttribute[] Of(PropertyDeclarationSyntax property) => Known.GetValue(
        property, static node => [.. node.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => new WrittenAttribute(attribute))]);

    public static string NameOf(AttributeSyntax attribute) =>
        attribute.Name is IdentifierNameSyntax { Identifier.ValueText: var name } ? name : attribute.Name.ToString();

    /// <summary>The arguments; null where one of them has to be bound first.</summary>
    /// <param name="constants">What expressions were bound to, by the argument's name and the words.</param>
    public AttributeArguments? With(IReadOnlyDictionary<(string Argument, string Words), object?> constants)
    {
        if (arguments.Value is not { } written)
        {
            return null;
        }

        var values = IsClosed ? written : [.. written];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Value is OpenExpression open)
            {
                if (!constants.TryGetValue((values[i].Key, open.Words), out var value))
                {
                    return null;
                }

                values[i] = new(values[i].Key, value);
            }
        }

        return new AttributeArguments(values);
    }

    // The first argument has no name; where it is not the only one without, or stands elsewhere, the compiler has to say what is meant.
    private static KeyValuePair<string, object?>[]? Arguments(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { Arguments: { Count: > 0 } written })
        {
            return null;
        }

        var values = new KeyValuePair<string, object?>[written.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (written[i].NameColon is not null || written[i].NameEquals is null != (i == 0))
            {
                return null;
            }

            values[i] = new(written[i].NameEquals?.Name.Identifier.ValueText ?? string.Empty, Value(written[i].Expression));
        }

        return values;
    }

    private static object Value(ExpressionSyntax expression) => expression.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => ((LiteralExpressionSyntax)expression).Token.ValueText,
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        SyntaxKind.InvocationExpression when NamedIn((InvocationExpressionSyntax)expression) is { } name => name,
        SyntaxKind.InterpolatedStringExpression when TextOf((InterpolatedStringExpressionSyntax)expression) is { } text => text,
        _ => new OpenExpression(expression.ToString()),
    };

    private static string? TextOf(InterpolatedStringExpressionSyntax expression)
    {
        var text = new StringBuilder();
        foreach (var content in expression.Contents)
        {
            var part = content switch
            {
                InterpolatedStringTextSyntax written => written.TextToken.ValueText,
                InterpolationSyntax { AlignmentClause: null, FormatClause: null, Expression: InvocationExpressionSyntax invocation } => NamedIn(invocation),
                _ => null,
            };
            if (part is null)
            {
                return null;
            }

            text.Append(part);
        }

        return text.ToString();
    }

    // In an attribute, nameof is the operator: a method of that name would be no constant.
    private static string? NamedIn(InvocationExpressionSyntax expression) =>
        expression is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments }
            ? arguments[0].Expression switch
            {
                SimpleNameSyntax simple => simple.Identifier.ValueText,
                MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
                _ => null,
            }
            : null;
}
