using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Fills a series: each quote is a statement for its period, and the names of one text and period unite. The order in which they are written does not matter.</summary>
/// <param name="property">The property that carries the quotes.</param>
/// <param name="check">Checks a quote.</param>
/// <param name="findings">Where to put what is wrong.</param>
internal sealed class SeriesSlot(PropertyModel property, CheckQuote check, SlotFindings findings)
{
    private readonly List<SeriesStatement> statements = [];
    private bool isNamedAfterYear;
    private bool isMisnamed;

    /// <summary>The statements that hold, in order of their points.</summary>
    /// <param name="quotes">The quotes, in the order written.</param>
    public IEnumerable<VerifiedFact> Fill(IReadOnlyList<SlottedQuote> quotes)
    {
        if (quotes.Count == 0)
        {
            return [];
        }

        var name = quotes[0].Slot.Member ?? property.Name;
        if (NamedYear.In(name).FirstOrDefault(named => named.IsLast) is { Year: > 0 and var year })
        {
            isNamedAfterYear = true;

            // With a concept that is written, the year is part of a name: "Agenda2030".
            if (!quotes.Any(HasConcept))
            {
                isMisnamed = true;
                findings.Fail(new(FactRules.SeriesNamedAfterYear, name, year.ToString(System.Globalization.CultureInfo.InvariantCulture)), null);
            }
        }

        var isWhole = true;
        foreach (var quote in quotes)
        {
            isWhole &= Add(quote, name);
        }

        // A list without one of its names would be another list, and which one a quote that does not hold is of is not known.
        if (!isWhole && quotes[0].Slot.ValueType.Type.Unites)
        {
            return [];
        }

        return SeriesIds.Name(OfOneConcept(), findings).Select(statement => statement.Fact)
            .OrderBy(fact => Period(fact).Earliest is not null).ThenBy(fact => Period(fact).Earliest)
            .ThenBy(fact => Period(fact).Latest is not null).ThenByDescending(fact => Period(fact).Latest)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal);
    }

    private static bool HasConcept(SlottedQuote quote) => (quote.Quote.Concept ?? quote.Slot.Concept) is not null;

    private static EdtfDate Period(VerifiedFact fact) => EdtfDate.TryParse(fact.Period)!;

    private static string WhyOfNoPoint(VerifiedFact fact) => fact.Period is { } period
        ? $"its period '{period}' leaves digits open, so that it is some time in it and nobody knows which; set Period to the days that are meant"
        : "it has no period; set Period, or PeriodQuote to the words that say it";

    private bool Add(SlottedQuote quote, string name)
    {
        var (outcome, notices) = check(property, quote.Slot, quote.Quote);
        List<FactMessage> said = [.. notices];
        if (!outcome.Holds)
        {
            Say();
            findings.Fail(outcome.Problem, quote.Index);
            return false;
        }

        var fact = outcome.Result;
        if (EdtfDate.TryParse(fact.Period) is not { } period || PeriodName.Of(period) is not { } point)
        {
            Say();
            findings.Fail(new(FactRules.StatementWithoutPeriod, quote.Quote.Exact, name, WhyOfNoPoint(fact)), quote.Index);
            return false;
        }

        var misnamed = isNamedAfterYear ? null : NamedPeriods.Check(property.Name, fact, HasConcept(quote), said);
        Say();
        if (misnamed is not null)
        {
            findings.Fail(misnamed, quote.Index);
            return false;
        }

        var statement = new SeriesStatement(quote, fact, point);
        if (fact.Type.Type.Unites && statements.FindIndex(statement.UnitesWith) is >= 0 and var index)
        {
            return Unite(index, statement, name);
        }

        statements.Add(statement);
        return true;

        void Say()
        {
            foreach (var notice in said)
            {
                findings.Say(notice, quote.Index);
            }
        }
    }

    private bool Unite(int index, SeriesStatement further, string name)
    {
        var first = statements[index];
        if (QuoteUnion.Problem(first.Quote.Quote, further.Quote.Quote, name, isOfSeries: true) is { } obstacle)
        {
            findings.Fail(obstacle, further.Quote.Index);
            return false;
        }

        var joined = QuoteUnion.Join(first.Fact, further.Fact);
        if (!joined.Holds)
        {
            findings.Fail(joined.Problem, further.Quote.Index);
            return false;
        }

        statements[index] = first with { Fact = joined.Result };
        return true;
    }

    // A name that ends in a quarter says another concept of a year than of that quarter.
    private List<SeriesStatement> OfOneConcept()
    {
        var kept = new List<SeriesStatement>();
        foreach (var statement in statements)
        {
            if (isMisnamed || statement.Fact.Concept == statements[0].Fact.Concept)
            {
                kept.Add(statement);
                continue;
            }

            findings.Fail(
                new(
                    FactRules.QuotesOfDifferentThings,
                    statement.Fact.Quote.Exact,
                    statements[0].Fact.Quote.Exact,
                    $"of its name and its period the one is of '{statement.Fact.Concept}' and the other of '{statements[0].Fact.Concept}'; set Concept on one of them, for all"),
                statement.Quote.Index);
        }

        return kept;
    }
}
