using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Numbers of bank accounts: two capitals with two digits, then groups of four: "FR76 3000 6000 0112 …".</summary>
internal static class AccountNumber
{
    private const int GroupLength = 4;
    private const int FewestGroups = 2;
    private const int MostGroups = 8;

    /// <summary>Whether the check digits of an account number stand at a position.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="position">The first digit.</param>
    /// <param name="end">The position after the last group.</param>
    public static bool IsAt(ReadingScope scope, int position, out int end)
    {
        end = position;
        if (position < 2 || scope.EndOfDigits(position) != position + 2 || !IsCapital(scope, position - 1) || !IsCapital(scope, position - 2)
            || (position > 2 && char.IsLetterOrDigit(scope.At(position - 3))))
        {
            return false;
        }

        end = position + 2;
        var full = 0;
        for (var groups = 0; groups < MostGroups && scope.At(end) == ' '; groups++)
        {
            var last = end + 1;
            while (last - end <= GroupLength && (scope.IsDigit(last) || IsCapital(scope, last)))
            {
                last++;
            }

            if (last == end + 1 || char.IsLetterOrDigit(scope.At(last)) || !HasDigit(scope, end + 1, last))
            {
                break;
            }

            var isShort = last - end <= GroupLength;
            full += isShort ? 0 : 1;
            end = isShort && full < FewestGroups ? end : last;
            if (isShort)
            {
                break;
            }
        }

        return full >= FewestGroups;
    }

    private static bool IsCapital(ReadingScope scope, int position) => position < scope.Text.Length && scope.Cased[position] is >= 'A' and <= 'Z';

    private static bool HasDigit(ReadingScope scope, int start, int end)
    {
        while (start < end && !scope.IsDigit(start))
        {
            start++;
        }

        return start < end;
    }
}
