using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>What another source says beside the quote that gives a fact its value: whether it is about the same, and whether it agrees.</summary>
internal static class Corroboration
{
    /// <summary>Why a quote cannot stand beside the first one of a fact, or null.</summary>
    /// <param name="fact">The fact as its first quote has it.</param>
    /// <param name="further">What the other quote says.</param>
    /// <param name="isOfAnotherText">Whether no quote before it is of the same text.</param>
    /// <param name="name">The name of what both fill.</param>
    public static FactMessage? Obstacle(VerifiedFact fact, VerifiedFact further, bool isOfAnotherText, string name)
    {
        var (period, other) = (EdtfDate.TryParse(fact.Period), EdtfDate.TryParse(further.Period));
        if (period is not null && other is not null && (period.Earliest != other.Earliest || period.Latest != other.Latest))
        {
            return Different($"their periods are {period.Text} and {other.Text}; declare FactSeries<{fact.Type.DisplayName}>, which has a point for each period");
        }

        if (!isOfAnotherText)
        {
            return new(FactRules.SeveralQuotes, name);
        }

        if (further.Type.Type == FactTypes.Text)
        {
            return Different("they are words, which are not compared; declare two facts, which may have one Concept");
        }

        // Names are the same or they are not, whenever that is; figures change.
        if (period is null != other is null || (period is null && !further.Type.Type.HoldsNames))
        {
            return Different("what has no period is not compared; set Period or PeriodQuote on both, or declare two facts");
        }

        foreach (var (argument, first, second) in Said(fact.Quote, further.Quote))
        {
            if (first != second)
            {
                return Different($"{argument} is {Shown(first)} on the first and {Shown(second)} on the other; correct the one that is wrong, or declare FactSeries<{fact.Type.DisplayName}> or two facts");
            }
        }

        var said = ComparedStatements.Of(further);
        VerifiedFact[] before = [fact, .. fact.Corroborations];
        if (Array.Find(before, each => !NamedWholes.AreOne([ComparedStatements.Of(each), said])) is { } unlike)
        {
            return Different($"Of is {Shown(unlike.Quote.Of)} on the {(unlike == fact ? "first" : "quote before")} and {Shown(further.Quote.Of)} on the other; correct the one that is wrong, or declare FactSeries<{fact.Type.DisplayName}> or two facts");
        }

        if (further.Quote.Rank != "Normal")
        {
            return Different($"a quote beside the first has no rank of its own; say it on the first, or declare FactSeries<{fact.Type.DisplayName}> or two facts");
        }

        if (fact.Names.Count > 0 && further.Names.Count > 0)
        {
            return SaySameNames(fact, further) ? null
                : Different($"the one names {string.Join(", ", fact.Names)} and the other {string.Join(", ", further.Names)}; declare two facts, which may have one Concept");
        }

        if (fact.Figure is not { } figure || further.Figure is not { } otherFigure)
        {
            return Different("one of them says no figure of its own; declare two facts, which may have one Concept");
        }

        if (ComparedStatements.Compare(fact, further).Outcome != ConsistencyOutcome.NotComparable)
        {
            return null;
        }

        var (dimension, otherDimension) = (Dimension.Of(figure, fact.Source.Language, fact.Quote.Per), Dimension.Of(otherFigure, further.Source.Language, further.Quote.Per));
        return Different(
            !dimension.IsSameAs(otherDimension) ? $"the first is {dimension} and the other {otherDimension}; declare two facts"
            : fact.Quote.Modality is not ("Actual" or "Forecast" or "Estimate") ? $"statements that are {fact.Quote.Modality} stand side by side and are not compared; declare FactSeries<{fact.Type.DisplayName}> or two facts"
            : figure.Kind == FigureKind.Duration ? "lengths of time are not compared; declare two facts, which may have one Concept"
            : "they cannot be compared; declare two facts, which may have one Concept");

        FactMessage Different(string why) => new(FactRules.QuotesOfDifferentThings, further.Quote.Exact, fact.Quote.Exact, why);
    }

    /// <summary>Whether two facts name the same, in any order.</summary>
    public static bool SaySameNames(VerifiedFact fact, VerifiedFact further) => fact.Names.Count > 0 && new HashSet<string>(fact.Names, StringComparer.Ordinal).SetEquals(further.Names);

    /// <summary>What is to be said of two quotes that are about the same: that they contradict each other, or that this cannot be told; null where they agree.</summary>
    public static FactMessage? Contradiction(VerifiedFact earlier, VerifiedFact further)
    {
        if (earlier.Names.Count > 0)
        {
            return null;
        }

        var (first, second) = (ComparedStatements.Stated(earlier), ComparedStatements.Stated(further));
        var comparison = ComparedStatements.Compare(earlier, further);
        string[] told = [further.Quote.Exact, second.Value, earlier.Quote.Exact, earlier.Source.Name, first.Value, ConflictMessages.Distance(comparison, first, second)];
        return comparison.Outcome switch
        {
            ConsistencyOutcome.Inconsistent => new(FactRules.QuotesContradict, told),
            ConsistencyOutcome.Undecided => Undecided(ConflictMessages.WhyUndecided(comparison, first, second)),
            ConsistencyOutcome.Revised => Undecided("who expects it has revised it; declare FactSeries<T> or two facts if the one is no evidence of the other"),

            // What is expected contradicts nothing, but what does not meet is no evidence of the same value.
            ConsistencyOutcome.Consistent when comparison.Intersection is null => Undecided("what is expected contradicts nothing, and they do not meet"),
            _ => null,
        };

        FactMessage Undecided(string reason) => new(FactRules.QuotesUndecided, [.. told, reason]);
    }

    private static (string Argument, string? First, string? Second)[] Said(QuoteModel first, QuoteModel further) =>
    [
        (nameof(further.Modality), first.Modality, further.Modality), (nameof(further.Claimant), first.Claimant, further.Claimant),
        (nameof(further.Open), first.Open ? "true" : null, further.Open ? "true" : null),
        (nameof(further.Change), first.Change ? "true" : null, further.Change ? "true" : null),
        (nameof(further.Per), first.Per, further.Per),
    ];

    private static string Shown(string? said) => said is null ? "not said" : $"\"{said}\"";
}
