using System.Globalization;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>Chooses the type and the quote of each figure, and checks both as the compiler will.</summary>
/// <param name="text">The text.</param>
/// <param name="context">What is declared about it.</param>
internal sealed class DraftFacts(FactText text, ReadingContext context)
{
    // As the compiler has it (FACT013).
    private const int LongestQuote = 120;

    private readonly QuoteChoice quotes = new(text);

    /// <summary>The fact of a figure.</summary>
    public DraftFact Of(ScannedFigure found)
    {
        var words = ScanRow.OneLine(found.Text);
        var line = text.LineOf(found.Utf16.Start);
        if (!found.Reading.IsRead)
        {
            return new(words, line, "", null, null, RefusalMessages.Of(found.Reading.Refusal, found.Text, context).ToString());
        }

        var figure = found.Reading.Figure;
        var meaning = FigureDescription.Describe(figure);
        if (DraftType.For(figure.Kind) is not { } type)
        {
            return new(words, line, meaning, null, null, figure.Kind == FigureKind.Points
                ? "no type holds a difference of percentages yet"
                : "no type holds a length of time yet");
        }

        var problem = Problem(found, words, type, out var quote);
        return problem is null ? new(words, line, meaning, type, quote, null) : new(words, line, meaning, null, null, problem);
    }

    private string? Problem(ScannedFigure found, string words, DraftType type, out TextQuote? quote)
    {
        quote = null;
        var declared = context with { Kinds = type.Kinds };
        var end = found.Utf16.End;
        if (found.Reading.Figure.Kind == FigureKind.Count)
        {
            (words, end) = WithoutNoun(found, words, declared);
        }

        if (words.Length > LongestQuote)
        {
            return string.Create(CultureInfo.InvariantCulture, $"a quote has {LongestQuote} characters at most");
        }

        var reading = FigureReader.Read(words, declared);
        if (!reading.IsRead)
        {
            return found.Reading.Figure.Kind == FigureKind.Count
                ? "no type holds what is counted yet"
                : RefusalMessages.Of(reading.Refusal, words, declared).ToString();
        }

        if (DraftType.Obstacle(reading.Figure) is { } obstacle)
        {
            return obstacle;
        }

        quote = quotes.Of(words, new(found.Utf16.Start, end), declared, out var problem);
        return problem;
    }

    /// <summary>The number of a count: the noun says what is counted, which no type holds yet.</summary>
    private static (string Words, int End) WithoutNoun(ScannedFigure found, string words, ReadingContext declared)
    {
        for (var length = found.Text.Length; length > 0; length--)
        {
            if (char.IsWhiteSpace(found.Text[length - 1]) || (length < found.Text.Length && !char.IsWhiteSpace(found.Text[length])))
            {
                continue;
            }

            var number = ScanRow.OneLine(found.Text[..length]);
            if (FigureReader.Read(number, declared) is { IsRead: true } reading
                && reading.Figure.Low == found.Reading.Figure.Low && reading.Figure.High == found.Reading.Figure.High)
            {
                return (number, found.Utf16.Start + length);
            }
        }

        return (words, found.Utf16.End);
    }
}
