namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Phrases and what they mean.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T> : PhraseTable
{
    private readonly T[]? meanings;

    /// <summary>A table.</summary>
    /// <param name="rows">Of each row its phrases, parted by <c>|</c>; lower case unless the table is matched against cased text; no two are equal.</param>
    /// <param name="meanings">What each row means; null where there is no row.</param>
    public PhraseTable(string[] rows, T[]? meanings)
        : base(rows) => this.meanings = meanings;

    /// <summary>What the phrases mean, in the order of <see cref="PhraseTable.Phrases"/>.</summary>
    public IReadOnlyList<T> Meanings
    {
        get
        {
            var all = new T[Count];
            for (var i = 0; i < all.Length; i++)
            {
                all[i] = MeaningAt(i);
            }

            return all;
        }
    }

    /// <summary>What one of the phrases means.</summary>
    /// <param name="index">Its place among <see cref="PhraseTable.Phrases"/>.</param>
    public T MeaningAt(int index) => MeaningOf(RowAt(index));

    /// <summary>What the phrases of a row mean.</summary>
    public T MeaningOf(int row) => meanings![row];

    /// <summary>Finds the longest phrase that a text starts with, also where what stands before it belongs to the same word.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <param name="length">How many characters it has.</param>
    public bool TryMatchStart(ReadOnlySpan<char> text, out T meaning, out int length)
    {
        var isFound = TryFind(WordKey.Of(text), text, 0, out var row, out length);
        meaning = isFound ? meanings![row] : default!;
        return isFound;
    }
}
