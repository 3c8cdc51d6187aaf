using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading.Fuzzing;

/// <summary>What has to hold of every phrase, read or refused.</summary>
public static class PhraseCheck
{
    /// <summary>Reads a phrase, and says what is wrong with the reading.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isRead">Whether it was read.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? Complaint(in FuzzedPhrase phrase, out bool isRead)
    {
        isRead = false;
        try
        {
            var result = FigureReader.Read(phrase.Text, phrase.Context);
            isRead = result.IsRead;
            return isRead ? OfFigure(phrase, result.Known) : OfRefusal(phrase, result.Why);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static string? OfFigure(in FuzzedPhrase phrase, in Figure figure)
    {
        var (low, high) = (ExchangeForm.Low(figure), ExchangeForm.High(figure));
        if (low is null && high is null)
        {
            return "It was read, and has no bound.";
        }

        if ((phrase.Context.Kinds & (FigureKinds)(1 << (int)figure.Kind)) == 0)
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
        return isReversed ? $"It goes from {low} to {high}." : null;
    }

    private static string? OfRefusal(in FuzzedPhrase phrase, in Refusal refusal)
    {
        if (refusal.Start < 0 || refusal.Length < 0 || refusal.Start + refusal.Length > phrase.Text.Length)
        {
            return $"The refusal at {refusal.Start}, {refusal.Length} long, lies outside of it.";
        }

        return RefusalMessages.Of(refusal).Text.Length == 0 ? "The refusal says nothing." : null;
    }
}
