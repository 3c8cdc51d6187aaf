namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase of a language's table and what it means there.</summary>
/// <param name="Language">The tag of the language.</param>
/// <param name="Table">The table, by the properties that lead to it: <c>Units.Percents</c>.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Meaning">What the row says that it means.</param>
internal sealed record TableRow(string Language, string Table, string Phrase, object Meaning)
{
    /// <summary>What the row says that its phrase means.</summary>
    public T Means<T>() => (T)Meaning;

    public override string ToString() => $"{Language} {Table} '{Phrase}'";
}
