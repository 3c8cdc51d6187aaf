using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Copies what a <c>[FactSet]</c> type declares. Reads no quote and looks up no source: it runs for every annotated type at every edit.</summary>
internal static class FactSetParser
{
    public static FactSetModel Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var set = new AttributeArguments(type.FindAttribute(KnownNames.FactSetAttribute)!);
        var properties = new List<PropertyModel>();
        var quotes = new WrittenAttributes<QuoteModel>(KnownNames.QuoteAttribute, ParseQuote);
        var formulas = new WrittenAttributes<FormulaModel>(KnownNames.FormulaAttribute, ParseFormula);
        var types = new DeclaredTypes(type.ContainingAssembly);
        var declaresSources = type.FindAttribute(KnownNames.SourceSetAttribute) is not null;
        foreach (var property in type.Properties())
        {
            cancellation.ThrowIfCancellationRequested();
            if (ParseProperty(property, quotes, formulas, types, cancellation) is { } model)
            {
                // A property has one body: of one that is (wrongly) a source as well, it is the source's.
                var isSource = declaresSources && property.FindAttribute(KnownNames.SourceAttribute) is not null;
                properties.Add(isSource ? model with { Missing = MissingHalf.None } : model);
            }
        }

        return new FactSetModel(
            TypeParser.Parse(type), set.Text("Subject"), set.Text("Source"), set.Text("PeriodQuote"), [.. properties]);
    }

    private static PropertyModel? ParseProperty(
        IPropertySymbol property, WrittenAttributes<QuoteModel> quotesOf, WrittenAttributes<FormulaModel> formulasOf, DeclaredTypes types, CancellationToken cancellation)
    {
        if (property.PartialDefinitionPart is not null)
        {
            return null;
        }

        // What is of an unknown type is said where it is named.
        var quotes = quotesOf.Of(property, cancellation);
        var formulas = formulasOf.Of(property, cancellation);
        if ((quotes.Length == 0 && formulas.Length == 0 && !LeftToGenerate.IsFact(property))
            || UnknownTypes.In(property.Type) is not null
            || PropertyDeclaration.Of(property, cancellation) is not { } declaration)
        {
            return null;
        }

        var (code, target) = types.Find(property.Type);
        return new PropertyModel(
            property.Name,
            declaration.Modifiers,
            property.ToTypeCode(code),
            property.RefKind == RefKind.None ? target : null,
            declaration.Accessors,
            declaration.Missing,
            declaration.Documentation,
            quotes.ToEquatableArray())
        {
            Formulas = formulas.ToEquatableArray(),
            Obstacle = property.IsStatic ? Reach.Obstacle(property, property.ContainingAssembly) : $"'{property.Name}' must be static",
        };
    }

    private static FormulaModel ParseFormula(AttributeArguments arguments) => new()
    {
        Text = arguments.First,
        For = arguments.Text("For"),
        AcrossPeriods = arguments.Switch("AcrossPeriods"),
        Subject = arguments.Text("Subject"),
        Concept = arguments.Text("Concept"),
        Gloss = arguments.Text("Gloss"),
        Remark = arguments.Text("Remark"),
    };

    private static QuoteModel ParseQuote(AttributeArguments arguments) => new()
    {
        // White space at its ends does not count, in a fact that is these words as little as where they are looked for.
        Exact = arguments.First.Trim(),
        For = arguments.Text("For"),
        Source = arguments.Text("Source"),
        Subject = arguments.Text("Subject"),
        Concept = arguments.Text("Concept"),
        Period = arguments.Text("Period"),
        PeriodQuote = arguments.Text("PeriodQuote"),
        Unit = arguments.Text("Unit"),
        Currency = arguments.Text("Currency"),
        Of = arguments.Text("Of"),
        Per = arguments.Text("Per"),
        Claimant = arguments.Text("Claimant"),
        Via = arguments.Texts("Via"),
        Modality = arguments.Member("Modality", zero: "Actual"),
        Rank = arguments.Member("Rank", zero: "Normal"),
        RankReason = arguments.Text("RankReason"),
        Prefix = arguments.Text("Prefix"),
        Suffix = arguments.Text("Suffix"),
        Confirmed = arguments.Text("Confirmed"),
        CheckedOn = arguments.Text("CheckedOn"),
        Undisclosed = arguments.Switch("Undisclosed"),
        NoValue = arguments.Switch("NoValue"),
        Open = arguments.Switch("Open"),
        Change = arguments.Switch("Change"),
        Overlaps = arguments.Switch("Overlaps"),
        Value = arguments.Text("Value"),
        Gloss = arguments.Text("Gloss"),
        Remark = arguments.Text("Remark"),
    };
}
