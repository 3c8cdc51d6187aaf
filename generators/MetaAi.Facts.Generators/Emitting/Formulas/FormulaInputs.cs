using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Emitting.Formulas;

/// <summary>
/// Writes what the names in the formulas of a fact set stand for: one method for many of them, as a function for each takes the compiler as long as all else of
/// a formula. A name that means one thing in a formula and another in the next has a method more.
/// </summary>
internal sealed class FormulaInputs
{
    /// <summary>The parameter of the methods.</summary>
    public const string Parameter = "name";

    private const string Unknown = "global::MetaAi.Facts.IUnknown?";

    // The program compares a name with each in turn. In a switch, the compiler would compare each case with every other one.
    private const int MostNames = 50;

    private readonly List<SortedDictionary<string, FormulaNameEntry>> methods = [];
    private readonly Dictionary<string, int> methodOf = new(StringComparer.Ordinal);

    private FormulaInputs()
    {
    }

    /// <summary>The names of the methods.</summary>
    public IEnumerable<string> Names => methods.Select((_, index) => NameOf(index));

    /// <summary>The inputs of all formulas of a fact set.</summary>
    public static FormulaInputs Of(CheckedFactSet set)
    {
        var inputs = new FormulaInputs();
        foreach (var formula in set.Properties.SelectMany(property => property.Derived))
        {
            inputs.Add(formula);
        }

        return inputs;
    }

    /// <summary>The method that gives what the names in a formula stand for.</summary>
    public string Of(CheckedFormula formula) => NameOf(methodOf[formula.Declared.Id]);

    /// <summary>Writes the methods.</summary>
    public void Emit(CodeWriter writer, TypeModel type, FieldNames names)
    {
        for (var index = 0; index < methods.Count; index++)
        {
            var method = methods[index];
            writer.Block($"private static {Unknown} {NameOf(index)}(string {Parameter})", () =>
            {
                foreach (var input in method)
                {
                    writer.Line($"if ({Parameter} == {Literal.Of(input.Key)}) {{ {Answer(input.Value, type, names)}; }}");
                }

                writer.Line("return null;");
            });
            writer.Line();
        }
    }

    private static string NameOf(int index) => index == 0 ? "InputOf" : "InputOf" + Literal.Of(index + 1);

    // The fields of its own set, of which a later one is there by the time that it is asked for; those of another are reached through their properties.
    private static string Answer(FormulaNameEntry target, TypeModel type, FieldNames names) =>
        target.TypeFullName == type.FullName && target.Kind != FormulaNameKind.Code && names.Find(target.Property, target.Member, target.PointOfStatement) is { } field ? $"return {field}"
        : target.Obstacle is null ? $"return {target.Accessor}"
        : PropertyEmitter.Throw($"'{target.Id}' has no value.");

    private void Add(CheckedFormula formula)
    {
        var index = methods.FindIndex(method => method.Count < MostNames && formula.Names.All(name => !method.TryGetValue(name.Name, out var target) || target == name.Target));
        if (index < 0)
        {
            index = methods.Count;
            methods.Add(new(StringComparer.Ordinal));
        }

        methodOf[formula.Declared.Id] = index;
        foreach (var name in formula.Names)
        {
            methods[index][name.Name] = name.Target;
        }
    }
}
