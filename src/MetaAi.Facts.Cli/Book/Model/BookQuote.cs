using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>A quote that was checked.</summary>
/// <param name="Result">What came of it.</param>
/// <param name="Number">Its place among the quotes that the page marks in a text, from 1; null where no text is shown, or its words do not stand there.</param>
internal sealed record BookQuote(VerifiedFact Result, int? Number)
{
    /// <summary>Where its words stand in the text that proves it, in UTF-16 units; null where no text does.</summary>
    public static TextPosition? PlaceOf(VerifiedFact result) => result.Proof == Proof.Text ? result.Locked?.Position : null;
}
