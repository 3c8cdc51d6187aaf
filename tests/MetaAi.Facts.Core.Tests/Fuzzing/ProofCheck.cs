using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>
/// What has to hold of every quote: it is found where its words stand, says there what the scan says, and each figure that is scanned is found as a quote.
/// </summary>
public static class ProofCheck
{
    private const int MostProved = 16;

    // Of words that stand more often, not every place is looked at.
    private const int MostPlaces = 100;

    /// <inheritdoc cref="FuzzCheck"/>
    public static string? Complaint(in FuzzInput input, out bool isTaken)
    {
        var (context, quote) = (input.Context, input.Quote);
        var text = new FactText("fuzzed.txt", input.Text);
        var finding = QuoteFinder.Find(text, new(quote), context);
        isTaken = finding.Outcome == QuoteOutcome.Found;
        if ((OfFinding(text, quote, finding) ?? OfFinding(text, quote, QuoteFinder.Find(text, new(quote), null))) is { } complaint)
        {
            return complaint;
        }

        if (LanguagePacks.Find(context.Language) is null)
        {
            return null;
        }

        var scanned = FigureScanner.Scan(input.Text, context with { Kinds = FigureKinds.Any }).ToArray();
        return (isTaken ? OfValue(finding.Position, quote, context, scanned) : null) ?? scanned.Take(MostProved).Select(found => OfScanned(text, found, context)).FirstOrDefault(said => said is not null);
    }

    private static string? OfFinding(FactText text, string quote, QuoteFinding finding)
    {
        if (finding.Outcome is QuoteOutcome.NotFound or QuoteOutcome.Ambiguous)
        {
            return null;
        }

        var (start, end) = (finding.Position.Start, finding.Position.End);
        if (start < 0 || end < start || end > text.Content.Length)
        {
            return $"'{quote}' is {finding.Outcome} at {finding.Position}, outside of the text.";
        }

        return finding.Outcome == QuoteOutcome.Found && TextFolding.FoldWords(Seen(text.Content[start..end])) != TextFolding.FoldWords(Seen(quote))
            ? $"'{quote}' is found at {finding.Position}, where '{text.Content[start..end]}' stands."
            : null;
    }

    // What a reader does not see parts nothing.
    private static string Seen(string words) => string.Concat(words.Where(character => !TextFolding.IsUnseen(character)));

    /// <summary>The figure that the scan has at the place says what the quote says there, or is one of another kind or in doubt.</summary>
    private static string? OfValue(TextPosition place, string quote, ReadingContext context, IReadOnlyList<ScannedFigure> scanned)
    {
        if (FigureReader.Read(quote, context).Figure is not { } own)
        {
            return null;
        }

        foreach (var found in scanned.Where(found => found.Utf16.Start < place.End && found.Utf16.End > place.Start && found.Reading.IsRead))
        {
            var there = found.Reading.Known;
            if (there.Kind == own.Kind && (there.Low != own.Low || there.High != own.High || there.Hedge != own.Hedge || there.Part != own.Part))
            {
                return $"'{quote}' is proved as {FigureDescription.Describe(own)}, where '{found.Text}' says {FigureDescription.Describe(there)}.";
            }
        }

        return null;
    }

    /// <summary>The words of a figure that is read in the text are proved there, as what they were read as.</summary>
    private static string? OfScanned(FactText text, ScannedFigure found, ReadingContext context)
    {
        if (!found.Reading.IsRead || text.Content.AsSpan().Count(found.Text) > MostPlaces)
        {
            return null;
        }

        var finding = QuoteFinder.Find(text, new(found.Text), context with { Kinds = (FigureKinds)(1 << (int)found.Reading.Known.Kind) });
        return finding.Outcome switch
        {
            QuoteOutcome.Ambiguous => null,
            QuoteOutcome.Found when finding.Position == found.Utf16 => null,
            QuoteOutcome.Found when finding.Position.Start > found.Utf16.Start || finding.Position.End < found.Utf16.End => $"'{found.Text}' was scanned at {found.Utf16}, and is proved at {finding.Position}.",
            QuoteOutcome.Found => null,
            _ => $"'{found.Text}' was scanned at {found.Utf16}, and its proof says {finding.Outcome}: {finding.Larger}{finding.Cue}.",
        };
    }
}
