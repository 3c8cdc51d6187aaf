using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Numbers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>What code computes with the library's operators and methods, where facts and numbers are all that it computes it from.</summary>
internal sealed class ComputationReader(FactIndex index, SemanticModel model, CancellationToken cancellation)
{
    // It says of a value that sums in it go over several periods.
    private const string AcrossPeriods = nameof(AcrossPeriods);

    // Locals of locals; nobody's method has more, and one whose locals need each other does not compile.
    private const int MostLocals = 50;

    private static readonly Dictionary<string, Func<IReadOnlyList<Expression>, Expression?>> Methods = new(StringComparer.Ordinal)
    {
        ["Plus"] = operands => Of(Operation.Add, operands),
        ["Minus"] = operands => Of(Operation.Subtract, operands),
        ["Times"] = operands => Of(Operation.Multiply, operands),
        ["DividedBy"] = operands => Of(Operation.Divide, operands),
        ["Share"] = operands => Of(Operation.Divide, operands),
        ["Negated"] = operands => operands.Count == 1 ? new NegationExpression(operands[0]) : null,
        [AcrossPeriods] = operands => operands.Count == 1 ? new AcrossPeriodsExpression(operands[0]) : null,
        ["Growth"] = operands => operands.Count == 2
            ? new OperationExpression(Operation.Subtract, new OperationExpression(Operation.Divide, operands[1], operands[0]), Expression.Of(Rational.Of(1, 1)))
            : null,
        ["Sum"] = operands => operands.Count > 0 ? Expression.Sum(operands) : null,
        ["Average"] = operands => operands.Count > 0 ? Expression.Average(operands) : null,
        ["Least"] = operands => operands.Count > 0 ? new SelectionExpression(isMaximum: false, operands) : null,
        ["Greatest"] = operands => operands.Count > 0 ? new SelectionExpression(isMaximum: true, operands) : null,
    };

    private int locals;

    /// <summary>Whether a call may be one of the library's, told by its name.</summary>
    public static bool MayBe(InvocationExpressionSyntax call) => NameOf(call) is { } name && Methods.ContainsKey(name);

    /// <summary>Whether a call says that sums in a value go over several periods, told by its name.</summary>
    public static bool IsAcrossPeriods(InvocationExpressionSyntax call) => NameOf(call) == AcrossPeriods;

    /// <summary>What an expression computes; null where something else than facts and numbers is in it, and where a part of it has no value already.</summary>
    public Expression? Read(IOperation operation)
    {
        cancellation.ThrowIfCancellationRequested();
        return operation switch
        {
            IBinaryOperation binary when IsComputed(binary.Type) && Kind(binary.OperatorKind) is { } kind => Of(kind, binary.LeftOperand, binary.RightOperand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } unary when IsComputed(unary.Type) => Operand(unary.Operand) is { } operand ? new NegationExpression(operand) : null,
            IInvocationOperation call when IsOfLibrary(call.TargetMethod) && Methods.TryGetValue(call.TargetMethod.Name, out var method) => Operands(call) is { } operands ? method(operands) : null,
            _ => null,
        };
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private OperationExpression? Of(Operation operation, IOperation left, IOperation right) =>
        Operand(left) is { } first && Operand(right) is { } second ? new(operation, first, second) : null;

    private static OperationExpression? Of(Operation operation, IReadOnlyList<Expression> operands) => operands.Count == 2 ? new(operation, operands[0], operands[1]) : null;

    private Expression? Operand(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => Number(constant) is { } number ? Expression.Of(number) : null,
        IConversionOperation conversion => Operand(conversion.Operand),
        IParenthesizedOperation parenthesized => Operand(parenthesized.Operand),
        _ when PointReference.Of(operation) is { } point => IdOf(point.Series) is { } series ? Value(series + point.Point) : null,
        IPropertyReferenceOperation property => IdOf(property) is { } id ? Value(id) : null,
        ILocalReferenceOperation local => Initial(local.Local) is { } initial ? Operand(initial) : null,
        _ => Read(operation) is { } computed && Evaluator.Evaluate(computed).Refusal is null ? computed : null,
    };

    // A value that does not exist, and a point whose statements differ, are refused where they are used.
    private Expression? Value(string id) =>
        index.ExpressionOf(id) is { } value && Evaluator.Evaluate(value).Refusal is null or { Kind: FormulaRefusalKind.NoValue or FormulaRefusalKind.Unsettled } ? value : null;

    // Positions of parameters are those of the method as it is called: what stands before the dot comes first.
    private List<Expression>? Operands(IInvocationOperation call)
    {
        var operands = new List<Expression>();
        IEnumerable<IOperation> arguments = call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value);
        foreach (var argument in call.Instance is { } instance ? arguments.Prepend(instance) : arguments)
        {
            IEnumerable<IOperation>? values = Elements(argument);
            foreach (var value in values ?? [argument])
            {
                if (Operand(value) is not { } operand)
                {
                    return null;
                }

                operands.Add(operand);
            }
        }

        return operands;
    }

    private static IEnumerable<IOperation>? Elements(IOperation argument) => argument switch
    {
        IConversionOperation { Operand: ICollectionExpressionOperation list } => list.Elements,
        ICollectionExpressionOperation list => list.Elements,
        IArrayCreationOperation { Initializer: { } list } => list.ElementValues,
        _ => null,
    };

    /// <summary>What a local variable was given, where it is given nothing else.</summary>
    private IOperation? Initial(ILocalSymbol local)
    {
        if (++locals > MostLocals
            || local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.FirstAncestorOrSelf<BlockSyntax>() is not { } block
            || IsWrittenAgain(local.Name, block))
        {
            return null;
        }

        return model.GetOperation(value, cancellation);
    }

    // By its name, wherever it stands: also in a pair that is taken apart, also by reference.
    private static bool IsWrittenAgain(string name, BlockSyntax block) => block.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax assignment => Names(assignment.Left, name),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => Names(argument.Expression, name),
        RefExpressionSyntax reference => Names(reference.Expression, name),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address => Names(address.Operand, name),
        _ => false,
    });

    private static bool Names(ExpressionSyntax written, string name) =>
        written.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);

    private static Operation? Kind(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => Operation.Add,
        BinaryOperatorKind.Subtract => Operation.Subtract,
        BinaryOperatorKind.Multiply => Operation.Multiply,
        BinaryOperatorKind.Divide => Operation.Divide,
        _ => null,
    };

    private static Rational? Number(object constant) => constant switch
    {
        decimal number => Rational.FromDecimal(number),
        int or long or short or byte or uint or ushort or sbyte or ulong => Rational.FromDecimal(Convert.ToDecimal(constant, System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };

    // A member of a set, or a member of the record that a member of a set holds.
    private static string? IdOf(IPropertyReferenceOperation reference) => reference switch
    {
        { Property.IsIndexer: true } => null,
        { Property: { IsStatic: true } property } => $"{property.ContainingType.ToFullName()}.{property.Name}",
        { Instance: IPropertyReferenceOperation { Property: { IsStatic: true, IsIndexer: false } outer }, Property: { } member } => $"{outer.ContainingType.ToFullName()}.{outer.Name}.{member.Name}",
        _ => null,
    };

    private static bool IsComputed(ITypeSymbol? type) => type.IsNamed(KnownNames.Derived);

    // What an extension block declares stands in a type of its own within the class.
    private static bool IsOfLibrary(IMethodSymbol method) => IsComputed(method.ReturnType)
        && (method.ReducedFrom ?? method).ContainingType is { } type
        && (type.ContainingType ?? type).ContainingNamespace is { Name: "Facts", ContainingNamespace: { Name: "MetaAi", ContainingNamespace.IsGlobalNamespace: true } };
}
