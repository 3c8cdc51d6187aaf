using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Beside;

/// <summary>
/// Words of the sentence of a change that say, or may say, that it is a fall. The word of falling or rising that is nearest decides; of two that could both be meant,
/// the fall does, since to take it for a rise would go unseen.
/// </summary>
/// <param name="Words">The words of the text.</param>
/// <param name="Side">On which side of the quote they stand: "before" or "after".</param>
internal sealed record SaidFall(string Words, string Side)
{
    // "10% organic decline".
    private const int MostDescribing = 2;

    /// <summary>The fall; null where the sentence says none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the quote stands.</param>
    /// <param name="pack">The words of the language.</param>
    /// <param name="language">The language, with its country.</param>
    public static SaidFall? Around(FactText text, TextPosition place, LanguagePack pack, string language)
    {
        var context = new ReadingContext { Language = language, Kinds = FigureKinds.Any };
        if (text.JudgedIn(pack, context).PassageOf(place) is not { } passage)
        {
            return null;
        }

        var sentence = Sentences.Around(text.Content, place, new(passage.Start, passage.End), pack);
        var words = TurnedLines.WithoutMarks(text.Content.AsSpan(sentence.Start, sentence.End - sentence.Start));
        using var scope = ReadingScope.Over(words, pack, context);
        return In(scope, scope.Text.PositionOf(place.Start - sentence.Start), scope.Text.PositionOf(place.End - sentence.Start));
    }

    private static SaidFall? In(ReadingScope scope, int start, int end)
    {
        var after = DirectlyAfter(scope, end, out var isDescribed);
        if (!isDescribed && after is { Meaning: not DirectionWord.DoubtfulRise })
        {
            // "a 10% increase", "10 % de moins".
            return After(scope, after);
        }

        var before = DirectionsBefore.Of(scope, start);
        if (before.IsOfNearest)
        {
            return null;
        }

        if (after is not null)
        {
            // "fell by 10% more than in 2023".
            return After(scope, after) ?? Before(scope, before.FallOfClause);
        }

        return before.Nearest is null ? After(scope, Following(scope, end)) : Before(scope, before.Doubt);
    }

    private static SaidFall? Before(ReadingScope scope, SaidDirection? said) => said is null ? null : new(scope.Text.CasedWords(said.Start, said.End), "before");

    private static SaidFall? After(ReadingScope scope, SaidDirection? said) => said is { Meaning: DirectionWord.Fall } ? new(scope.Text.CasedWords(said.Start, said.End), "after") : null;

    private static SaidDirection? DirectlyAfter(ReadingScope scope, int end, out bool isDescribed)
    {
        var position = scope.At(end) is ' ' or '-' ? end + 1 : end;
        isDescribed = false;
        for (var words = 0; words <= MostDescribing; words++)
        {
            if (scope.TryMatch(scope.Pack.Beside.DirectionsAfter, position, out var meaning, out var reached))
            {
                return new(meaning, position, reached);
            }

            // Where adjectives stand after their noun, none stands between.
            if (scope.Pack.Units.HasPluralAdjectives || !TryDescribing(scope, position, out var next))
            {
                break;
            }

            (position, isDescribed) = (next, true);
        }

        return null;
    }

    private static bool TryDescribing(ReadingScope scope, int position, out int next)
    {
        next = position;
        while (char.IsLetter(scope.At(next)) || (next > position && scope.At(next) == '-'))
        {
            next++;
        }

        var negations = scope.Pack.Negations;
        return next > position && scope.At(next++) == ' '
            && !scope.TryMatch(negations.Clauses, position, out _) && !scope.TryMatch(negations.NoVerbs, position, out _) && !scope.TryMatch(negations.Chain, position, out _);
    }

    // "C'est de 10 % que les ventes ont baissé."
    private static SaidDirection? Following(ReadingScope scope, int end)
    {
        for (var position = end; position < scope.Text.Length; position++)
        {
            if (scope.TryMatch(scope.Pack.Beside.Directions, position, out var meaning, out var reached))
            {
                return new(meaning, position, reached);
            }
        }

        return null;
    }
}
