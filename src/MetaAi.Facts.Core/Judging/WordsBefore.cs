using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Finds phrases of the tables that end directly before a position.</summary>
internal static class WordsBefore
{
    private const int MostWords = 4;

    /// <summary>Whether a phrase stands directly before a position, a space or a bracket between.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="position">The first character after it.</param>
    /// <param name="start">Where the phrase starts.</param>
    public static bool TryMatch(ReadingScope scope, PhraseTable<bool> phrases, int position, out int start)
    {
        start = position;
        for (var words = 0; words < MostWords && start > 1; words++)
        {
            start = scope.At(start - 1) is '(' or '"' ? start - 1 : start;
            start = NameSigns.StartOfWordBefore(scope, start);
            if (scope.TryMatch(phrases, start, out var end) && scope.SkipSpace(end) == position)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an adverb that a hyphen joins to a number stands before it, so that the hyphen is no sign: "her now-18-month-old daughter".</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="position">The number's first digit.</param>
    public static bool IsJoinedAdverb(ReadingScope scope, int position) =>
        scope.At(position - 1) == '-' && scope.TryMatch(scope.Pack.Names.JoinedAdverbs, NameSigns.StartOfWordBefore(scope, position), out var end) && end == position - 1;

    /// <summary>Whether a word starts a sentence, or the passage.</summary>
    public static bool IsAtStart(ReadingScope scope, int word)
    {
        var before = word - 1;
        while (before >= 0 && scope.At(before) is ' ' or '"' or '(' or '-')
        {
            before--;
        }

        return before < 0 || scope.At(before) is '.' or '!' or '?' or ':' or ';' or '\n';
    }
}
