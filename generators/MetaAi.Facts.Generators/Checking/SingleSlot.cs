using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>
/// Fills one fact from its quotes. The first gives the value; the names of one text unite with it, and what other sources say of the same is compared with it
/// and kept beside it.
/// </summary>
/// <param name="property">The property that carries the quotes.</param>
/// <param name="check">Checks a quote.</param>
/// <param name="texts">Tells whether two sources are of one text.</param>
/// <param name="findings">Where to put what is wrong.</param>
internal sealed class SingleSlot(PropertyModel property, CheckQuote check, TextIdentity texts, SlotFindings findings)
{
    private VerifiedFact? fact;

    /// <summary>The fact; none where a quote that it needs does not hold.</summary>
    /// <param name="quotes">Its quotes, in the order written.</param>
    public IEnumerable<VerifiedFact> Fill(IReadOnlyList<SlottedQuote> quotes)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (i == 0)
            {
                First(quotes[0]);
            }
            else if (quotes[i].Slot.ValueType.Type.Unites)
            {
                Unite(quotes[0], quotes[i]);
            }
            else if (IsDeclaredTwice(quotes[0].Quote, quotes[i].Quote))
            {
                findings.Fail(new(FactRules.SeveralQuotes, quotes[i].Slot.Member ?? property.Name), quotes[i].Index);
            }
            else
            {
                Corroborate(quotes[i]);
            }
        }

        return fact is null ? [] : [fact];
    }

    private void First(SlottedQuote quote)
    {
        var (outcome, notices) = check(property, quote.Slot, quote.Quote);
        List<FactMessage> said = [.. notices];
        if (outcome.Holds && NamedPeriods.Check(property.Name, outcome.Result, HasConcept(quote), said) is { } misnamed)
        {
            outcome = misnamed;
        }

        Say(said, quote);
        fact = Held(outcome, quote);
    }

    // Whatever its words are.
    private static bool IsDeclaredTwice(QuoteModel first, QuoteModel further) =>
        (first.Source, first.Period, first.PeriodQuote) == (further.Source, further.Period, further.PeriodQuote);

    private static bool HasConcept(SlottedQuote quote) => (quote.Quote.Concept ?? quote.Slot.Concept) is not null;

    private void Unite(SlottedQuote first, SlottedQuote quote)
    {
        // Another text that names all of them says the same list.
        if (fact is not null && quote.Quote.Source != first.Quote.Source && check(property, quote.Slot, quote.Quote).Fact is { Holds: true, Result: { } other }
            && !texts.AreOne(other.Source.Text, fact.Source.Text) && Corroboration.SaySameNames(fact, other))
        {
            Corroborate(quote);
            return;
        }

        if (QuoteUnion.Problem(first.Quote, quote.Quote, quote.Slot.Member ?? property.Name) is { } obstacle)
        {
            findings.Fail(obstacle, quote.Index);
            return;
        }

        var further = Check(quote);
        if (fact is not null)
        {
            // A list without one of its names would be another list.
            fact = further is null ? null : Held(QuoteUnion.Join(fact, further), quote);
        }
    }

    private void Corroborate(SlottedQuote quote)
    {
        if (Check(quote) is not { } further || fact is null)
        {
            return;
        }

        VerifiedFact[] before = [fact, .. fact.Corroborations];
        var isOfAnother = before.All(each => !texts.AreOne(each.Source.Text, further.Source.Text));
        if (Corroboration.Obstacle(fact, further, isOfAnother, quote.Slot.Member ?? property.Name) is { } obstacle)
        {
            findings.Fail(obstacle, quote.Index);
            return;
        }

        if (before.Select(each => Corroboration.Contradiction(each, further)).FirstOrDefault(problem => problem is not null) is { } problem)
        {
            findings.Say(problem, quote.Index);
        }

        fact = fact with { Corroborations = [.. fact.Corroborations, further with { Id = $"{fact.Id}.{further.Source.Name}" }] };
    }

    private VerifiedFact? Check(SlottedQuote quote)
    {
        var (outcome, notices) = check(property, quote.Slot, quote.Quote);
        Say(notices, quote);
        return Held(outcome, quote);
    }

    private VerifiedFact? Held(CheckOutcome<VerifiedFact> outcome, SlottedQuote quote)
    {
        if (!outcome.Holds)
        {
            findings.Fail(outcome.Problem, quote.Index);
        }

        return outcome.Result;
    }

    private void Say(IEnumerable<FactMessage> notices, SlottedQuote quote)
    {
        foreach (var notice in notices)
        {
            findings.Say(notice, quote.Index);
        }
    }
}
