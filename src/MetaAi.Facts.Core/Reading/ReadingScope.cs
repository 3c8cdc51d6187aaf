using System.Runtime.CompilerServices;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading.Grammar;
using MetaAi.Facts.Reading.Grammar.Dates;

namespace MetaAi.Facts.Reading;

/// <summary>
/// What every grammar sees while one phrase is read. Grammars take a position and give back the position after what they read. Each thread keeps two
/// to read the next phrases with, so that reading allocates nothing.
/// </summary>
internal sealed class ReadingScope : IDisposable
{
    [ThreadStatic]
    private static ReadingScope? spare;

    // Where a text is scanned, its words are read in another scope than it.
    private ReadingScope? otherSpare;
    private bool? mayReadFormer;
    private bool? hasIndianGroups;

    private ReadingScope()
    {
    }

    /// <summary>The phrase.</summary>
    public FoldedPhrase Text { get; } = new();

    /// <summary>The phrase in lower case.</summary>
    public ReadOnlySpan<char> Lower => Text.Lower;

    /// <summary>The phrase with its case.</summary>
    public ReadOnlySpan<char> Cased => Text.Cased;

    /// <summary>The words of the language.</summary>
    public LanguagePack Pack { get; private set; } = null!;

    /// <summary>What is declared.</summary>
    public ReadingContext Context { get; private set; } = null!;

    /// <summary>What stood in the way so far.</summary>
    public RefusalLog Refusals { get; } = new();

    /// <summary>Numbers in digits that were read.</summary>
    public Memo<NumberSaid> Digits { get; } = new();

    /// <summary>Numbers of any writing that were read, with their scales.</summary>
    public Memo<NumberSaid> Numbers { get; } = new();

    /// <summary>Numbers with their units that were read.</summary>
    public Memo<MeasureSaid> Measures { get; } = new();

    /// <summary>Dates without hedges that were read.</summary>
    public Memo<DateSaid> Dates { get; } = new();

    /// <summary>
    /// Where a dash before a space is a minus sign, as it is where the words start and after a word that joins two numbers: what stands before a figure in a text
    /// tells that, and not its own words. Below 0 where there is no such place.
    /// </summary>
    internal int ApartSignAt { get; set; } = -1;

    /// <summary>A scope for one phrase, to be disposed of when it is read.</summary>
    /// <param name="text">The phrase, or a passage of a text.</param>
    /// <param name="pack">The words of the language.</param>
    /// <param name="context">What is declared.</param>
    public static ReadingScope Over(ReadOnlySpan<char> text, LanguagePack pack, ReadingContext context)
    {
        var scope = spare ?? new ReadingScope();
        spare = scope.otherSpare;
        scope.otherSpare = null;
        scope.Pack = pack;
        scope.Context = context;
        scope.ApartSignAt = -1;
        scope.mayReadFormer = null;
        scope.hasIndianGroups = null;
        scope.Text.Fold(text, pack.Roles);
        scope.Forget();
        return scope;
    }

    /// <summary>Forgets what was read, for other words or another end of them.</summary>
    public void Forget()
    {
        Refusals.Clear();
        ForgetNumbers();
    }

    /// <summary>Forgets the numbers that were read, for another end of the words.</summary>
    public void ForgetNumbers()
    {
        Digits.Clear();
        Numbers.Clear();
        Measures.Clear();
        Dates.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var other = spare;
        if (other is not null)
        {
            other.otherSpare = null;
        }

        otherSpare = ReferenceEquals(other, this) ? null : other;
        spare = this;
    }

    /// <summary>Whether a kind may be answered.</summary>
    public bool Asks(FigureKinds kinds) => (Context.Kinds & kinds) != 0;

    /// <summary>Whether some kinds may be answered and others may not, so that words which both have are the former.</summary>
    public bool Prefers(FigureKinds kinds, FigureKinds toOthers) => Asks(kinds) && !Asks(toOthers);

    /// <summary>Whether a date was asked for, and no number: words that both may have are then a date.</summary>
    public bool AsksDateOnly => Prefers(FigureKinds.Date, FigureKinds.Number);

    /// <summary>Whether a currency out of use may be read.</summary>
    public bool MayReadFormer => mayReadFormer ??= FormerCurrencies.MayBeIn(Context);

    /// <summary>Whether digits are grouped by two where the text comes from, but for the last three: "1,25,000".</summary>
    public bool HasIndianGroups => hasIndianGroups ??= IndianGroups.AreOf(Context.Language);

    /// <summary>How numeric dates are written where the text comes from.</summary>
    public NumericDateOrder DateOrder
    {
        get
        {
            var rest = Context.Language.AsSpan();
            while (rest.IndexOfAny('-', '_') is >= 0 and var hyphen)
            {
                rest = rest.Slice(hyphen + 1);
                var end = rest.IndexOfAny('-', '_');
                if (OrderIn(end < 0 ? rest : rest.Slice(0, end)) is { } order)
                {
                    return order;
                }
            }

            return Pack.DateOrder;
        }
    }

    /// <summary>Whether a position is the end of the phrase.</summary>
    public bool IsEnd(int position) => position >= Text.Length;

    /// <summary>The character at a position, or NUL after the end.</summary>
    public char At(int position) => Text.At(position);

    /// <summary>Whether a digit stands at a position.</summary>
    public bool IsDigit(int position) => WordBoundary.IsDigit(At(position));

    /// <summary>Whether a capital stands at a position; none does outside the phrase.</summary>
    public bool IsUpper(int position) => (uint)position < (uint)Text.Length && char.IsUpper(Cased[position]);

    /// <summary>Whether a small letter stands at a position; none does outside the phrase.</summary>
    public bool IsLower(int position) => (uint)position < (uint)Text.Length && char.IsLower(Cased[position]);

    /// <summary>The position after a space, if there is one.</summary>
    public int SkipSpace(int position) => At(position) == ' ' ? position + 1 : position;

    /// <summary>The position after a phrase of a set and the space that follows it, or the same position.</summary>
    public int Skip(PhraseTable<bool> phrases, int position) =>
        TryMatch(phrases, position, out var end) ? SkipSpace(end) : position;

    /// <summary>Matches a phrase of a table, in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch<T>(PhraseTable<T> phrases, int position, out T meaning, out int end)
    {
        if (phrases.TryFind(Text.KeyAt(position), Lower, position, out var row, out end))
        {
            meaning = phrases.MeaningOf(row);
            return true;
        }

        meaning = default!;
        return false;
    }

    /// <summary>Matches a phrase of a table that is told by its case.</summary>
    public bool TryMatchCased<T>(PhraseTable<T> phrases, int position, out T meaning, out int end)
    {
        if (phrases.TryFind(Text.KeyAt(position), Cased, position, out var row, out end))
        {
            meaning = phrases.MeaningOf(row);
            return true;
        }

        meaning = default!;
        return false;
    }

    /// <summary>Matches a phrase of a table in lower case, whatever it means.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(PhraseTable phrases, int position, out int end) => phrases.TryFind(Text.KeyAt(position), Lower, position, out _, out end);

    /// <summary>The position after the digits that stand at a position.</summary>
    public int EndOfDigits(int position)
    {
        while (IsDigit(position))
        {
            position++;
        }

        return position;
    }

    /// <summary>Notes why a reading failed.</summary>
    /// <returns>Always false, so that a grammar can return it.</returns>
    public bool Refuse(RefusalReason reason, int start, int end)
    {
        Refusals.Refuse(reason, start, end);
        return false;
    }

    private NumericDateOrder? OrderIn(ReadOnlySpan<char> country)
    {
        for (var i = 0; i < Pack.DateOrderByCountry.Count; i++)
        {
            var (code, order) = Pack.DateOrderByCountry[i];
            if (country.Equals(code.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return order;
            }
        }

        return null;
    }
}
