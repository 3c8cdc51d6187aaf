using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>Takes a formula's text apart and looks its names up.</summary>
internal static class FormulaResolver
{
    /// <summary>A formula with what its names stand for. The first thing that is wrong is the one that is said.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="scope">What can be named.</param>
    public static ResolvedFormula Resolve(DeclaredFormula formula, FormulaScope scope)
    {
        if (formula.Problem is { } declaration)
        {
            return Fail(new(declaration));
        }

        var text = formula.Formula.Text;
        var syntax = FormulaSyntax.Parse(text);
        if (syntax.Problem is { } problem)
        {
            return Fail(new(FormulaMessages.Syntax(text, problem), problem.Span));
        }

        var names = new Dictionary<string, ResolvedName>(StringComparer.Ordinal);
        var order = new List<ResolvedName>();
        foreach (var name in syntax.Names.Where(name => !names.ContainsKey(name.Text)))
        {
            var found = scope.Find(name.Text, formula);
            if (found.Count == 0 && BrokenSeries(name, formula, scope) is { } broken)
            {
                found = [broken];
            }

            if (found.Count != 1)
            {
                return Fail(new(found.Count == 0 ? Unknown(name, formula, scope) : Ambiguous(name.Text, [.. found.Select(scope.Qualified)]), name.Span));
            }

            if (found[0].Choices.Count > 0)
            {
                return Fail(new(Ambiguous(name.Text, [.. found[0].Choices.Select(point => name.Member + point)]), name.Span));
            }

            // What its own type declares is beside it; everything else has to be named from there.
            if (found[0].Obstacle is { } obstacle && (found[0].TypeFullName != formula.TypeFullName || found[0].Kind == FormulaNameKind.Code))
            {
                return Fail(new(new(FactRules.FormulaNameUnknown, name.Text, $"generated code has to name '{found[0].Id}', and {obstacle}"), name.Span));
            }

            var resolved = new ResolvedName(name.Text, found[0]);
            names.Add(name.Text, resolved);
            order.Add(resolved);
        }

        return new(formula, [.. order], null);

        ResolvedFormula Fail(FormulaFinding finding) => new(formula, [], finding);
    }

    // Which points it has is not known before all of its statements hold, of which is said what is wrong.
    private static FormulaNameEntry? BrokenSeries(FormulaName name, DeclaredFormula formula, FormulaScope scope) =>
        name.Period is not null && Only(scope.Find(name.Member, formula)) is { IsBroken: true } series
            ? series with { Kind = FormulaNameKind.Fact, Point = FormulaScope.Split(name.Text).Point, Choices = [] }
            : null;

    private static FormulaNameEntry? Only(IReadOnlyList<FormulaNameEntry> found) => found.Count == 1 ? found[0] : null;

    private static FactMessage Ambiguous(string name, string[] meant)
    {
        const int most = 10;
        string[] shown = [.. meant.Take(most)];
        var more = meant.Length > most ? $" and {FormulaMessages.Number(meant.Length - most)} more" : string.Empty;
        return new(FactRules.FormulaNameAmbiguous, name, string.Join(", ", shown.Select(each => $"'{each}'")) + more) { Suggestions = [.. shown] };
    }

    private static FactMessage Unknown(FormulaName written, DeclaredFormula formula, FormulaScope scope)
    {
        var name = written.Text;
        if (written.Period is not null && Only(scope.Find(written.Member, formula)) is { } known)
        {
            return UnknownPoint(written, known, formula, scope);
        }

        FormulaNameEntry[] members = [.. scope.Entries.Where(entry => entry.Member is not null && entry.Point.Length == 0 && IsCalled(entry, name)).Take(5)];
        if (members.Length > 0)
        {
            string[] named = [.. members.Select(entry => entry.NameIn(formula.TypeFullName))];
            return new(FactRules.FormulaNameUnknown, name, $"it is a record: name one of its members, {string.Join(", ", named.Select(each => $"'{each}'"))}") { Suggestions = [.. named] };
        }

        // By the end of the name alone too: the type may be the part that is wrong.
        var (path, point) = FormulaScope.Split(name);
        FormulaNameEntry[] entries = [.. scope.Entries.Where(entry => point.Length > 0 ? entry.Point == point : entry.Point.Length == 0)];
        var nearest = NearSpelling.Nearest(path, entries.Select(entry => entry.Base)) ?? NearSpelling.Nearest(End(path), entries.Select(entry => entry.Base));
        string[] meant = [.. entries.Where(entry => entry.Base == nearest).Take(3).Select(entry => Name(entry, formula, scope))];
        return meant.Length > 0
            ? new(FactRules.FormulaNameUnknown, name, $"did you mean {string.Join(" or ", meant.Select(each => $"'{each}'"))}?") { Suggestions = [.. meant] }
            : new(FactRules.FormulaNameUnknown, name, "name a fact or a derived value of a [FactSet] type of this project, or a static member whose type is Assumption<T> or Derived<T>");
    }

    // Another period is another number: it is listed, and not offered.
    private static FactMessage UnknownPoint(FormulaName written, FormulaNameEntry known, DeclaredFormula formula, FormulaScope scope)
    {
        if (known.Kind != FormulaNameKind.Series)
        {
            return new(FactRules.FormulaNameUnknown, written.Text, $"'{written.Member}' is one value and no series: write it without the brackets") { Suggestions = [written.Member] };
        }

        var point = $"[{written.Period}]";
        string[] ofPoint = [.. scope.Entries.Where(entry => entry.FullBase == known.FullBase && entry.Point.StartsWith(point + ".", StringComparison.Ordinal)).Select(entry => written.Member + entry.Point)];
        return ofPoint.Length > 0
            ? new(FactRules.FormulaNameUnknown, written.Text, $"the point has {string.Join(", ", ofPoint.Select(each => $"'{each}'"))}") { Suggestions = [.. ofPoint] }
            : new(FactRules.FormulaNameUnknown, written.Text, $"the points of the series are {string.Join(", ", known.Choices.Select(each => $"'{written.Member}{each}'"))}, and nothing is interpolated");
    }

    // As short as it can be where it is used.
    private static string Name(FormulaNameEntry entry, DeclaredFormula formula, FormulaScope scope)
    {
        var found = scope.Find(entry.Path, formula);
        return found.Count == 1 && found[0] == entry ? entry.Path : scope.Qualified(entry);
    }

    private static bool IsCalled(FormulaNameEntry entry, string name) =>
        entry.Property == End(name) && (name == entry.Property || $"{entry.TypeFullName}.{entry.Property}".EndsWith("." + name, StringComparison.Ordinal));

    private static string End(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
