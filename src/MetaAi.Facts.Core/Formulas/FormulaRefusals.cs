using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Formulas;

/// <summary>The sentences that say why a formula has no value: each with the cause and how to fix it.</summary>
internal static class FormulaRefusals
{
    public static FormulaRefusedException Dimensions(Expression where, Operation operation, Dimension left, Dimension right)
    {
        var words = operation switch
        {
            Operation.Add => $"{left} and {right} cannot be added",
            Operation.Subtract => $"{right} cannot be subtracted from {left}",
            Operation.Multiply => $"{left} cannot be multiplied by {right}",
            _ => $"{left} cannot be divided by {right}",
        };
        var isSum = operation is Operation.Add or Operation.Subtract;
        var fix = (left.Kind, right.Kind) switch
        {
            _ when operation == Operation.Multiply => "multiply by a number, a ratio, or money by a count",
            (DimensionKind.Money, DimensionKind.Money) when left.Currency != right.Currency => "there are no exchange rates, so use amounts in one currency",
            (DimensionKind.Money, DimensionKind.Money) => "use amounts that are both per the same, or per nothing",
            (DimensionKind.Money, DimensionKind.Quantity) when right.Unit is null => "say what is counted",
            (DimensionKind.Quantity, DimensionKind.Quantity) => "use counts of one noun",
            (DimensionKind.Points, DimensionKind.Ratio) or (DimensionKind.Ratio, DimensionKind.Points) or (DimensionKind.Points, DimensionKind.Number) or (DimensionKind.Number, DimensionKind.Points) when isSum =>
                "two ratios differ by percentage points; write their change as a / b - 1, and what is left of one as 1 - (b + c)",
            (DimensionKind.Points, DimensionKind.Ratio) => "two ratios differ by percentage points; write their change as a / b - 1",
            _ => "use values that measure the same, or a ratio",
        };
        return Refuse(FormulaRefusalKind.Dimensions, where, $"{Capital(words)}: {fix}.");
    }

    public static FormulaRefusedException Selection(Expression where, Dimension first, Dimension other) =>
        Refuse(FormulaRefusalKind.Dimensions, where, $"{Capital(first.ToString())} and {other} cannot be compared: use values that measure the same.");

    public static FormulaRefusedException Periods(Expression where, EdtfDate? left, EdtfDate? right) => Refuse(
        FormulaRefusalKind.Periods,
        where,
        $"The periods differ: {Words(left)} and {Words(right)}. Use values of one period, or say AcrossPeriods where the sum or difference is meant.");

    public static FormulaRefusal ClaimDimensions(Dimension claim, Dimension computed) =>
        new(FormulaRefusalKind.Dimensions, $"The claim is {claim}, and the formula comes to {computed}: they cannot be compared.", default);

    public static FormulaRefusal ClaimPeriods(EdtfDate claim, EdtfDate computed) => new(
        FormulaRefusalKind.Periods,
        $"The claim is of {Words(claim)}, and its formula of {Words(computed)}. Give the claim the period of its formula, compute it from values of the claim's period, or say AcrossPeriods where the comparison is meant.",
        default);

    public static FormulaRefusedException Divisor(Expression where, Interval divisor) =>
        Refuse(FormulaRefusalKind.Divisor, where, $"The divisor may be zero: it is in {divisor}. Divide by a value that is above zero, or below it, whatever its rounding.");

    public static FormulaRefusedException NamedDivisor(Expression where, Interval divisor) => Refuse(
        FormulaRefusalKind.Divisor,
        where,
        $"The divisor may be zero by the numbers that the words name: it is then in {divisor}. Divide by a value whose words name a number above zero, or below it.");

    public static FormulaRefusedException NoValue(Expression where, Unknown unknown) => Refuse(
        FormulaRefusalKind.NoValue, where, $"The value of '{unknown.Id}' does not exist: its source says that there is none. Leave it out, or use OrZero() in code where that means zero.");

    public static FormulaRefusedException NoNumber(Expression where, Unknown unknown) =>
        Refuse(FormulaRefusalKind.NoNumber, where, $"'{unknown.Id}' is no number: formulas take money, ratios, percentage points, quantities and numbers.");

    public static FormulaRefusedException Identity(Expression where, Unknown unknown) =>
        Refuse(FormulaRefusalKind.Identity, where, $"Two values that differ have the id '{unknown.Id}': give each an id of its own.");

    public static FormulaRefusedException TooDeep(Expression where) =>
        Refuse(FormulaRefusalKind.Size, where, "The formula is nested too deeply: add many values with one sum.");

    public static FormulaRefusedException TooLarge(Expression where) => Refuse(
        FormulaRefusalKind.Size, where, "A number of the formula has more digits than are kept exactly, and it is never rounded: compute with fewer factors.");

    private static FormulaRefusedException Refuse(FormulaRefusalKind kind, Expression where, string message) => new(new(kind, message, where.Span));

    private static string Words(EdtfDate? period) => period is null ? "no period" : ValueWords.OfDate(period);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
