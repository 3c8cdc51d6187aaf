using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>What a claim may say of a figure, in the forms of the exchange.</summary>
internal static class ClaimFields
{
    private const string End = "a number (49, 1/3), a date (2025-06-30) or a length of time (P3Y), as 'facts read' writes it";

    private static readonly IReadOnlyList<Hedge> Hedges = Enum.GetValues<Hedge>();

    public static ContextField<FigureKind?> Kind { get; } = new(ContextFields.Kind.Name, ToKind, ContextFields.Kind.What, ContextFields.Kind.Choices);

    public static ContextField<string?> Low { get; } = new("low", ToEnd, End);

    public static ContextField<string?> High { get; } = new("high", ToEnd, End);

    public static ContextField<string?> Unit { get; } = new("unit", unit => string.IsNullOrWhiteSpace(unit) ? null : unit, "a unit: a currency's code, or the noun of what is counted; null where there is none");

    public static ContextField<Hedge?> Hedge { get; } = new("hedge", ToHedge, $"one of {string.Join(", ", Hedges.Select(ExchangeForm.Of))}", [.. Hedges.Select(ExchangeForm.Of)]);

    private static FigureKind? ToKind(string word)
    {
        for (var i = 0; i < ExchangeForm.Kinds.Count; i++)
        {
            if (ExchangeForm.Kinds[i] == word)
            {
                return (FigureKind)i;
            }
        }

        return null;
    }

    // Whether it is one of the figure's own kind shows when that is known.
    private static string? ToEnd(string text) =>
        (ExchangeForm.ToEnd(text, FigureKind.Number) ?? ExchangeForm.ToEnd(text, FigureKind.Date) ?? ExchangeForm.ToEnd(text, FigureKind.Duration)) is null ? null : text;

    private static Hedge? ToHedge(string word)
    {
        foreach (var hedge in Hedges)
        {
            if (ExchangeForm.Of(hedge) == word)
            {
                return hedge;
            }
        }

        return null;
    }
}
