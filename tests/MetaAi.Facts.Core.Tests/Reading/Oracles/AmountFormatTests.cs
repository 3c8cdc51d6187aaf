using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>An amount that was written in digits comes back: its number, its sign, its currency, and the precision that it implies.</summary>
public sealed class AmountFormatTests
{
    private const int Examples = 30_000;

    private static readonly string[] Languages = ["fr", "en"];

    private static readonly (string Sign, string Code)[] DeclaredSigns = [("$", "USD"), ("$", "CAD"), ("$", "HKD"), ("¥", "JPY"), ("¥", "CNY")];

    [Fact]
    public void An_amount_in_any_format_of_its_language_is_read_back() =>
        Oracle.Holds(WrittenAmount.Any, Examples, amount => Complaint(amount, new ReadingContext { Language = amount.Language }));

    [Fact]
    public void An_amount_is_read_back_where_money_is_declared() =>
        Oracle.Holds(WrittenAmount.Any, Examples, amount => Complaint(amount, new ReadingContext { Language = amount.Language, Kinds = FigureKinds.Money }));

    [Fact]
    public void Every_code_of_ISO_4217_is_read_before_and_behind_the_number() =>
        Oracle.HoldsForAll(
            from code in CurrencyList.Codes.Concat(CurrencyList.LaterCodes)
            from language in Languages
            let before = CurrencyList.AlsoNames.Contains(code) ? "1200" : "12"
            from text in new[] { $"12 {code}", $"{code} {before}", $"{code}{before}", $"12{code}", $"12 M{code}", $"12 000 {code}" }
            select (language, text, code),
            example =>
            {
                var result = FigureReader.Read(example.text, new ReadingContext { Language = example.language });
                return result.IsRead && result.Known.Kind == FigureKind.Money && result.Known.Unit == example.code
                    ? null
                    : $"{example.language}: '{example.text}' was read as {CaseRow.Describe(result)}";
            });

    [Fact]
    public void Every_sign_is_the_declared_currency_where_it_may_mean_it() =>
        Oracle.HoldsForAll(
            from declared in DeclaredSigns
            from language in Languages
            from text in new[] { $"12 {declared.Sign}", $"{declared.Sign}12", $"{declared.Sign} 12" }
            select (language, text, declared.Code),
            example =>
            {
                var result = FigureReader.Read(example.text, new ReadingContext { Language = example.language, Currency = example.Code });
                return result.IsRead && result.Known.Unit == example.Code ? null : $"{example.language}: '{example.text}' was read as {CaseRow.Describe(result)}";
            });

    [Theory]
    [InlineData("fr", "-0 €")]
    [InlineData("fr", "moins zéro euro")]
    [InlineData("fr", "(0,00 €)")]
    [InlineData("en", "minus €0.0")]
    public void A_negative_zero_is_zero(string language, string text) =>
        ExchangeForm.Low(FigureReader.Read(text, new ReadingContext { Language = language }).Known).ShouldBe("0");

    [Theory]
    [InlineData("fr", "1,250.50 €")]
    [InlineData("en", "€1.250,50")]
    [InlineData("en", "€1'250,50")]
    [InlineData("en", "€1'250,500")]
    [InlineData("fr", "1 250.500 €")]
    [InlineData("en", "€1 250,500")]
    [InlineData("fr", "1'250.500'000 €")]
    [InlineData("fr", "1.250 000 €")]
    [InlineData("fr", "12.50.000 €")]
    [InlineData("fr", "1250.000 €")]
    [InlineData("fr", "01.250 €")]
    [InlineData("fr", "0 250 €")]
    public void Separators_of_another_habit_are_refused(string language, string text)
    {
        var result = FigureReader.Read(text, new ReadingContext { Language = language });
        result.IsRead.ShouldBeFalse(CaseRow.Describe(result));
    }

    private static string? Complaint(WrittenAmount amount, ReadingContext context)
    {
        var result = FigureReader.Read(amount.Text, context);
        var figure = result.Known;
        var isRight = result.IsRead
            && figure.Kind == FigureKind.Money
            && figure.Low is { } low && low.Number == amount.Value && low.ToString() == amount.Value.ToString()
            && figure.High is { } high && high.Number == amount.Value
            && figure.Hedge == Hedge.Exact
            && figure.Unit == amount.Unit
            && figure.Decimals == amount.Decimals;
        return isRight
            ? null
            : $"{amount.Language}: '{amount.Text}' is {amount.Value} {amount.Unit} to 10^{-amount.Decimals}, and was read as {CaseRow.Describe(result)} {figure.Decimals}";
    }
}
