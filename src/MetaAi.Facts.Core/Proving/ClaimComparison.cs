using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Proving;

/// <summary>Compares what is claimed of a figure with what its words say: ends as values, all else by the words of the exchange.</summary>
internal static class ClaimComparison
{
    /// <summary>In which parts the two differ; null where they do in none.</summary>
    /// <param name="claim">What is claimed.</param>
    /// <param name="figure">What the words say.</param>
    /// <param name="quote">The words.</param>
    public static FactMessage? Of(FigureClaim claim, in Figure figure, string quote)
    {
        List<string> claimed = [];
        List<string> said = [];
        if (claim.Kind is { } kind && kind != figure.Kind)
        {
            Add("kind", ExchangeForm.Of(kind), ExchangeForm.Of(figure.Kind));
        }

        if (claim.Low.IsMade && !IsSame(claim.Low.Value, figure.Low, figure.Kind))
        {
            Add("low", claim.Low.Value, ExchangeForm.Low(figure));
        }

        if (claim.High.IsMade && !IsSame(claim.High.Value, figure.High, figure.Kind))
        {
            Add("high", claim.High.Value, ExchangeForm.High(figure));
        }

        // A noun is one word with whatever space stands in it.
        if (claim.Unit.IsMade && !(claim.Unit.Value is { } unit ? figure.Unit is { } counted && TextFolding.FoldWords(unit) == TextFolding.FoldWords(counted) : figure.Unit is null))
        {
            Add("unit", claim.Unit.Value, figure.Unit);
        }

        if (claim.Hedge is { } hedge && hedge != figure.Hedge)
        {
            Add("hedge", ExchangeForm.Of(hedge), ExchangeForm.Of(figure.Hedge));
        }

        return claimed.Count == 0 ? null : new(FactRules.ClaimDiffers, string.Join(", ", claimed), quote, string.Join(", ", said));

        void Add(string part, string? claim, string? words)
        {
            claimed.Add(Said(part, claim));
            said.Add(Said(part, words));
        }
    }

    private static string Said(string part, string? value) => value is null ? $"no {part}" : $"{part} {Excerpt.Of(value)}";

    private static bool IsSame(string? claimed, FigureBound? said, FigureKind kind) => (claimed, said) switch
    {
        (null, null) => true,
        ({ } text, { } end) => ExchangeForm.ToEnd(text, kind) is { } claim && (kind == FigureKind.Duration ? claim.Duration.IsAsLongAs(end.Duration) : claim == end),
        _ => false,
    };
}
