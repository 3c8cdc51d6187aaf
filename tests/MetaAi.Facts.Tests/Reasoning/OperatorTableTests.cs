using System.Reflection;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>The operators are those of the engine's table of dimensions: one for each pair that can be computed with, of the type that it comes to, and no other.</summary>
public sealed class OperatorTableTests
{
    private static readonly Type[] Holders =
        [typeof(MoneyOperators), typeof(RateOperators), typeof(RatioOperators), typeof(PointOperators), typeof(QuantityOperators), typeof(NumberOperators)];

    private static readonly (Type Type, Expression Sample)[] Kinds =
    [
        (typeof(MonetaryAmount), Sample(FigureKind.Money, "USD")),
        (typeof(MonetaryRate), Sample(FigureKind.Money, "USD", per: "person")),
        (typeof(Ratio), Sample(FigureKind.Fraction, null)),
        (typeof(PercentagePoints), Sample(FigureKind.Points, "pp")),
        (typeof(Quantity), Sample(FigureKind.Count, "people")),
        (typeof(decimal), Sample(FigureKind.Number, null)),
    ];

    private static readonly (Operation Operation, string Operator, string Method)[] Operations =
    [
        (Operation.Add, "op_Addition", "Plus"), (Operation.Subtract, "op_Subtraction", "Minus"),
        (Operation.Multiply, "op_Multiply", "Times"), (Operation.Divide, "op_Division", "DividedBy"),
    ];

    public static TheoryData<int, int, int> Pairs
    {
        get
        {
            var data = new TheoryData<int, int, int>();
            foreach (var operation in Enumerable.Range(0, Operations.Length))
            {
                foreach (var left in Enumerable.Range(0, Kinds.Length))
                {
                    foreach (var right in Enumerable.Range(0, Kinds.Length))
                    {
                        data.Add(operation, left, right);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void There_is_an_operator_where_the_engine_has_a_result(int operation, int left, int right)
    {
        var (kind, name, _) = Operations[operation];
        var evaluation = Evaluator.Evaluate(new OperationExpression(kind, Kinds[left].Sample, Kinds[right].Sample));
        var declared = Declared(name, Unknown(Kinds[left].Type), Unknown(Kinds[right].Type)).ToArray();

        if (evaluation.Refusal is not null)
        {
            declared.ShouldBeEmpty();
            return;
        }

        Resulting(declared.ShouldHaveSingleItem()).ShouldBe(TypeOf(evaluation.Dimension));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_an_operator_does_a_method_does(int operation, int left, int right)
    {
        var (kind, name, method) = Operations[operation];
        var (one, other) = (Unknown(Kinds[left].Type), Unknown(Kinds[right].Type));
        foreach (var declared in Declared(name, one, other))
        {
            // Times and Plus go both ways; what does not has a method from the other side.
            var ways = Declared(method, one, other)
                .Concat(kind is Operation.Multiply or Operation.Add ? Declared(method, other, one) : [])
                .Concat(kind == Operation.Subtract ? Declared("SubtractedFrom", other, one) : [])
                .Concat(kind == Operation.Divide ? Declared("Dividing", other, one) : []);

            Resulting(ways.First()).ShouldBe(Resulting(declared));
        }
    }

    [Fact]
    public void A_number_of_the_formula_stands_on_either_side_where_a_number_does()
    {
        foreach (var (_, name, _) in Operations)
        {
            foreach (var (type, _) in Kinds)
            {
                Declared(name, Unknown(type), typeof(Rational)).Select(Resulting).ShouldBe(Declared(name, Unknown(type), Unknown(typeof(decimal))).Select(Resulting));
                Declared(name, typeof(Rational), Unknown(type)).Select(Resulting).ShouldBe(Declared(name, Unknown(typeof(decimal)), Unknown(type)).Select(Resulting));
            }
        }
    }

    [Fact]
    public void Every_value_has_another_sign() =>
        Kinds.Select(kind => Declared("op_UnaryNegation", Unknown(kind.Type)).Concat(Declared("Negated", Unknown(kind.Type))).Select(Resulting))
            .ShouldAllBe(results => results.Count() == 2);

    private static Expression Sample(FigureKind kind, string? unit, string? per = null) => Expression.Of(Formulas.Unknown.Of(
        $"{kind} {per}", new Figure { Kind = kind, Unit = unit, Low = new(Rational.Of(1, 1)), High = new(Rational.Of(2, 1)) }, "en", per));

    private static Type TypeOf(Dimension dimension) => dimension.Kind switch
    {
        DimensionKind.Money => dimension.Unit is null ? typeof(MonetaryAmount) : typeof(MonetaryRate),
        DimensionKind.Ratio => typeof(Ratio),
        DimensionKind.Points => typeof(PercentagePoints),
        DimensionKind.Quantity => typeof(Quantity),
        _ => typeof(decimal),
    };

    private static Type Unknown(Type type) => typeof(IUnknown<>).MakeGenericType(type);

    private static Type Resulting(MethodInfo method) => method.ReturnType.GetGenericArguments().Single();

    private static IEnumerable<MethodInfo> Declared(string name, params Type[] parameters) => Holders
        .SelectMany(holder => holder.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == name && method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(parameters));
}
