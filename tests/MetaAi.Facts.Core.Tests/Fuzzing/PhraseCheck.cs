using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>What has to hold of every phrase, read or refused.</summary>
public static class PhraseCheck
{
    /// <inheritdoc cref="FuzzCheck"/>
    public static string? Complaint(in FuzzInput phrase, out bool isTaken)
    {
        var result = FigureReader.Read(phrase.Text, phrase.Context);
        isTaken = result.IsRead;
        return isTaken ? OfFigure(phrase, result.Known) : OfRefusal(phrase, result.Why);
    }

    private static string? OfFigure(in FuzzInput phrase, in Figure figure)
    {
        var (low, high) = (ExchangeForm.Low(figure), ExchangeForm.High(figure));
        if (low is null && high is null)
        {
            return "It was read, and has no bound.";
        }

        var kind = (FigureKinds)(1 << (int)figure.Kind);
        if ((phrase.Context.Kinds & kind) == 0)
        {
            return $"It was read as {figure.Kind}, which was not asked for.";
        }

        if (figure.Kind == FigureKind.Money && string.IsNullOrEmpty(figure.Unit))
        {
            return "It is money without a currency.";
        }

        if (low == "-0" || high == "-0")
        {
            return "It is zero with a sign.";
        }

        var isReversed = figure is { Low: { } first, High: { } last, Kind: not FigureKind.Duration }
            && (figure.Kind == FigureKind.Date ? first.Date > last.Date : first.Number > last.Number);
        return isReversed ? $"It goes from {low} to {high}." : OfOtherReadings(phrase, figure, kind);
    }

    // The same words say the same to whoever asks for what they say, and with other spaces between them.
    private static string? OfOtherReadings(in FuzzInput phrase, in Figure figure, FigureKinds kind)
    {
        if (phrase.Context.Kinds != kind && FigureReader.Read(phrase.Text, phrase.Context with { Kinds = kind }).Figure is var alone && alone != figure)
        {
            return $"Asked for {kind} alone, it is {Said(alone)}, and else {Said(figure)}.";
        }

        var spaced = phrase.Text.Replace(' ', '\u00A0');
        return FigureReader.Read(spaced, phrase.Context).Figure is var other && !IsSame(other, figure)
            ? $"With no-break spaces it is {Said(other)}, and else {Said(figure)}."
            : null;
    }

    private static bool IsSame(in Figure? other, in Figure figure) => other is { } same && same with { Unit = figure.Unit } == figure && same.Unit?.Replace('\u00A0', ' ') == figure.Unit?.Replace('\u00A0', ' ');

    private static string Said(in Figure? figure) => figure is { } read ? $"{read.Kind} {FigureDescription.Describe(read)}" : "refused";

    private static string? OfRefusal(in FuzzInput phrase, in Refusal refusal)
    {
        if (refusal.Start < 0 || refusal.Length < 0 || refusal.Start + refusal.Length > phrase.Text.Length)
        {
            return $"The refusal at {refusal.Start}, {refusal.Length} long, lies outside of it.";
        }

        return RefusalMessages.Of(refusal).Text.Length == 0 ? "The refusal says nothing." : null;
    }
}
