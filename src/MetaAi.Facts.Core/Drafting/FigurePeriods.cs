using MetaAi.Facts.Languages;
using MetaAi.Facts.Periods;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Drafting;

/// <summary>
/// Chooses the period that a draft declares for a figure: that of the nearest date in its sentence, by its words where these are what the compiler would find, and
/// none where the compiler would refuse it. For one text, whose figures are in their order.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="figures">What was found in it.</param>
/// <param name="context">What is declared about it.</param>
/// <exception cref="ArgumentException">No language pack reads the language.</exception>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FigurePeriods(FactText text, IReadOnlyList<ScannedFigure> figures, ReadingContext context)
{
    private readonly LanguagePack pack = LanguagePacks.Find(context.Language) ?? throw new ArgumentException($"No language pack reads '{context.Language}'.", nameof(context));

    /// <summary>The period of a figure; null where none is to be declared.</summary>
    /// <param name="index">The figure's index; a date says when it is itself.</param>
    public FigurePeriod? Of(int index)
    {
        if (figures[index].Reading is { IsRead: true, Known.Kind: FigureKind.Date } || PeriodName.Nearest(text.Content, figures, index, pack) is not { } date)
        {
            return null;
        }

        var words = TextFolding.FoldWords(date.Text);
        var source = context with { Period = null };
        if (PeriodReader.Read(words, source, null).Date is not { } said)
        {
            return null;
        }

        var place = figures[index].Utf16;
        var declared = new DeclaredPeriod(said, words, source);
        return PeriodContradiction.Of(text, figures[index].Text, place, true, declared) is not null ? null
            : new(said, PeriodFinder.Find(text, declared, place, isRead: true).Outcome == QuoteOutcome.Found ? words : null);
    }
}
