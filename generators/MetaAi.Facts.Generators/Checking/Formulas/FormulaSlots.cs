using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Types;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>What the formulas of a set are of, by its declarations alone.</summary>
internal static class FormulaSlots
{
    /// <summary>The formulas of a set, in the order written. One that is of nothing says why.</summary>
    public static IEnumerable<DeclaredFormula> Of(FactSetModel set) =>
        set.Properties.Where(property => property.Formulas.Count > 0).SelectMany(property => Of(set, property));

    /// <summary>The values of a set that a formula can name, but for those of series: these are known when their quotes are read, <see cref="SeriesNames"/>.</summary>
    public static IEnumerable<FormulaNameEntry> Names(FactSetModel set)
    {
        var type = "global::" + string.Join(".", set.Type.FullName.Split('.').Select(Identifier.Escape));
        foreach (var property in set.Properties)
        {
            var accessor = $"{type}.{Identifier.Escape(property.Name)}";
            switch (property.Target)
            {
                case TargetModel.SingleFact when property.Quotes.Count > 0:
                    yield return new(FormulaNameKind.Fact, set.Type.FullName, property.Name, null, accessor, property.Obstacle);
                    break;
                case TargetModel.DerivedValue when property.Formulas.Count > 0:
                    yield return new(FormulaNameKind.Derived, set.Type.FullName, property.Name, null, accessor, property.Obstacle);
                    break;
                case TargetModel.Record record:
                    foreach (var member in record.Members.Where(member => !member.IsSeries && Fills(property, member)))
                    {
                        var kind = member.Derived is null ? FormulaNameKind.Fact : FormulaNameKind.Derived;
                        yield return new(kind, set.Type.FullName, property.Name, member.Name, $"{accessor}.{Identifier.Escape(member.Name)}!", property.Obstacle);
                    }

                    break;
            }
        }
    }

    /// <summary>The names of the members of a set that are series.</summary>
    public static IEnumerable<string> Series(FactSetModel set) => set.Properties.SelectMany(property => property.Target switch
    {
        TargetModel.Series => [property.Name],
        TargetModel.Record record => record.Members.Where(member => member.IsSeries).Select(member => member.Name),
        _ => (IEnumerable<string>)[],
    });

    private static bool Fills(PropertyModel property, RecordMemberModel member) =>
        member.Derived is null ? property.Quotes.Any(quote => quote.For == member.Name) : property.HasFormula(member.Name);

    private static IEnumerable<DeclaredFormula> Of(FactSetModel set, PropertyModel property)
    {
        var filled = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < property.Formulas.Count; i++)
        {
            var formula = property.Formulas[i];
            var (member, derived, problem) = Slot(property, formula);
            problem ??= Problem(formula, derived, property.Name, set.Subject);
            if (!filled.Add(member ?? string.Empty))
            {
                problem ??= Invalid("text", Excerpt.Of(formula.Text), $"the only formula of '{member ?? property.Name}'; keep one");
            }

            yield return new()
            {
                Formula = formula,
                TypeFullName = set.Type.FullName,
                Property = property.Name,
                Ordinal = i,
                Member = member,
                Derived = derived,
                Subject = formula.Subject ?? set.Subject,
                Problem = problem,
            };
        }
    }

    private static (string? Member, DerivedTypeModel? Derived, FactMessage? Problem) Slot(PropertyModel property, FormulaModel formula)
    {
        switch (property.Target)
        {
            case TargetModel.SingleFact or TargetModel.DerivedValue when formula.For is { } needless:
                return (null, null, Invalid(nameof(formula.For), needless, "needed: the property is one value; leave it out"));
            case TargetModel.SingleFact:
                return (null, null, null);
            case TargetModel.DerivedValue value:
                return (null, value.Type, null);
            case TargetModel.Series:
                return (null, null, OfSeries(property.Name));
            case TargetModel.Record record when record.Members.FirstOrDefault(member => member.Name == formula.For) is { IsSeries: true } series:
                return (series.Name, null, OfSeries($"{property.Name}.{series.Name}"));
            case TargetModel.Record record when record.Members.FirstOrDefault(member => member.Name == formula.For) is { } member:
                var isQuoted = property.Quotes.Any(quote => quote.For == member.Name);
                return (member.Name, member.Derived, member.Derived is null && !isQuoted ? new(FactRules.AttributeMissing, $"{property.Name}.{member.Name}", "Quote") : null);
            case TargetModel.Record record:
                var names = string.Join(", ", record.Members.Select(member => member.Name));
                return (formula.For, null, new(FactRules.UnknownMember, record.DisplayName, formula.For ?? string.Empty, names));
            default:
                return (null, null, FormulaMessages.Misfit("a value with its bounds", property.Name, property.TypeName, $"declare Derived<T> with T one of {DerivedTypeRows.Names}"));
        }
    }

    private static FactMessage? Problem(FormulaModel formula, DerivedTypeModel? derived, string name, string? subject)
    {
        (string Name, string? Text)[] said =
            [(nameof(formula.Subject), formula.Subject), (nameof(formula.Concept), formula.Concept), (nameof(formula.Gloss), formula.Gloss), (nameof(formula.Remark), formula.Remark)];
        foreach (var (argument, text) in said)
        {
            if (text is not null && derived is null)
            {
                return Invalid(argument, text, "of use beside a quote; say it on [Quote]");
            }

            if (text is not null && string.IsNullOrWhiteSpace(text))
            {
                return Invalid(argument, text, "a text; write one, or leave it out");
            }
        }

        return derived is not null && string.IsNullOrWhiteSpace(formula.Subject ?? subject)
            ? Invalid(nameof(formula.Subject), subject ?? string.Empty, $"said of '{name}'; set it on [Formula] or on [FactSet]")
            : null;
    }

    private static FactMessage OfSeries(string name) => FormulaMessages.Misfit(
        "one value", name, "a series", "declare Derived<T> with the formula, or Fact<T> with the quote that it is to agree with, as a member of its own");

    private static FactMessage Invalid(string argument, string value, string expected) => new(FactRules.InvalidArgument, argument, value, expected);
}
