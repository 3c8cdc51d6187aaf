using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>What may be declared about a text, besides its language: the same for a question and for the command line.</summary>
internal static class ContextFields
{
    public static ContextField<FigureKinds?> Kind { get; } = new("kind", ToKinds, $"one of {string.Join(", ", ExchangeForm.Kinds)}", [.. ExchangeForm.Kinds]);

    public static ContextField<string> Currency { get; } = new("currency", ToCurrency, "an ISO 4217 code");

    public static ContextField<string> Unit { get; } = new("unit", ToUnit, "an ISO 4217 code");

    public static ContextField<EdtfDate> Issued { get; } = new("issued", EdtfDate.TryParse, "an EDTF date");

    public static ContextField<EdtfDate> Period { get; } = new("period", EdtfDate.TryParse, "an EDTF date");

    public static ContextField<int?> FiscalStart { get; } = new("fiscalStart", ToMonth, "a month, 1 to 12");

    /// <summary>What a unit is, where the kind that is asked for is another.</summary>
    public const string UnitOfMoney = "of use where no money is asked for: it is the currency of an amount whose words name none";

    private static FigureKinds? ToKinds(string word) => ExchangeForm.ToKinds(word) is not FigureKinds.None and var kinds ? kinds : null;

    private static string? ToCurrency(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? code : null;

    private static string? ToUnit(string code) => KnownCurrencies.Contains(code) ? code : null;

    private static int? ToMonth(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;
}
