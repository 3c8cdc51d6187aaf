using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Reads a quote into the declared type.</summary>
internal static class QuoteReader
{
    public static CheckOutcome<TypedReading> Read(QuoteModel quote, FactValueType type, SourceModel source)
    {
        var context = new ReadingContext
        {
            Language = source.Language!,
            Kinds = Kinds(type),
            Currency = quote.Currency ?? source.Currency,
            Issued = EdtfDate.TryParse(source.Issued),
            Period = EdtfDate.TryParse(quote.Period),
            FiscalYearStart = source.FiscalYearStart == 0 ? null : source.FiscalYearStart,
        };
        var reading = FigureReader.Read(quote.Exact, context);
        if (!reading.IsRead)
        {
            return reading.Refusal.Reason == RefusalReason.OtherKind
                ? OtherKind(quote, type, context, reading.Refusal)
                : RefusalMessages.Of(reading.Refusal, quote.Exact, context);
        }

        var figure = reading.Figure;
        if (FigureHolder.Obstacle(type, figure, quote.Exact) is { } obstacle)
        {
            return obstacle;
        }

        if (quote.Value is { } stated && !StatedValue.Agrees(stated, figure))
        {
            var read = StatedValue.Of(figure);
            return new FactMessage(FactRules.StatedValueDiffers, stated, read) { Suggestions = [read] };
        }

        // "a dozen" is a count; what a decimal holds of it is a number.
        return new TypedReading(type == FactValueType.Decimal ? figure with { Kind = FigureKind.Number } : figure, Edtf(figure), context);
    }

    private static FigureKinds Kinds(FactValueType type) => type switch
    {
        FactValueType.MonetaryAmount => FigureKinds.Money,
        FactValueType.Ratio => FigureKinds.Percent | FigureKinds.Fraction | FigureKinds.Ratio,
        FactValueType.Decimal => FigureKinds.Number,
        _ => FigureKinds.Date,
    };

    /// <summary>Says what the words are, where they are a figure of another kind than the type declared.</summary>
    private static CheckOutcome<TypedReading> OtherKind(QuoteModel quote, FactValueType type, ReadingContext context, in Refusal refusal)
    {
        var any = FigureReader.Read(quote.Exact, context with { Kinds = FigureKinds.Any });
        return any.IsRead
            ? FigureHolder.CannotHold(type, any.Figure)
            : RefusalMessages.Of(refusal, quote.Exact, context);
    }

    private static string? Edtf(in Figure figure) => figure.Kind == FigureKind.Date
        ? EdtfFormatter.Format(
            figure.Low?.Date, figure.High?.Date, figure.Hedge == Hedge.Approx, (figure.Notes & ReadingNotes.YearAssumed) != 0)
        : null;
}
