using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Interop.NodaMoney;

/// <summary>Points out where a fact that is known not to be one amount, of this project or of a reference, is asked for it as money.</summary>
internal static class ToMoneyAnalysis
{
    private static readonly string[] HedgesOfOneAmount = ["exact", "approx", "nearly"];

    /// <summary>Looks at the calls of a project that has the conversions, and at nothing in any other.</summary>
    public static void Register(CompilationStartAnalysisContext context)
    {
        var assembly = context.Compilation.Assembly;
        if (assembly.GetTypeByMetadataName($"{NodaMoneyProbe.Namespace(assembly.Name)}.{NodaMoneyEmitter.ClassName}") is { } conversions)
        {
            context.RegisterSyntaxNodeAction(node => Analyze(node, conversions), SyntaxKind.InvocationExpression);
        }
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, INamedTypeSymbol conversions)
    {
        // The name comes first: to ask what a call means is dear, and there are many.
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: NodaMoneyEmitter.ToMoney } access
            || context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol { ReducedFrom.ContainingType: { } container }
            || !SymbolEqualityComparer.Default.Equals(container, conversions)
            || Record(access.Expression, context) is not { } record)
        {
            return;
        }

        var arguments = record.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value as string, StringComparer.Ordinal);
        if (arguments.TryGetValue("ValueKind", out var kind) && kind == "value" && !IsOneAmount(arguments))
        {
            var message = new FactMessage(FactRules.NotOneAmount, access.Expression.ToString(), arguments.TryGetValue("Exact", out var quote) ? quote! : string.Empty);
            context.ReportDiagnostic(Descriptors.At(message, access.Name.GetLocation()));
        }
    }

    private static bool IsOneAmount(Dictionary<string, string?> arguments) =>
        arguments.TryGetValue("Low", out var low) && arguments.TryGetValue("High", out var high) && low == high
        && arguments.TryGetValue("Hedge", out var hedge) && HedgesOfOneAmount.Contains(hedge, StringComparer.Ordinal);

    /// <summary>What is compiled of the fact that an expression reads: a property, a member of the record that a property gives, or the value of either.</summary>
    private static AttributeData? Record(ExpressionSyntax expression, SyntaxNodeAnalysisContext context)
    {
        if (Property(expression, context) is not { } property)
        {
            return null;
        }

        var holder = expression is MemberAccessExpressionSyntax access ? access.Expression : null;
        if (property.Name == "Value" && property.ContainingType.IsNamed(KnownNames.Fact))
        {
            return holder is null ? null : Record(holder, context);
        }

        return Find(property, property.Name)
            ?? (holder is not null && Property(holder, context) is { } outer ? Find(outer, outer.Name + "." + property.Name) : null);
    }

    private static AttributeData? Find(IPropertySymbol property, string name) => property.FindAttributes(KnownNames.FactRecordAttribute)
        .FirstOrDefault(attribute => new AttributeArguments(attribute).First.EndsWith("." + name, StringComparison.Ordinal));

    private static IPropertySymbol? Property(ExpressionSyntax expression, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetSymbolInfo(expression, context.CancellationToken).Symbol as IPropertySymbol;
}
