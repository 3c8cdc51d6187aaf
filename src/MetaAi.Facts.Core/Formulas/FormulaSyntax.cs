namespace MetaAi.Facts.Formulas;

/// <summary>
/// The text of a formula, taken apart: numbers (<c>1</c>, <c>0.5</c>), names, points of series
/// (<c>Name[2025]</c>, <c>Name[2025].Source</c>), <c>+ - * /</c>, parentheses, a minus in front, and <c>sum()</c>,
/// <c>average()</c>, <c>min()</c>, <c>max()</c> of one or more values. The same under every culture.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FormulaSyntax
{
    private readonly string text;

    private FormulaSyntax(string text, IReadOnlyList<FormulaName> names, FormulaProblem? problem)
    {
        this.text = text;
        Names = names;
        Problem = problem;
    }

    /// <summary>The names, in the order of the text; one that stands twice is there twice.</summary>
    public IReadOnlyList<FormulaName> Names { get; }

    /// <summary>What is wrong with the text; null where it is a formula.</summary>
    public FormulaProblem? Problem { get; }

    /// <summary>Takes the text of a formula apart.</summary>
    /// <param name="text">The text.</param>
    public static FormulaSyntax Parse(string text)
    {
        var names = new List<FormulaName>();
        var parser = new FormulaParser(text, name =>
        {
            names.Add(name);
            return Expression.Of(default(Numbers.Rational));
        });
        return new(text, names, parser.TryParse(out _, out var problem) ? null : problem);
    }

    /// <summary>The formula, with what its names stand for.</summary>
    /// <param name="meaning">What a name stands for.</param>
    /// <exception cref="InvalidOperationException">The text is no formula: there is a <see cref="Problem"/>.</exception>
    public Expression Bind(Func<FormulaName, Expression> meaning) => new FormulaParser(text, meaning).TryParse(out var expression, out var problem)
        ? expression!
        : throw new InvalidOperationException(problem!.Message);
}
