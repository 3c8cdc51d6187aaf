using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase table of a language, or one that languages share.</summary>
/// <param name="Language">The tag of the language.</param>
/// <param name="Path">The properties that lead to it: <c>Units.Percents</c>.</param>
/// <param name="Table">The table.</param>
internal sealed record PackTable(string Language, string Path, PhraseTable Table)
{
    /// <summary>Its rows; one whose meaning is a table has one for each phrase of that.</summary>
    public IEnumerable<TableRow> Rows
    {
        get
        {
            var meanings = (System.Collections.IEnumerable)Table.GetType().GetProperty(nameof(PhraseTable<bool>.Meanings))!.GetValue(Table)!;
            return Table.Phrases.Zip(meanings.Cast<object>()).SelectMany(row => row.Second is PhraseTable inner
                ? inner.Phrases.Select(phrase => new TableRow(Language, Path, row.First, phrase))
                : [new TableRow(Language, Path, row.First, row.Second)]);
        }
    }

    public override string ToString() => $"{Language} {Path}";
}
