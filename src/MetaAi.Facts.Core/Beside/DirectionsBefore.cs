using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Beside;

/// <summary>The words of falling and rising before a change, found in one pass over its sentence.</summary>
internal sealed class DirectionsBefore
{
    // "rose by 10%".
    private const int MostBetween = 1;

    // "une baisse accrue", "the decline grew".
    private const int MostToFall = 1;

    private SaidDirection? fallOfSentence;
    private bool isLevel;
    private bool isParted;
    private int wordsBetween;

    private DirectionsBefore()
    {
    }

    /// <summary>The nearest; null where there is none.</summary>
    public SaidDirection? Nearest { get; private set; }

    /// <summary>Whether the change belongs to the nearest, whatever falls before it: "after falling in 2023 revenue rose by 10%", and not "a decline that rose to 10%".</summary>
    public bool IsOfNearest => Nearest is { Meaning: DirectionWord.Rise, IsNegated: false } && !isParted && !isLevel && wordsBetween <= MostBetween;

    /// <summary>The nearest fall of the clause in which the change stands; null where there is none.</summary>
    public SaidDirection? FallOfClause { get; private set; }

    /// <summary>
    /// The nearest, where it is a fall or is negated; or a fall before it, of which the nearest may be a part: "a decline in growth", "it fell, after growing, by".
    /// Null where neither is so.
    /// </summary>
    public SaidDirection? Doubt => Nearest is null or { Meaning: DirectionWord.Fall } or { IsNegated: true } ? Nearest : isParted || isLevel ? fallOfSentence : FallOfClause;

    /// <summary>Those before a position.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="start">Where the change starts.</param>
    public static DirectionsBefore Of(ReadingScope scope, int start)
    {
        var found = new DirectionsBefore();
        var negation = new Negation();
        for (var position = 0; position < start;)
        {
            var next = position + 1;
            found.isLevel |= scope.TryMatch(scope.Pack.Beside.LevelLinks, position, out var link) && scope.SkipSpace(link) == start;
            if (IsClauseMark(scope, position))
            {
                found.Part();
                negation = new();
            }
            else if (scope.TryMatch(scope.Pack.Beside.Directions, position, out var meaning, out var end) && end <= start)
            {
                var isNegated = negation.IsOf(scope, end, out var last);
                found.Add(new(meaning, isNegated ? negation.Start : position, last) { IsNegated = isNegated });
                (negation, next) = (new(), end);
            }
            else if (scope.TryMatch(scope.Pack.Beside.NearDirections, position, out meaning, out end) && IsNear(scope, end, start))
            {
                found.Add(new(meaning, position, end));
                next = end;
            }
            else if (scope.TryMatch(scope.Pack.Negations.Chain, position, out var traits, out end) && end <= start)
            {
                negation = negation.With(traits, position);
                found.wordsBetween++;
                next = end;
            }
            else if (char.IsLetterOrDigit(scope.At(position)))
            {
                if (scope.TryMatch(scope.Pack.Negations.Clauses, position, out _))
                {
                    found.Part();
                }

                negation = new();
                found.wordsBetween++;
                next = EndOfWord(scope, position);
            }

            position = next;
        }

        return found;
    }

    private void Add(SaidDirection said)
    {
        if (said.Meaning == DirectionWord.Rise && Nearest is { Meaning: DirectionWord.Fall } && !isParted && wordsBetween <= MostToFall)
        {
            said = said with { Meaning = DirectionWord.DoubtfulRise };
        }

        (Nearest, wordsBetween, isParted) = (said, 0, false);
        if (said.Meaning == DirectionWord.Fall)
        {
            (FallOfClause, fallOfSentence) = (said, said);
        }
    }

    private void Part() => (FallOfClause, isParted) = (null, true);

    // "1,5", and another percentage: "fell by 5 % with growth of 10 %".
    private static bool IsClauseMark(ReadingScope scope, int position) => scope.At(position) switch
    {
        ',' or ':' or '.' => !(scope.IsDigit(position - 1) && scope.IsDigit(position + 1)),
        ';' or '(' or ')' or FoldedPhrase.LongDash => true,
        '-' => scope.At(position - 1) == ' ' && scope.At(position + 1) == ' ',
        _ => scope.TryMatch(scope.Pack.Units.Percents, position, out _),
    };

    private static bool IsNear(ReadingScope scope, int end, int start)
    {
        var position = scope.SkipSpace(end);
        return position >= start || scope.SkipSpace(EndOfWord(scope, position)) >= start;
    }

    private static int EndOfWord(ReadingScope scope, int position)
    {
        do
        {
            position++;
        }
        while (char.IsLetterOrDigit(scope.At(position)));
        return position;
    }

    /// <summary>The words of a negation before a verb: "did not", "n'a pas", "ne".</summary>
    private readonly record struct Negation(NegationTraits Traits, int Start, bool HasStart)
    {
        public Negation With(NegationTraits traits, int position) => new(Traits | traits, HasStart ? Start : position, true);

        // "n'augmentera pas": one part stands after the verb.
        public bool IsOf(ReadingScope scope, int end, out int last)
        {
            last = end;
            if ((Traits & NegationTraits.Negates) != 0)
            {
                return true;
            }

            var isClosed = (Traits & NegationTraits.Opens) != 0 && scope.TryMatch(scope.Pack.Negations.Chain, scope.SkipSpace(end), out var after, out last)
                && (after & (NegationTraits.Negates | NegationTraits.Closes)) != 0;
            last = isClosed ? last : end;
            return isClosed;
        }
    }
}
