using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Formulas;

/// <summary>Reads the text of a formula from left to right.</summary>
internal sealed class FormulaParser(string text, Func<FormulaName, Expression> meaning)
{
    // Deeper than anybody writes, and far from the end of the stack.
    private const int MostNested = 128;

    private static readonly string[] Functions = ["sum", "average", "min", "max"];

    private int position;

    // After the last character that is not white space: what stands there may be white space, or the sign after a value.
    private int end;
    private int nested;
    private FormulaProblem? problem;

    public bool TryParse(out Expression? expression, out FormulaProblem? why)
    {
        expression = Sum();
        SkipSpace();
        if (expression is not null && position < text.Length)
        {
            expression = Refuse(text[position] == ')'
                ? "A parenthesis is closed that was not opened."
                : $"'{text[position]}' cannot stand here: a formula has numbers, names, + - * / ( ), sum(), average(), min() and max().");
        }

        why = problem;
        return expression is not null;
    }

    private Expression? Sum()
    {
        var start = Start();
        var left = Product();
        while (left is not null && Next() is '+' or '-')
        {
            left = Operate(start, left, text[position++] == '+' ? Operation.Add : Operation.Subtract, Product());
        }

        return left;
    }

    private Expression? Product()
    {
        var start = Start();
        var left = Signed();
        while (left is not null && Next() is '*' or '/')
        {
            left = Operate(start, left, text[position++] == '*' ? Operation.Multiply : Operation.Divide, Signed());
        }

        return left;
    }

    private Expression? Signed()
    {
        var start = Start();
        if (Next() != '-')
        {
            return Primary();
        }

        position++;
        return Nest(Signed) is { } operand ? new NegationExpression(operand) { Span = new(start, end) } : null;
    }

    private Expression? Primary()
    {
        var start = Start();
        return Next() switch
        {
            '(' => Parenthesis(),
            >= '0' and <= '9' => Number(start),
            '_' or '@' => Name(start),
            var letter when char.IsLetter(letter) => Name(start),
            '\0' when start == text.Length => Refuse("The formula ends where a value is missing."),
            var other => Refuse($"'{other}' cannot stand here: a number, a name or a parenthesis is missing."),
        };
    }

    private Expression? Parenthesis()
    {
        position++;
        var inner = Nest(Sum);
        return inner is null ? null : Close() ? inner : null;
    }

    private Expression? Number(int start)
    {
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '.' or '_' or ','))
        {
            // A comma may part two values of a function: "sum(1, 2)".
            if (text[position] == ',' && !(position + 1 < text.Length && text[position + 1] is >= '0' and <= '9'))
            {
                break;
            }

            position++;
        }

        end = position;
        var digits = text.Substring(start, position - start);
        return Rational.TryParse(digits) is { } number
            ? new ConstantExpression(number) { Span = new(start, position) }
            : Refuse($"'{digits}' is no number of a formula: write digits, with a point before decimals and a space after a comma between values.", new(start, position));
    }

    private Expression? Name(int start)
    {
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '@' or '.'))
        {
            position++;
        }

        end = position;
        var span = new FormulaSpan(start, position);
        var name = text.Substring(start, position - start);
        if (Next() == '[')
        {
            return Point(name, start);
        }

        if (Next() == '(')
        {
            return Array.IndexOf(Functions, name) >= 0 ? Call(name, start) : Refuse($"There is no function '{name}': use sum, average, min or max.", span);
        }

        return meaning(new(string.Concat(name.Split('@')), span)) is { } expression ? expression : null;
    }

    /// <summary>A point of a series, and one statement of it: "CapitalExpenditure[2025].Znews".</summary>
    private Expression? Point(string series, int start)
    {
        var open = position++;
        var close = text.IndexOf(']', open);
        if (close < 0)
        {
            return Refuse("A bracket is not closed: write the period of a point as Name[2025].", new(open, open + 1));
        }

        var written = text.Substring(open + 1, close - open - 1).Trim();
        if (EdtfDate.TryParse(written) is not { } date || PeriodName.Of(date) is not { } period)
        {
            return Refuse($"'{written}' is no period of a point: write an EDTF date such as 2025, 2024-Q2 or 2024-01-01/.. in the brackets.", new(open, close + 1));
        }

        position = close + 1;
        if (position + 1 < text.Length && text[position] == '.' && (char.IsLetter(text[position + 1]) || text[position + 1] is '_' or '@'))
        {
            while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '@' or '.'))
            {
                position++;
            }
        }

        end = position;
        var statement = text.Substring(close + 1, position - close - 1);
        return meaning(new(string.Concat($"{series}[{period}]{statement}".Split('@')), new(start, position)));
    }

    private Expression? Call(string function, int start)
    {
        position++;
        var arguments = new List<Expression>();
        do
        {
            if (Nest(Sum) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }
        while (Next() == ',' && ++position > 0);

        if (!Close())
        {
            return null;
        }

        var span = new FormulaSpan(start, position);
        return function switch
        {
            "sum" => Expression.Sum(arguments, span),
            "average" => Expression.Average(arguments, span),
            _ => new SelectionExpression(function == "max", arguments) { Span = span },
        };
    }

    private Expression? Nest(Func<Expression?> read)
    {
        if (nested == MostNested)
        {
            return Refuse("The formula is nested too deeply.");
        }

        nested++;
        var inner = read();
        nested--;
        return inner;
    }

    private bool Close()
    {
        if (Next() != ')')
        {
            _ = Refuse(position < text.Length ? $"'{text[position]}' cannot stand here: a parenthesis is not closed." : "A parenthesis is not closed.");
            return false;
        }

        end = ++position;
        return true;
    }

    // What a name stands for may be of another text: the operands do not say where they stand in this one.
    private OperationExpression? Operate(int start, Expression left, Operation operation, Expression? right) =>
        right is null ? null : new OperationExpression(operation, left, right) { Span = new(start, end) };

    private char Next()
    {
        SkipSpace();
        return position < text.Length ? text[position] : '\0';
    }

    private int Start()
    {
        SkipSpace();
        return position;
    }

    private void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private Expression? Refuse(string message, FormulaSpan? span = null)
    {
        problem ??= new(Stating.VisibleText.Line(message), span ?? new(Math.Min(position, text.Length), Math.Min(position + 1, text.Length)));
        return null;
    }
}
