using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Words beside a figure that have lost characters, and that a hedge or a scale of the tables would be with them: "pr?s de 40 %", "39 milli?rds".</summary>
internal static class DamageCues
{
    /// <summary>The damaged hedge that ends before a figure.</summary>
    public static OpenCue? Before(CueScope scope, int start, int limit, int mostWords)
    {
        if (!scope.HasDamage)
        {
            return null;
        }

        var reading = scope.Reading;
        var end = reading.At(start - 1) == ' ' ? start - 1 : start;
        var first = end;
        for (var words = 0; first > limit && words < mostWords; words++)
        {
            first--;
            while (first > limit && reading.At(first - 1) != ' ')
            {
                first--;
            }
        }

        if (end <= first || reading.Lower.Slice(first, end - first).IndexOf(FoldedPhrase.Damaged) < 0)
        {
            return null;
        }

        foreach (var phrase in reading.Pack.HedgesBefore.Phrases)
        {
            if (phrase.Length <= end - first && IsMatch(reading, phrase, end - phrase.Length) && !char.IsLetter(reading.At(end - phrase.Length - 1)))
            {
                return scope.Cue(CueKind.Damage, end - phrase.Length, end);
            }
        }

        return null;
    }

    /// <summary>The damaged scale, percent word or hedge that starts after a figure.</summary>
    public static OpenCue? After(CueScope scope, int end)
    {
        if (!scope.HasDamage)
        {
            return null;
        }

        var reading = scope.Reading;
        var start = reading.SkipSpace(end);
        var last = start;
        while (!reading.IsEnd(last) && reading.At(last) != ' ')
        {
            last++;
        }

        if (reading.Lower.Slice(start, last - start).IndexOf(FoldedPhrase.Damaged) < 0)
        {
            return null;
        }

        PhraseTable[] tables = [reading.Pack.Numbers.Scales, reading.Pack.Units.Percents, reading.Pack.HedgesAfter];
        foreach (var table in tables)
        {
            foreach (var phrase in table.Phrases)
            {
                if (IsMatch(reading, phrase, start) && !char.IsLetter(reading.At(start + phrase.Length)))
                {
                    return scope.Cue(CueKind.Damage, start, start + phrase.Length);
                }
            }
        }

        return null;
    }

    // A lost character may be any one.
    private static bool IsMatch(ReadingScope reading, string phrase, int start)
    {
        var isDamaged = false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var character = reading.At(start + i);
            if (character != phrase[i] && character != FoldedPhrase.Damaged)
            {
                return false;
            }

            isDamaged |= character == FoldedPhrase.Damaged;
        }

        return isDamaged;
    }
}
