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
            if (found.Count != 1)
            {
                return Fail(new(found.Count == 0 ? Unknown(name.Text, formula, scope) : Ambiguous(name.Text, found, scope), name.Span));
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

    private static FactMessage Ambiguous(string name, IReadOnlyList<FormulaNameEntry> found, FormulaScope scope)
    {
        const int most = 10;
        string[] meant = [.. found.Take(most).Select(scope.Qualified)];
        var more = found.Count > most ? $" and {FormulaMessages.Number(found.Count - most)} more" : string.Empty;
        return new(FactRules.FormulaNameAmbiguous, name, string.Join(", ", meant.Select(each => $"'{each}'")) + more) { Suggestions = [.. meant] };
    }

    private static FactMessage Unknown(string name, DeclaredFormula formula, FormulaScope scope)
    {
        FormulaNameEntry[] members = [.. scope.Entries.Where(entry => entry.Member is not null && IsCalled(entry, name)).Take(5)];
        if (members.Length > 0)
        {
            string[] named = [.. members.Select(entry => entry.NameIn(formula.TypeFullName))];
            return new(FactRules.FormulaNameUnknown, name, $"it is a record: name one of its members, {string.Join(", ", named.Select(each => $"'{each}'"))}") { Suggestions = [.. named] };
        }

        // By the end of the name alone too: the type may be the part that is wrong.
        var nearest = NearSpelling.Nearest(name, scope.Entries.Select(entry => entry.Path)) ?? NearSpelling.Nearest(End(name), scope.Entries.Select(entry => entry.Path));
        string[] meant = [.. scope.Entries.Where(entry => entry.Path == nearest).Take(3).Select(entry => Name(entry, formula, scope))];
        return meant.Length > 0
            ? new(FactRules.FormulaNameUnknown, name, $"did you mean {string.Join(" or ", meant.Select(each => $"'{each}'"))}?") { Suggestions = [.. meant] }
            : new(FactRules.FormulaNameUnknown, name, "name a fact or a derived value of a [FactSet] type of this project, or a static member whose type is Assumption<T> or Derived<T>");
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
