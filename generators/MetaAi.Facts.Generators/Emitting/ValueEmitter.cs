using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>The value of a fact as an expression.</summary>
internal static class ValueEmitter
{
    private const string Facts = "global::MetaAi.Facts.";

    /// <summary>The type argument of <c>Fact&lt;T&gt;</c>, as code.</summary>
    public static string TypeName(FactValueType type) => type switch
    {
        FactValueType.Decimal => "decimal",
        FactValueType.Text => "string",
        FactValueType.LocalDate or FactValueType.YearMonth or FactValueType.DateInterval => "global::NodaTime." + type,
        _ => Facts + type,
    };

    /// <summary>The value; null where the fact has none (undisclosed, or said not to exist).</summary>
    public static string? Emit(VerifiedFact fact)
    {
        if (fact.Quote.Undisclosed || fact.Quote.NoValue)
        {
            return null;
        }

        if (fact.Figure is not { } figure)
        {
            return Literal.Of(fact.Quote.Exact);
        }

        return fact.ValueType switch
        {
            FactValueType.MonetaryAmount =>
                $"{Facts}MonetaryAmount.Of({Decimal(figure.Low)}, {Decimal(figure.High)}, {Literal.Of(figure.Unit!)}{Hedge(figure)}{Decimals(figure)})",
            FactValueType.Ratio => Ratio(figure),
            FactValueType.ExtendedDate => ExtendedDate(fact.Edtf!, figure),
            FactValueType.Decimal => Decimal(figure.Low),
            FactValueType.LocalDate => LocalDate(figure.Low!.Value.Date),
            FactValueType.YearMonth => $"new global::NodaTime.YearMonth({Literal.Of(figure.Low!.Value.Date.Year!.Value)}, {Literal.Of(figure.Low.Value.Date.Month)})",
            _ => $"new global::NodaTime.DateInterval({LocalDate(figure.Low!.Value.Date)}, {LocalDate(figure.High!.Value.Date)})",
        };
    }

    private static string Ratio(in Figure figure) => figure.Kind switch
    {
        FigureKind.Percent => $"{Facts}Ratio.Percent({Decimal(figure.Low)}, {Decimal(figure.High)}{Hedge(figure)}{Decimals(figure)})",
        FigureKind.Fraction => $"{Facts}Ratio.Fraction({Rational(figure.Low)}, {Rational(figure.High)}{Hedge(figure)})",
        _ => $"{Facts}Ratio.Multiple({Rational(figure.Low)}, {Rational(figure.High)}{Hedge(figure)}{Decimals(figure)})",
    };

    private static string ExtendedDate(string edtf, in Figure figure)
    {
        var part = figure.Part is { } named ? $", part: {Facts}DatePart.{named}" : string.Empty;
        var assumed = (figure.Notes & ReadingNotes.YearAssumed) != 0 ? ", isYearAssumed: true" : string.Empty;
        return $"{Facts}ExtendedDate.Of({Literal.Of(edtf)}{Hedge(figure)}{part}{assumed})";
    }

    private static string Hedge(in Figure figure) => figure.Hedge == MetaAi.Facts.Hedge.Exact ? string.Empty : $", {Facts}Hedge.{figure.Hedge}";

    private static string Decimals(in Figure figure) => figure.Decimals is { } decimals ? $", decimals: {Literal.Of(decimals)}" : string.Empty;

    // A bound that no decimal holds was refused before: it must not turn into an open end.
    private static string Decimal(FigureBound? bound) =>
        bound is not { } number ? "null"
        : number.Number.TryToDecimal(out var value) ? Literal.Of(value)
        : throw new InvalidOperationException($"No decimal holds {number}.");

    private static string Rational(FigureBound? bound) => bound switch
    {
        null => "null",
        { Number: { IsInteger: true } number } => Literal.Of(number.Numerator),
        { Number: var number } => $"global::MetaAi.Facts.Numbers.Rational.Of({Literal.Of(number.Numerator)}, {Literal.Of(number.Denominator)})",
    };

    private static string LocalDate(CivilDate date) =>
        $"new global::NodaTime.LocalDate({Literal.Of(date.Year!.Value)}, {Literal.Of(date.Month)}, {Literal.Of(date.Day)})";
}
