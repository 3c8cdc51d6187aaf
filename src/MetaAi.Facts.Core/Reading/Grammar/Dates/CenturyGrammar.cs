namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Centuries: "XXIe siècle", "21st century"; from the year 1 on, so that the 21st begins in 2001.</summary>
internal static class CenturyGrammar
{
    private const int LastCentury = 99;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!OrdinalGrammar.TryRead(scope, start, out var century, out var end) || century is < 1 or > LastCentury
            || !SmallNumberGrammar.IsJoiner(scope.At(end))
            || !scope.TryMatch(scope.Pack.Dates.Centuries, end + 1, out end))
        {
            return false;
        }

        date = DateSaid.Years(((century - 1) * 100) + 1, 100, YearGrammar.SkipEra(scope, end));
        return true;
    }
}
