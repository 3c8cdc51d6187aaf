using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>How many figures of a text facts quote, and which they do not.</summary>
/// <param name="Name">The name of the text, as its source declares it.</param>
/// <param name="Text">The text; null where it is not here.</param>
/// <param name="Coverage">The figures; null where the text is not here, or nothing reads its language.</param>
internal sealed record TextCoverage(string Name, FactText? Text, FigureCoverage? Coverage)
{
    /// <summary>The coverage of a text by the facts that were proved by it.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="text">The text; null where it is not here.</param>
    /// <param name="results">What came of checking the facts that are quoted from it.</param>
    public static TextCoverage Of(DeclaredSource source, FactText? text, IEnumerable<VerifiedFact> results)
    {
        if (text is null || !LanguagePacks.CanRead(source.Language))
        {
            return new(source.Text, text, null);
        }

        var quotes = results.Where(result => result.Proof == Proof.Text)
            .SelectMany(result => new[] { result.Locked?.Position, result.Period?.Position }).OfType<TextPosition>();
        return new(source.Text, text, FigureCoverage.Of(FigureScanner.Scan(text.Content, source.Context), quotes));
    }

    /// <summary>How many figures are quoted, or why that cannot be said.</summary>
    public string Words => Text is null ? "the text is not here" : Coverage?.ToString() ?? "nothing reads its language";

    /// <summary>One line for the text, and one for each figure that no fact quotes: parted by tabs.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"coverage\t{SeenWords.Of(Name)}\t{Words}";
        foreach (var figure in Coverage?.Unquoted ?? [])
        {
            var place = new Place(SeenWords.Of(Name), Text!.LineOf(figure.Utf16.Start), Text.ColumnOf(figure.Utf16.Start));
            yield return $"unquoted\t{place}\t'{SeenWords.Of(figure.Text)}'\t{SeenWords.Of(figure.Reading.ToString()!)}";
        }
    }
}
