using System.Globalization;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>A chapter of a book: what is answered first. What several sources say of one concept stands in the first chapter that has the set of its first fact.</summary>
/// <param name="Title">What it is about, in words.</param>
/// <param name="Anchor">Where it stands in the page: the end of a link to it, see <see cref="AnchorAt"/>.</param>
/// <param name="Sets">Its fact sets.</param>
/// <param name="KeyFigures">What is told large, in order; computed values and quoted ones.</param>
internal sealed record BookChapter(string Title, string Anchor, IReadOnlyList<BookSet> Sets, IReadOnlyList<BookFact> KeyFigures)
{
    /// <summary>What models answer about it.</summary>
    public IReadOnlyList<BookScenario> Scenarios { get; init; } = [];

    /// <summary>The anchor of a chapter.</summary>
    /// <param name="number">Its place among the chapters, from 1.</param>
    public static string AnchorAt(int number) => string.Create(CultureInfo.InvariantCulture, $"c{number}");

    /// <summary>Whether a table belongs to it; it may belong to others, too.</summary>
    public bool Has(SourceTable table) => Sets.Any(set => set.Name == table.Set);
}
