using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Several quotes of one fact or series are about one subject and one concept: what one of them says of these holds for all.</summary>
internal static class SlotIdentity
{
    /// <summary>The quotes, each with what the others say of its subject and concept. Those that say otherwise are left out, and that is said.</summary>
    /// <param name="quotes">The quotes of one slot, in the order written.</param>
    /// <param name="findings">Where to put what is wrong.</param>
    public static IReadOnlyList<SlottedQuote> Share(IReadOnlyList<SlottedQuote> quotes, SlotFindings findings)
    {
        var slot = quotes[0].Slot;

        // Of names that unite the first quote says it.
        if (quotes.Count == 1 || (slot.ValueType.Type.Unites && !slot.IsSeries && quotes.All(quote => quote.Quote.Source == quotes[0].Quote.Source)))
        {
            return quotes;
        }

        var subject = quotes.Select(quote => quote.Quote.Subject).FirstOrDefault(said => said is not null);
        var concept = quotes.Select(quote => quote.Quote.Concept).FirstOrDefault(said => said is not null);
        var shared = new List<SlottedQuote>();
        foreach (var quote in quotes)
        {
            if ((Other(nameof(QuoteModel.Subject), quote.Quote.Subject, subject) ?? Other(nameof(QuoteModel.Concept), quote.Quote.Concept, concept)) is { } other)
            {
                findings.Fail(other, quote.Index);
            }
            else
            {
                shared.Add(quote with { Slot = quote.Slot with { Subject = subject, Concept = concept } });
            }
        }

        return shared;
    }

    private static FactMessage? Other(string argument, string? said, string? shared) => said is null || said == shared ? null
        : new(FactRules.InvalidArgument, argument, said, $"'{shared}', as another quote of the same member says; say it on one of them, or declare two members");
}
