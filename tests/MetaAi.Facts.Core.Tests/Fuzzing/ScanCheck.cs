using MetaAi.Facts.Core.Tests.Scanning;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>What has to hold of every text that is scanned: the figures stand where they say, say alone what they say there, and do not depend on how the text comes in.</summary>
public static class ScanCheck
{
    private const int Chunk = 7;

    // A scan for each figure would be as slow as the square of the text.
    private const int MostCut = 3;

    /// <inheritdoc cref="FuzzCheck"/>
    public static string? Complaint(in FuzzInput input, out bool isTaken)
    {
        var (text, context) = (input.Text, input.Context);
        isTaken = false;
        if (LanguagePacks.Find(context.Language) is null)
        {
            return null;
        }

        var whole = FigureScanner.Scan(text, context).ToArray();
        isTaken = whole.Any(found => found.Reading.IsRead);
        if (OfFigures(whole, text, context) is { } complaint)
        {
            return complaint;
        }

        if (!FigureScanner.Scan(new ChunkReader(text, Chunk), context).SequenceEqual(whole))
        {
            return $"Read {Chunk} characters at a time it has other figures.";
        }

        // A figure that ends the text, and one that begins it.
        var content = Content(text);
        foreach (var found in whole.Take(MostCut).Concat(whole.TakeLast(1)))
        {
            var (before, after) = (content[..found.Utf16.End], content[found.Utf16.Start..]);
            if ((OfFigures(FigureScanner.Scan(before, context), before, context) ?? OfFigures(FigureScanner.Scan(after, context), after, context)) is { } cut)
            {
                return $"Cut at '{found.Text}': {cut}";
            }
        }

        return null;
    }

    private static string? OfFigures(IEnumerable<ScannedFigure> figures, string text, ReadingContext context)
    {
        var content = Content(text);
        var (end, points) = (0, 0);
        foreach (var found in figures)
        {
            if (found.Utf16.Start < end || found.Utf16.End <= found.Utf16.Start || found.Utf16.End > content.Length)
            {
                return $"'{found.Text}' stands at {found.Utf16}, after {end} of {content.Length}.";
            }

            points += Points(content, end, found.Utf16.Start);
            var last = points + Points(content, found.Utf16.Start, found.Utf16.End);
            if (found.CodePoints.Start != points || found.CodePoints.End != last)
            {
                return $"'{found.Text}' stands at the code points {found.CodePoints}, and not {points} to {last}.";
            }

            (end, points) = (found.Utf16.End, last);
            if (content[found.Utf16.Start..end] != found.Text)
            {
                return $"'{found.Text}' does not stand at {found.Utf16}.";
            }

            if (OfReading(found, context) is { } complaint)
            {
                return $"'{found.Text}': {complaint}";
            }
        }

        return null;
    }

    private static string? OfReading(ScannedFigure found, ReadingContext context)
    {
        if (!found.Reading.IsRead)
        {
            return found.Reading.Message!.Text.Length == 0 ? "It is refused without a word." : null;
        }

        if (found.Cue is { } cue)
        {
            return $"It is read beside the open cue '{cue.Words}'.";
        }

        var read = found.Reading.Known;
        var alone = FigureReader.Read(found.Text, context with { Kinds = (FigureKinds)(1 << (int)read.Kind) });
        return alone.Figure == read ? null : $"Alone it says {alone}, and in the text {found.Reading}.";
    }

    private static string Content(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    // A surrogate pair is one, wherever the stretch begins.
    private static int Points(string text, int start, int end)
    {
        var points = end - start;
        for (var i = start; i < end; i++)
        {
            points -= i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return points;
    }
}
