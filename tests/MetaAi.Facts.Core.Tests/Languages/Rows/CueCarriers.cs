using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Carriers of the words that stand beside figures.</summary>
internal static class CueCarriers
{
    /// <summary>Figures of every kind, before words that turn them into others.</summary>
    /// <param name="row">The words, and the kinds that they turn.</param>
    /// <param name="sentence">A sentence with <c>{1}</c> for the figure and <c>{0}</c> for the words.</param>
    /// <param name="figures">A figure of each kind.</param>
    public static IEnumerable<Carried> Turned(TableRow row, string sentence, IReadOnlyDictionary<FigureKinds, string> figures) => figures
        .Where(figure => (row.Means<FigureKinds>() & figure.Key) != 0)
        .Select(figure => new Scanned(
            sentence.Replace("{1}", figure.Value, StringComparison.Ordinal), Written(row.Phrase, figure.Key), figure.Value, Said.Under(figure.Key == FigureKinds.Percent ? CueKind.Unit : CueKind.Turn)));

    // "BC" and "GMT" are written in capitals.
    private static string Written(string phrase, FigureKinds kind) =>
        phrase.Length <= 3 && phrase.All(char.IsLetter) && kind is FigureKinds.Date or FigureKinds.Number or FigureKinds.Count or FigureKinds.Duration ? phrase.ToUpperInvariant() : phrase;
}
