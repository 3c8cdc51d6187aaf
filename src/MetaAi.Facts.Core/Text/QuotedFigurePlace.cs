using System.Globalization;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>
/// Says whether the words of a figure stand at a place of a text as what they say: one judged span holds them, they hold that span's core, or say the same as
/// the whole, and nothing beside it changes it.
/// </summary>
internal sealed class QuotedFigurePlace
{
    // Of what follows words that do not read before it: enough to be known by.
    private const int MostAfter = 20;

    private readonly string quote;
    private readonly Figure own;
    private readonly LanguagePack pack;
    private readonly ReadingContext asDeclared;
    private readonly ReadingContext asAnything;

    private QuotedFigurePlace(string quote, in Figure own, LanguagePack pack, ReadingContext context)
    {
        this.quote = quote;
        this.own = own;
        this.pack = pack;
        asDeclared = context;
        asAnything = context with { Kinds = FigureKinds.Any };
    }

    /// <summary>
    /// The check for one quote; null where the quote is no figure, and nothing can be wrong with its place. Where it is one of a kind that was not declared,
    /// it is that one: "39 milliards" as an amount is no figure because it is a piece of one.
    /// </summary>
    public static QuotedFigurePlace? For(string quote, ReadingContext? context)
    {
        if (context is null || LanguagePacks.Find(context.Language) is not { } pack)
        {
            return null;
        }

        var reading = FigureReader.Read(quote, context);
        reading = reading.IsRead ? reading : FigureReader.Read(quote, context with { Kinds = FigureKinds.Any });
        return reading.IsRead ? new(quote, reading.Known, pack, context) : null;
    }

    /// <summary>At how many places the words were held for a figure because they are quoted as one, and nothing else shows it.</summary>
    public int Held { get; private set; }

    /// <summary>Judges a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The quote's first folded character.</param>
    /// <param name="end">The folded character after its last one.</param>
    public PlaceFinding At(FactText text, int start, int end)
    {
        var first = text.Folded.ToOriginal(start);
        var place = new TextPosition(first, TextFolding.EndOfWords(text.Content.AsSpan(), first, text.Folded.ToOriginal(end)));
        var judged = text.JudgedIn(pack, asAnything);
        if (judged.PassageOf(place) is null)
        {
            return new(QuoteOutcome.Torn, new(CueKind.Wall, text.Words(start, end)));
        }

        if (Over(judged.At(place), place) is var over && over.Count == 0)
        {
            Held++;
            over = Over(judged.AsFigure(place), place);
        }

        return over.Count switch
        {
            0 when QuoteBoundary.Touching(text, start, end) is { } touching => new(QuoteOutcome.Torn, touching),

            // The words do not read as a figure beside what follows them.
            0 => new(QuoteOutcome.OpenCue, new(CueKind.Unit, After(text, end))),
            1 => In(text, over[0], place, start, end),
            _ => new(QuoteOutcome.Torn, new(CueKind.Apart, Words(text, over[0]))),
        };
    }

    private static string After(FactText text, int end)
    {
        var folded = text.Folded.Text;
        var last = Math.Min(folded.Length, end + MostAfter);
        return folded.Substring(end, last - end).Trim();
    }

    private static List<Judged> Over(IReadOnlyList<Judged> judged, TextPosition place)
    {
        List<Judged> over = [];
        foreach (var words in judged)
        {
            if (words.CoreStart < place.End && words.End > place.Start)
            {
                over.Add(words);
            }
        }

        return over;
    }

    private PlaceFinding In(FactText text, in Judged judged, TextPosition place, int start, int end)
    {
        if (place.Start < judged.Start || (place.End > judged.End && !AddsToNoun(text, judged, place) && !AddsDoubtfulUnit(text, judged, place)))
        {
            return new(QuoteOutcome.Torn, QuoteBoundary.Touching(text, start, end) ?? new(CueKind.Apart, Words(text, judged)));
        }

        if (judged.Refusal is not null)
        {
            return new(QuoteOutcome.OpenCue, judged.Cue ?? new(CueKind.Refused, Words(text, judged)));
        }

        // "article 7", "Phase 3 trials", "beaten 10 to 12": the number alone says no more than the number.
        if (judged.Cue is { Kind: CueKind.Name or CueKind.Score or CueKind.Occasion } nothing && IsNumberAlone(nothing.Kind)
            && (QuoteBoundary.Touching(text, start, end) is null || (nothing.Kind == CueKind.Score && IsOneOfScore(text, judged, place))))
        {
            return new(QuoteOutcome.Found);
        }

        var isWhole = place.Start <= judged.CoreStart && place.End >= judged.End;
        if (!isWhole && !SaysWhatIsSaid(text, judged, place))
        {
            return FigureReader.Read(TurnedLines.WithoutMarks(Original(text, judged).AsSpan()).ToString(), asAnything).IsRead
                ? new(QuoteOutcome.Cut, Larger: Words(text, judged))
                : new(QuoteOutcome.Torn, QuoteBoundary.Touching(text, start, end) ?? new(CueKind.Apart, Words(text, judged)));
        }

        // "the 2024 results": no results are counted.
        if (judged.Role == FigureRole.Name && own is { Kind: FigureKind.Count, Unit: not null } && judged.IsYear)
        {
            return new(QuoteOutcome.OpenCue, new(CueKind.Year, Words(text, judged)));
        }

        return judged.Cue is { } cue && !IsDeclared(cue) ? new(QuoteOutcome.OpenCue, cue) : new(QuoteOutcome.Found);
    }

    // "voted 5-7": the hyphen parts the two.
    private static bool IsOneOfScore(FactText text, in Judged judged, TextPosition place) =>
        (place.Start == judged.CoreStart && text.Content[place.End] == '-') || (place.End == judged.End && text.Content[place.Start - 1] == '-');

    // Digits or one number word, declared as a number: "7", "three", and neither "3M" nor "5-7". Goals, votes and occasions can be counted too.
    private bool IsNumberAlone(CueKind cue)
    {
        if (!(own.Kind == FigureKind.Number || (own is { Kind: FigureKind.Count, Unit: null } && cue != CueKind.Name)) || own.Hedge != Hedge.Exact || own.Low != own.High)
        {
            return false;
        }

        var isWord = char.IsLetter(quote[0]);
        foreach (var character in quote)
        {
            if (isWord ? !char.IsLetter(character) : !char.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    // "plusieurs médias américains": the judge ends a counted noun where nothing shows that the next word is of it.
    private bool AddsToNoun(FactText text, in Judged judged, TextPosition place) =>
        own is { Kind: FigureKind.Count, Unit: { } noun } && place.Start <= judged.CoreStart
        && FigureReader.Read(Original(text, judged), asAnything) is { IsRead: true, Known: { Kind: FigureKind.Count, Unit: { } shorter } counted }
        && counted.Low == own.Low && counted.High == own.High && counted.Hedge == own.Hedge
        && noun.StartsWith(shorter + " ", StringComparison.Ordinal);

    // "700 pounds": money or a weight, as what is declared says; the judge, who is not asked for either, ends before it.
    private bool AddsDoubtfulUnit(FactText text, in Judged judged, TextPosition place) =>
        own.Kind is FigureKind.Money or FigureKind.Count && place.Start <= judged.CoreStart
        && FigureReader.Read(quote, asAnything) is { IsRead: false, Why.Reason: RefusalReason.DoubtfulUnit }
        && FigureReader.Read(Original(text, judged), asAnything) is { IsRead: true, Known: { Kind: FigureKind.Number, Unit: null } number }
        && number.Low == own.Low && number.High == own.High && number.Hedge == own.Hedge;

    // "en 2023 et 2024": that the second is a year is what the declared kind says; "in March and April 2019": the year is the one of the declared period.
    private bool IsDeclared(OpenCue cue) => cue.Kind switch
    {
        CueKind.Year => (asDeclared.Kinds & FigureKinds.Date) != 0,
        CueKind.YearBeside => asDeclared.Period?.Year is { } year
            && (!cue.Words.Any(char.IsDigit) || cue.Words.AsSpan().IndexOf(year.ToString("0000", CultureInfo.InvariantCulture).AsSpan()) >= 0),
        CueKind.Weight => own.Kind != FigureKind.Money,
        _ => false,
    };

    /// <summary>Whether a part of the judged words says what they say together; what was declared may read them as it reads the quote, where anything goes reads them otherwise.</summary>
    private bool SaysWhatIsSaid(FactText text, in Judged judged, TextPosition place)
    {
        var words = Original(text, judged);
        var anything = FigureReader.Read(words, asAnything);
        if (anything.IsRead && (SaysTheSame(anything.Known) || IsOnlyOfAnotherKind(anything.Known)))
        {
            return true;
        }

        // Pounds that are counted are weighed, and no amount: what the judge reads as money stays it.
        var isOther = anything is { IsRead: true, Known.Kind: FigureKind.Money } && own.Kind != FigureKind.Money;
        if (!isOther && FigureReader.Read(words, asDeclared) is { IsRead: true } declared && SaysTheSame(declared.Known))
        {
            return true;
        }

        // "the 2024 results": the year before what is of it.
        return own.Kind == FigureKind.Date && judged.IsYear && place.Start <= judged.CoreStart && place.End == judged.CoreEnd;
    }

    private static string Original(FactText text, in Judged judged) => text.Content.Substring(judged.CoreStart, judged.End - judged.CoreStart);

    private static string Words(FactText text, in Judged judged) => text.Words(text.Folded.ToFolded(judged.CoreStart), text.Folded.ToFolded(judged.End));

    private bool SaysTheSame(in Figure other) =>
        own.Low == other.Low && own.High == other.High && own.Hedge == other.Hedge && own.Part == other.Part
        && own.IsLowExclusive == other.IsLowExclusive && own.IsHighExclusive == other.IsHighExclusive
        && ((own.Kind == other.Kind && own.Unit == other.Unit) || (IsCount(own.Kind) && IsCount(other.Kind) && IsNounOf(own.Unit, other.Unit)));

    // "2024" alone may be a number or a year, and "en 2024" is a year: where both may be read, the words around it decide and cut nothing.
    private bool IsOnlyOfAnotherKind(in Figure other)
    {
        var kind = (FigureKinds)(1 << (int)other.Kind);
        return other.Kind == FigureKind.Date && own.Kind != FigureKind.Date && (asDeclared.Kinds & kind) != 0
            && FigureReader.Read(quote, asDeclared with { Kinds = kind }) is { IsRead: true } alone
            && alone.Known == other with { Notes = alone.Known.Notes };
    }

    private static bool IsCount(FigureKind kind) => kind is FigureKind.Count or FigureKind.Number;

    // "sept" of "sept centres": the noun says what is counted, which a declaration may say too, and does not change how many.
    private bool IsNounOf(string? unit, string? wider) =>
        unit is null || unit == wider || (wider is not null && wider.StartsWith(unit + " ", StringComparison.Ordinal) && !IsMeasure(wider));

    // "12 mètres" of "12 mètres cubes" is another unit, and no shorter word for it.
    private bool IsMeasure(string noun) => pack.Units.Measures.TryMatchStart(noun.ToLowerInvariant().AsSpan(), out _, out var length) && length == noun.Length;
}
