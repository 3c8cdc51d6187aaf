using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Generators.Emitting;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Types;

/// <summary>The values of facts as expressions, one function for each type that a fact can have.</summary>
internal static class ValueCode
{
    private const string Facts = "global::MetaAi.Facts.";
    private const string Noda = "global::NodaTime.";

    public static string Money(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        return $"{Facts}MonetaryAmount.Of({Decimal(figure.Low)}, {Decimal(figure.High)}, {Literal.Of(figure.Unit!)}{Hedge(figure)}{Decimals(figure)}{Exclusive(figure)})";
    }

    /// <summary>Money of NodaMoney, if it keeps the number: what its minor units are is not known until the program runs.</summary>
    public static string NodaMoney(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        var number = Decimal(figure.Low);
        var message = $"NodaMoney would round {FigureDescription.Describe(figure)}; declare Fact<{FactTypes.MonetaryAmount}>.";
        return $"new {FactTypes.NodaMoney.Code}({number}, {Literal.Of(figure.Unit!)}) is {{ Amount: {number} }} money ? money "
            + $": throw new global::System.InvalidOperationException({Literal.Of(message)})";
    }

    /// <summary>The figure of a fact whose value is of another library's type.</summary>
    public static string Figure(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        const string reading = Facts + "Reading.";
        var decimals = figure.Decimals is { } places ? $", Decimals = {Literal.Of(places)}" : string.Empty;
        return $"new {reading}Figure {{ Kind = {reading}FigureKind.{figure.Kind}, Low = {Bound(figure.Low)}, High = {Bound(figure.High)}, "
            + $"Unit = {Literal.Of(figure.Unit!)}{decimals} }}";

        static string Bound(FigureBound? bound) => $"new {reading}FigureBound({Decimal(bound)})";
    }

    public static string Ratio(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        return figure.Kind switch
        {
            FigureKind.Percent => $"{Facts}Ratio.Percent({Decimal(figure.Low)}, {Decimal(figure.High)}{Hedge(figure)}{Decimals(figure)}{Exclusive(figure)})",
            FigureKind.Fraction => $"{Facts}Ratio.Fraction({Rational(figure.Low)}, {Rational(figure.High)}{Hedge(figure)}{Exclusive(figure)})",
            _ => $"{Facts}Ratio.Multiple({Rational(figure.Low)}, {Rational(figure.High)}{Hedge(figure)}{Decimals(figure)}{Exclusive(figure)})",
        };
    }

    public static string Points(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        var unit = figure.Unit == "bp" ? "BasisPoint" : "PercentagePoint";
        return $"{Facts}PercentagePoints.Of({Decimal(figure.Low)}, {Decimal(figure.High)}, {Facts}PointUnit.{unit}{Hedge(figure)}{Decimals(figure)}{Exclusive(figure)})";
    }

    public static string Quantity(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        var unit = figure.Unit is { } noun ? Literal.Of(noun) : "null";
        return $"{Facts}Quantity.Of({Decimal(figure.Low)}, {Decimal(figure.High)}, {unit}{Hedge(figure)}{Decimals(figure)}{Exclusive(figure)})";
    }

    public static string ExtendedDate(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        var part = figure.Part is { } named ? $", part: {Facts}DatePart.{named}" : string.Empty;
        var assumed = (figure.Notes & ReadingNotes.YearAssumed) != 0 ? ", isYearAssumed: true" : string.Empty;
        return $"{Facts}ExtendedDate.Of({Literal.Of(fact.Edtf!)}{Hedge(figure)}{part}{assumed})";
    }

    public static string Duration(VerifiedFact fact)
    {
        var figure = fact.Figure!.Value;
        return $"{Facts}DurationRange.Of({Length(figure.Low)}, {Length(figure.High)}{Hedge(figure)}{Exclusive(figure)})";
    }

    public static string Number(VerifiedFact fact) => Decimal(fact.Figure!.Value.Low);

    public static string Day(VerifiedFact fact) => LocalDate(fact.Figure!.Value.Low!.Value.Date);

    public static string Month(VerifiedFact fact) =>
        $"new {Noda}YearMonth({Literal.Of(fact.Figure!.Value.Low!.Value.Date.Year!.Value)}, {Literal.Of(fact.Figure.Value.Low.Value.Date.Month)})";

    public static string Interval(VerifiedFact fact) =>
        $"new {Noda}DateInterval({LocalDate(fact.Figure!.Value.Low!.Value.Date)}, {LocalDate(fact.Figure.Value.High!.Value.Date)})";

    public static string Text(VerifiedFact fact) => Literal.Of(fact.Quote.Exact);

    public static string Name(VerifiedFact fact) => Member(fact, fact.Names[0]);

    public static string NameList(VerifiedFact fact) =>
        $"{fact.Type.Type.Code}.Of<{fact.Type.Enum!.Code}>({string.Join(", ", fact.Names.Select(name => Member(fact, name)))})";

    private static string Member(VerifiedFact fact, string name) => $"{fact.Type.Enum!.Code}.{Identifier.Escape(name)}";

    private static string Length(FigureBound? bound) => bound is { } length ? Literal.Of(length.ToString()) : "null";

    private static string Hedge(in Figure figure) => figure.Hedge == MetaAi.Facts.Hedge.Exact ? string.Empty : $", {Facts}Hedge.{figure.Hedge}";

    private static string Exclusive(in Figure figure) =>
        (figure.IsLowExclusive ? ", isMinimumExclusive: true" : string.Empty) + (figure.IsHighExclusive ? ", isMaximumExclusive: true" : string.Empty);

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
        $"new {Noda}LocalDate({Literal.Of(date.Year!.Value)}, {Literal.Of(date.Month)}, {Literal.Of(date.Day)})";
}
