using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>Whoever writes the cents of an amount, and in whatever form, they are part of it.</summary>
public sealed class CentsTests
{
    private const int Examples = 20_000;

    [Fact]
    public void An_amount_is_read_with_its_cents() =>
        Oracle.Holds(WrittenCents.Any, Examples, amount =>
        {
            var result = FigureReader.Read(amount.Text, Context(amount));
            var figure = result.Known;
            var isRight = result.IsRead && figure.Kind == FigureKind.Money && figure.Low is { } low && low.Number == Rational.FromDecimal(amount.Value)
                && figure.High == figure.Low && figure.Unit == amount.Currency && figure.Hedge == Hedge.Exact && figure.Decimals == 2;
            return isRight ? null : $"{amount.Language}: '{amount.Text}' is {amount.Value} {amount.Currency}, and was read as {CaseRow.Describe(result)} {figure.Decimals}";
        });

    private static ReadingContext Context(WrittenCents amount) => new() { Language = amount.Language, Currency = amount.Currency, Kinds = FigureKinds.Money };
}
