using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

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
        if (NameOf(call.Expression) is not { Identifier.ValueText: NodaMoneyEmitter.ToMoney } name
            || context.SemanticModel.GetOperation(call, context.CancellationToken) is not IInvocationOperation { Arguments.Length: 1 } invocation
            || !SymbolEqualityComparer.Default.Equals((invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod).ContainingType, conversions))
        {
            return;
        }

        var asked = Unwrap(invocation.Arguments[0].Value);
        if (Record(asked) is { } record && record.Text("ValueKind") == "value" && !IsOneAmount(record))
        {
            var message = new FactMessage(FactRules.NotOneAmount, asked.Syntax.ToString(), record.Text("Exact") ?? string.Empty);
            context.ReportDiagnostic(Descriptors.At(message, name.GetLocation()));
        }
    }

    // "fact.ToMoney()", "fact?.ToMoney()".
    private static SimpleNameSyntax? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static bool IsOneAmount(AttributeArguments record) => record.Text("Low") is { } low && low == record.Text("High")
        && HedgesOfOneAmount.Contains(record.Text("Hedge"), StringComparer.Ordinal);

    /// <summary>What is compiled of the fact that an expression reads: a property, a member of the record that a property gives, a statement of a series, or the value of any of them.</summary>
    private static AttributeArguments? Record(IOperation? read)
    {
        if (read is not null && PointReference.Of(read) is { } point)
        {
            return Record(point.Series, point.Point);
        }

        if (read is not IPropertyReferenceOperation { Property: { } property } reference)
        {
            return null;
        }

        return property.Name == "Value" && property.ContainingType.IsNamed(KnownNames.Fact)
            ? Record(reference.Instance is { } instance ? Unwrap(instance) : null)
            : Record(reference, string.Empty);
    }

    private static AttributeArguments? Record(IPropertyReferenceOperation reference, string point)
    {
        var (property, holder) = (reference.Property, reference.Instance is { } instance ? Unwrap(instance) : null);
        return Find(property, property.Name + point) ?? (holder is IPropertyReferenceOperation { Property: { } outer } ? Find(outer, $"{outer.Name}.{property.Name}{point}") : null);
    }

    /// <summary>What an expression reads at last: after conversions, and what stands before or after "?.".</summary>
    private static IOperation Unwrap(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IConditionalAccessOperation access => Unwrap(access.WhenNotNull),
        IConditionalAccessInstanceOperation instance when AccessOf(instance) is { } access => Unwrap(access.Operation),
        _ => operation,
    };

    private static IConditionalAccessOperation? AccessOf(IConditionalAccessInstanceOperation instance)
    {
        for (var (inner, outer) = ((IOperation)instance, instance.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access;
            }
        }

        return null;
    }

    private static AttributeArguments? Find(IPropertySymbol property, string name) => property.FindAttributes(KnownNames.FactRecordAttribute)
        .Select(attribute => new AttributeArguments(attribute))
        .FirstOrDefault(record => record.First.EndsWith("." + name, StringComparison.Ordinal));
}
