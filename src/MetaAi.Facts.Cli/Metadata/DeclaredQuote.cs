namespace MetaAi.Facts.Cli.Metadata;

/// <summary>What a <c>[Quote]</c> attribute declares of how its words are read.</summary>
/// <param name="Exact">The words.</param>
/// <param name="For">The member of a record that they fill, or null.</param>
/// <param name="Currency">The currency, or null.</param>
/// <param name="Period">EDTF, or null.</param>
/// <param name="Unit">What is counted, or the currency that the words of an amount leave out; or null.</param>
internal sealed record DeclaredQuote(string Exact, string? For, string? Currency, string? Period, string? Unit)
{
    public static DeclaredQuote From(MetadataAttribute quote) => new(
        quote.First,
        quote.Text(nameof(QuoteAttribute.For)),
        quote.Text(nameof(QuoteAttribute.Currency)),
        quote.Text(nameof(QuoteAttribute.Period)),
        quote.Text(nameof(QuoteAttribute.Unit)));
}
