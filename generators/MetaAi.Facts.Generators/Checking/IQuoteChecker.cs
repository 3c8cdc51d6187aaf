using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Checks one quote.</summary>
internal interface IQuoteChecker
{
    /// <summary>Checks a quote.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="slot">What it fills.</param>
    /// <param name="property">The property that carries it.</param>
    /// <param name="notices">Where to put what is worth saying of a quote that holds.</param>
    public CheckOutcome<VerifiedFact> Check(QuoteModel quote, QuoteSlot slot, PropertyModel property, ICollection<FactMessage> notices);
}
