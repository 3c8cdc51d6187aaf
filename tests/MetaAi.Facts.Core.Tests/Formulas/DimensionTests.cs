using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Formulas;

/// <summary>What can be computed with what, over all pairs of kinds; what is in no row is refused.</summary>
public sealed class DimensionTests
{
    private static readonly Dictionary<string, Expression> Values = new()
    {
        ["number"] = Read("n", "7", FigureKinds.Number),
        ["ratio"] = Read("r", "49 %"),
        ["points"] = Read("p", "2 points de pourcentage"),
        ["USD"] = Read("m", "39 milliards USD"),
        ["USD/person"] = Read("mp", "3 USD", per: "person"),
        ["EUR"] = Read("e", "3 millions d'euros"),
        ["boats"] = Read("b", "12 bateaux"),
        ["people"] = Read("c", "40 personnes"),
        ["bare"] = Read("d", "sept", FigureKinds.Count),
    };

    // Left, operation, right, result; a sum goes both ways, a product too.
    private static readonly string[] Rows =
    [
        "number + number = number", "number - number = number", "number + ratio = ratio", "number - ratio = ratio", "ratio - number = ratio",
        "ratio + ratio = ratio", "ratio - ratio = points", "points + points = points", "points - points = points",
        "USD + USD = USD", "USD - USD = USD", "USD/person + USD/person = USD/person", "USD/person - USD/person = USD/person", "EUR + EUR = EUR", "EUR - EUR = EUR",
        "boats + boats = boats", "boats - boats = boats", "people + people = people", "people - people = people", "bare + bare = bare", "bare - bare = bare",
        "number * number = number", "number * ratio = ratio", "number * points = points", "number * USD = USD", "number * USD/person = USD/person", "number * EUR = EUR",
        "number * boats = boats", "number * people = people", "number * bare = bare",
        "ratio * ratio = ratio", "ratio * USD = USD", "ratio * USD/person = USD/person", "ratio * EUR = EUR", "ratio * boats = boats", "ratio * people = people", "ratio * bare = bare",
        "boats * USD = USD", "people * USD = USD", "bare * USD = USD", "boats * EUR = EUR", "people * EUR = EUR", "bare * EUR = EUR", "people * USD/person = USD",
        "number / number = number", "ratio / number = ratio", "points / number = points", "USD / number = USD", "USD/person / number = USD/person", "EUR / number = EUR",
        "boats / number = boats", "people / number = people", "bare / number = bare", "number / ratio = ratio",
        "ratio / ratio = ratio", "USD / ratio = USD", "USD/person / ratio = USD/person", "EUR / ratio = EUR", "boats / ratio = boats", "people / ratio = people", "bare / ratio = bare",
        "USD / USD = ratio", "USD/person / USD/person = ratio", "EUR / EUR = ratio", "boats / boats = ratio", "people / people = ratio", "bare / bare = ratio",
        "USD / boats = USD/boat", "USD / people = USD/person", "EUR / boats = EUR/boat", "EUR / people = EUR/person",
    ];

    [Fact]
    public void The_table_is_all_there_is()
    {
        var expected = Rows.Select(row => row.Split(' ')).SelectMany(row => row[1] is "+" or "*"
            ? new[] { (row[0], row[1], row[2], row[4]), (row[2], row[1], row[0], row[4]) }
            : [(row[0], row[1], row[2], row[4])]).ToHashSet();
        List<string> wrong = [];
        foreach (var (left, one) in Values)
        {
            foreach (var (right, other) in Values)
            {
                foreach (var (sign, operation) in new[] { ("+", Operation.Add), ("-", Operation.Subtract), ("*", Operation.Multiply), ("/", Operation.Divide) })
                {
                    var evaluation = Evaluator.Evaluate(new OperationExpression(operation, one, other));
                    var row = expected.FirstOrDefault(row => (row.Item1, row.Item2, row.Item3) == (left, sign, right)).Item4;
                    var result = evaluation.Refusal is { Kind: FormulaRefusalKind.Dimensions } ? null : Name(evaluation.Dimension);
                    if (result != row || (evaluation.Refusal is { } refusal && !refusal.Message.Contains(": ", StringComparison.Ordinal)))
                    {
                        wrong.Add($"{left} {sign} {right} is {result ?? "refused"}, and not {row ?? "refused"}");
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static string Name(Dimension dimension) => dimension.Kind switch
    {
        DimensionKind.Number => "number",
        DimensionKind.Ratio => "ratio",
        DimensionKind.Points => "points",
        DimensionKind.Money => dimension.UnitText!,
        _ => dimension.Unit is { } unit ? unit.Words is "bateaux" ? "boats" : "people" : "bare",
    };

    private static Expression Read(string id, string words, FigureKinds kinds = FigureKinds.Any, string? per = null) =>
        Expression.Of(Unknown.Of(id, FigureReader.Read(words, new ReadingContext { Language = "fr", Kinds = kinds }).Known, "fr", per));
}
