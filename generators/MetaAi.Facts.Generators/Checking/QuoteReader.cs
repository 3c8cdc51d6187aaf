using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Types;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Reads a quote into the declared type.</summary>
internal static class QuoteReader
{
    /// <summary>In what context the words of a source are read.</summary>
    public static ReadingContext Context(SourceModel source) => new()
    {
        Language = source.Language!,
        Currency = source.Currency,
        Issued = EdtfDate.TryParse(source.Issued),
        FiscalYearStart = source.FiscalYearStart == 0 ? null : source.FiscalYearStart,
    };

    /// <summary>In what context a quote is read.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="type">What it is read into.</param>
    /// <param name="source">Its source.</param>
    /// <param name="period">The period that it holds for, or null.</param>
    public static ReadingContext Context(QuoteModel quote, DeclaredType type, SourceModel source, EdtfDate? period)
    {
        var context = Context(source);
        var unit = (type.Type.Kinds & FigureKinds.Money) == 0 ? null : quote.Unit;
        return context with { Kinds = type.Type.Kinds, Currency = quote.Currency ?? context.Currency, Unit = unit, Period = period };
    }

    public static CheckOutcome<TypedReading> Read(QuoteModel quote, DeclaredType type, SourceModel source, EdtfDate? period)
    {
        var context = Context(quote, type, source, period);
        var reading = FigureReader.Read(QuoteWords.ToRead(quote.Exact), context);
        if (!reading.IsRead)
        {
            return reading.Refusal.Value.Reason == RefusalReason.OtherKind
                ? OtherKind(quote, type, context, reading.Message)
                : WithoutFigure(WithDeclared(reading.Message, context), quote.Exact, context);
        }

        var figure = reading.Figure.Value;
        if (TypeRows.Of(type.Type).Obstacle(figure, quote.Exact) is { } obstacle)
        {
            return WithDeclared(obstacle, context);
        }

        if (quote.Change && !RatioKinds.MayBeChange(figure))
        {
            return new FactMessage(
                FactRules.InvalidArgument,
                nameof(quote.Change),
                "true",
                $"possible with the multiple '{Excerpt.Of(quote.Exact)}', which does not say how much more that is; leave it out and say in Of what it is a multiple of, or quote a percentage");
        }

        if (quote.Value is { } stated && !StatedValue.Agrees(stated, figure))
        {
            var read = StatedValue.Of(figure);
            return new FactMessage(FactRules.StatedValueDiffers, stated, read) { Suggestions = [read] };
        }

        if (quote.Unit is { } unit && figure.Unit is { } said && TextFolding.FoldWords(unit) != TextFolding.FoldWords(said))
        {
            return new FactMessage(FactRules.InvalidArgument, nameof(quote.Unit), unit, $"what the words {(figure.Kind == FigureKind.Money ? "name" : "count")}, '{said}'; leave it out");
        }

        if (quote.Currency is { } currency && figure.Unit != currency)
        {
            return new FactMessage(FactRules.InvalidArgument, nameof(quote.Currency), currency, $"what the words name, '{figure.Unit}'; leave it out");
        }

        // "a dozen" is a count; what a decimal holds of it is a number.
        figure = type.Type == FactTypes.Number ? figure with { Kind = FigureKind.Number } : figure;
        return new TypedReading(figure, figure with { Unit = figure.Unit ?? quote.Unit }, Edtf(figure), context);
    }

    /// <summary>Says what the words are, where they are a figure of another kind than the type declared.</summary>
    private static CheckOutcome<TypedReading> OtherKind(QuoteModel quote, DeclaredType type, ReadingContext context, FactMessage refusal)
    {
        var any = FigureReader.Read(QuoteWords.ToRead(quote.Exact), context with { Kinds = FigureKinds.Any });
        return any.IsRead
            ? FigureObstacles.CannotHold(type, any.Figure.Value)
            : refusal;
    }

    /// <summary>Says of an open currency that the declared one does not settle it, where there is one.</summary>
    private static FactMessage WithDeclared(FactMessage message, ReadingContext context) =>
        message.Rule == FactRules.CurrencyUndeclared && context.Currency is { } declared
            ? new FactMessage(message.Rule, message.Arguments[0], $"{message.Arguments[1]}: '{declared}' is none that the words may mean")
            : message;

    /// <summary>Says of words in which no figure is that there is none: nothing that is left out of them would mend them.</summary>
    private static FactMessage WithoutFigure(FactMessage message, string quote, ReadingContext context)
    {
        if (message.Rule != FactRules.Unreadable)
        {
            return message;
        }

        var hint = quote.Length == 0 ? "the quote is empty"
            : FigureScanner.Scan(quote, context with { Kinds = FigureKinds.Any }).Any() ? null
            : "there is no figure in it; declare Fact<string> for words";
        return hint is null ? message : new FactMessage(message.Rule, message.Arguments[0], message.Arguments[1], $"{message.Arguments[2]}: {hint}");
    }

    private static string? Edtf(in Figure figure) => figure.Kind == FigureKind.Date
        ? EdtfFormatter.Format(
            figure.Low?.Date, figure.High?.Date, figure.Hedge == Hedge.Approx, (figure.Notes & ReadingNotes.YearAssumed) != 0)
        : null;
}
