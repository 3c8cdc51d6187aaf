using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Checking.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Model.Referenced;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Series;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Text;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing.Referenced;

/// <summary>Reads what was compiled of an assembly's facts: the attributes that stand at the members of its public fact sets.</summary>
internal sealed class ReferencedAssemblyParser
{
    private readonly IAssemblySymbol assembly;
    private readonly List<(string Text, string? Language, string? Issued)> sources = [];
    private readonly List<(IPropertySymbol Property, AttributeArguments Record)> records = [];
    private readonly List<(IPropertySymbol Property, string Fact, AttributeArguments Record)> corroborations = [];

    private ReferencedAssemblyParser(IAssemblySymbol assembly) => this.assembly = assembly;

    /// <summary>What an assembly declares.</summary>
    public static ReferencedAssembly Parse(IAssemblySymbol assembly)
    {
        var parser = new ReferencedAssemblyParser(assembly);
        parser.Visit(assembly.GlobalNamespace);
        return parser.Parse();
    }

    private void Visit(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                Visit(space);
            }
            else if (member is INamedTypeSymbol type)
            {
                Visit(type);
                Collect(type);
            }
        }
    }

    private void Collect(INamedTypeSymbol type)
    {
        var hasFacts = type.FindAttribute(KnownNames.FactSetAttribute) is not null;
        if (!hasFacts && type.FindAttribute(KnownNames.SourceSetAttribute) is null)
        {
            return;
        }

        foreach (var property in type.Properties())
        {
            if (property.FindAttribute(KnownNames.SourceAttribute) is { } source)
            {
                var declared = new AttributeArguments(source);
                sources.Add((declared.First, declared.Text("Language"), declared.Text("Issued")));
            }

            if (hasFacts && IsPublic(property))
            {
                // What other sources say beside a fact has no name of its own.
                foreach (var record in property.FindAttributes(KnownNames.FactRecordAttribute).Select(record => new AttributeArguments(record)))
                {
                    if (record.Text("Corroborates") is { } fact)
                    {
                        corroborations.Add((property, fact, record));
                    }
                    else
                    {
                        records.Add((property, record));
                    }
                }
            }
        }
    }

    private ReferencedAssembly Parse()
    {
        var facts = new List<ReferencedFact>();
        var series = new List<(FormulaNameEntry Series, ReferencedFact Fact, string Values)>();
        var names = new Dictionary<string, FormulaNameEntry>(StringComparer.Ordinal);
        var targets = new Dictionary<IPropertySymbol, TargetModel?>(SymbolEqualityComparer.Default);
        var others = corroborations.ToLookup(other => other.Fact, StringComparer.Ordinal);
        foreach (var (property, record) in records)
        {
            if (!targets.TryGetValue(property, out var target))
            {
                target = TargetParser.Parse(property.Type, assembly);
                targets.Add(property, target);
            }

            var type = property.ContainingType.ToFullName();
            var path = $"{type}.{property.Name}";
            if (!record.First.StartsWith(path, StringComparison.Ordinal) || names.ContainsKey(record.First))
            {
                continue;
            }

            var (named, point) = FormulaScope.Split(record.First);
            var member = named.Length == path.Length ? null : named.Substring(path.Length + 1);
            var isDerived = record.Text("Derivation") is not null;
            var accessor = $"{property.ContainingType.ToCode()}.{Identifier.Escape(property.Name)}{(member is null ? string.Empty : $".{Identifier.Escape(member)}!")}";
            var entry = new FormulaNameEntry(isDerived ? FormulaNameKind.Derived : FormulaNameKind.Fact, type, property.Name, member, accessor, null);
            if (!isDerived && TypeOf(target, member) is { } declared)
            {
                var fact = Fact(record, declared) with
                {
                    Corroborations = [.. others[record.First].Where(other => SymbolEqualityComparer.Default.Equals(other.Property, property)).Select(other => Fact(other.Record, declared))],
                };
                facts.Add(fact);
                if (point.Length > 0)
                {
                    series.Add((entry, fact, ValueWords.OfNames(record.Texts("Values"), record.Switch("Open"))));
                }
            }

            names.Add(record.First, entry with { Point = point });
        }

        // The statements of a series have names that need all of them.
        foreach (var name in series.GroupBy(statement => statement.Series).SelectMany(each => SeriesNames.Of(each.Key, each.Select(statement => Statement(statement.Fact, statement.Values)))))
        {
            names[name.FullName] = name;
        }

        return new([.. facts], [.. names.Values], [.. Formulas(names, targets)]);
    }

    private static PointStatement Statement(ReferencedFact fact, string values) => new(
        fact.Id,
        ComparedStatements.Of(fact),
        fact.ValueKind,
        fact.Figure is not null || fact.ValueKind != ValueKind.Value ? null : values.Length > 0 ? values : fact.Exact);

    private IEnumerable<ResolvedFormula> Formulas(Dictionary<string, FormulaNameEntry> names, Dictionary<IPropertySymbol, TargetModel?> targets)
    {
        foreach (var (property, record) in records)
        {
            if (record.Text("Derivation") is not { } text || !names.TryGetValue(record.First, out var name) || DerivedOf(targets[property], name.Member) is not { } derived)
            {
                continue;
            }

            var declared = new DeclaredFormula
            {
                Formula = new() { Text = text, AcrossPeriods = record.Switch("AcrossPeriods") },
                TypeFullName = name.TypeFullName,
                Property = name.Property,
                Ordinal = 0,
                Member = name.Member,
                Derived = derived,
            };
            var inputs = record.Texts("Inputs");
            var resolved = new List<ResolvedName>();
            for (var i = 0; i + 1 < inputs.Count; i += 2)
            {
                resolved.Add(new(inputs[i], names.TryGetValue(inputs[i + 1], out var known) ? known : Unseen(inputs[i + 1])));
            }

            yield return new(declared, [.. resolved], null);
        }
    }

    // What code makes, or what is not public: the program alone knows it.
    private static FormulaNameEntry Unseen(string id) =>
        new(FormulaNameKind.Code, id.Substring(0, Math.Max(0, id.LastIndexOf('.'))), id.Substring(id.LastIndexOf('.') + 1), null, string.Empty, null);

    private ReferencedFact Fact(AttributeArguments record, DeclaredType type)
    {
        var text = record.Text("Source") ?? string.Empty;
        var source = sources.FirstOrDefault(each => each.Text == text || TextName.Answers(each.Text, text));
        return new()
        {
            Id = record.First,
            Type = type,
            Subject = record.Text("Subject") ?? string.Empty,
            Concept = record.Text("Concept") ?? string.Empty,
            Period = record.Text("Period"),
            ValueKind = record.Text("ValueKind") switch { "some" => ValueKind.SomeValue, "none" => ValueKind.NoValue, _ => ValueKind.Value },
            Figure = Figure(record),
            Of = record.Text("Of"),
            IsChange = record.Text("RatioKind") == RatioKinds.Change,
            Per = record.Text("Per"),
            Modality = Named<Modality>(record.Text("Modality")),
            Claimant = record.Text("Claimant"),
            Rank = Named<Rank>(record.Text("Rank")),
            Exact = record.Text("Exact") ?? string.Empty,
            Source = text,
            Language = source.Language,
            Issued = source.Issued,
        };
    }

    private static Figure? Figure(AttributeArguments record) => new ExchangedFigure
    {
        Kind = record.Text("Kind"),
        Low = record.Text("Low"),
        High = record.Text("High"),
        IsLowExclusive = record.Switch("LowExclusive"),
        IsHighExclusive = record.Switch("HighExclusive"),
        Unit = record.Text("Unit"),
        Hedge = record.Text("Hedge"),
        Decimals = record.Integer("Decimals", int.MinValue) is not int.MinValue and var decimals ? decimals : null,
    }.ToFigure();

    private static T Named<T>(string? word)
        where T : struct => Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : default;

    private static DeclaredType? TypeOf(TargetModel? target, string? member) => target switch
    {
        TargetModel.SingleFact single when member is null => single.ValueType,
        TargetModel.Series series when member is null => series.ValueType,
        TargetModel.Record record => record.Members.FirstOrDefault(each => each.Name == member)?.ValueType,
        _ => null,
    };

    private static DerivedTypeModel? DerivedOf(TargetModel? target, string? member) => target switch
    {
        TargetModel.DerivedValue derived when member is null => derived.Type,
        TargetModel.Record record => record.Members.FirstOrDefault(each => each.Name == member)?.Derived,
        _ => null,
    };

    private static bool IsPublic(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }
}
