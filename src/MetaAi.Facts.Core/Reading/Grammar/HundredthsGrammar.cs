using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Hundredths behind a whole amount of money: "5 euros et 50 centimes", "5 dollars and 50 cents", "5€50".</summary>
internal static class HundredthsGrammar
{
    public static bool TryRead(ReadingScope scope, in NumberSaid number, CurrencyUnit currency, int position, out decimal hundredths, out int end)
    {
        (hundredths, end) = (0, position);
        return number is { ScalePower: 0, Decimals: 0, IsCollective: false } && (number.IsArticle || !number.NeedsUnit)
            && !currency.IsSubunit
            && Subunits.IsDivided(currency)
            && (TryReadNamed(scope, currency, position, out hundredths, out end)
                || (scope.Pack.Units.HasHundredthsBehindCurrency && TryReadBare(scope, number, position, out hundredths, out end)));
    }

    /// <summary>"et 50 centimes": of the currency that stands before.</summary>
    private static bool TryReadNamed(ReadingScope scope, CurrencyUnit currency, int position, out decimal hundredths, out int end)
    {
        (hundredths, end) = (0, position);
        var start = scope.SkipSpace(position);
        if (start == position)
        {
            return false;
        }

        start = scope.Skip(scope.Pack.Units.SubunitLinks, start);
        if (!NumberGrammar.TryRead(scope, start, out var number)
            || number is not { ScalePower: 0, Decimals: 0, IsCollective: false, Value: >= 1 and < 100 }
            || !MoneyGrammar.TryReadBehind(scope, number, out var unit)
            || !unit.Currency!.IsSubunit
            || !unit.Currency.Overlaps(currency))
        {
            return false;
        }

        (hundredths, end) = (number.Value, unit.End);
        return true;
    }

    /// <summary>"5€50", "5 euros 50": two digits, or words behind words, that end the phrase or at least its word.</summary>
    private static bool TryReadBare(ReadingScope scope, in NumberSaid number, int position, out decimal hundredths, out int end)
    {
        (hundredths, end) = (0, position);
        var start = scope.SkipSpace(position);
        if (scope.EndOfDigits(start) == start + 2)
        {
            hundredths = ((scope.At(start) - '0') * 10) + (scope.At(start + 1) - '0');
            end = start + 2;
            return IsLast(scope, end) || (start == position && scope.At(end) == ' ' && !ScaleGrammar.TryRead(scope, end, true, out _, out _, out _));
        }

        // Ten and more: "une" begins the next words as often.
        if (number.IsWords && start > position && SmallNumberGrammar.TryReadBelowHundred(scope, start, out var words, out end) && IsLast(scope, end))
        {
            hundredths = words;
            return words >= 10;
        }

        return false;
    }

    /// <summary>Whether the phrase ends, or a hedge ends it: "5 euros 50 environ".</summary>
    private static bool IsLast(ReadingScope scope, int position) =>
        scope.IsEnd(position) || (scope.TryMatch(scope.Pack.HedgesBehind, scope.SkipSpace(position), out _, out var end) && scope.IsEnd(end));
}
