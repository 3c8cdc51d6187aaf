using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>An amount over two scales, each said after the currency or for both: "40 M€ 500 k€", "29 milliards de dollars et 500 millions".</summary>
internal static class AmountSumGrammar
{
    private const int Thousand = 3;

    /// <summary>Reads what an amount goes on with.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="number">The number with the larger scale.</param>
    /// <param name="currency">Its currency.</param>
    /// <param name="position">The position after the currency.</param>
    /// <param name="sum">The number with the smaller one added.</param>
    public static bool TryRead(ReadingScope scope, in NumberSaid number, CurrencyUnit currency, int position, out NumberSaid sum)
    {
        sum = default;
        if (number.ScalePower <= Thousand || number.Hedge is not null || number.Decimals != -number.ScalePower || scope.At(position) != ' ')
        {
            return false;
        }

        var start = scope.Skip(scope.Pack.Units.SubunitLinks, position + 1);
        if (!NumberGrammar.TryRead(scope, start, out var smaller)
            || smaller.ScalePower < Thousand || smaller.Decimals != -smaller.ScalePower || smaller.ScalePower >= number.ScalePower || smaller.IsCollective || smaller.IsArticle || smaller.Hedge is not null
            || smaller.Value <= 0 || smaller.Value >= PowersOfTen.Of(number.ScalePower))
        {
            return false;
        }

        var isLinked = start > position + 1;
        var isSame = MoneyGrammar.TryReadAfter(scope, smaller, out var unit) && unit.Currency!.Text == currency.Text;
        var end = isSame ? unit.End : smaller.End;

        // "29 milliards d'euros et 500 millions d'euros" are two amounts, and so may be what words follow.
        if (isSame == isLinked || (isLinked && !IsLast(scope, end)))
        {
            return false;
        }

        sum = smaller with
        {
            Value = number.Value + smaller.Value,
            Coefficient = number.Coefficient,
            ScalePower = number.ScalePower,
            InnerPower = number.InnerPower,
            Notes = number.Notes | smaller.Notes,
            IsWords = number.IsWords,
            IsSum = true,
            IsGluedToCode = false,
            NeedsCurrency = false,
            IsPlainDigits = false,
            End = end,
        };
        return true;
    }

    private static bool IsLast(ReadingScope scope, int end) =>
        scope.IsEnd(end) || scope.At(end) is ';' or ')' or '!' or '?' or ':' || (scope.At(end) is '.' or ',' && !scope.IsDigit(end + 1));
}
