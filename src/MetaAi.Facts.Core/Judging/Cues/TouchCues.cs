using System.Globalization;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// Characters that touch a figure or its hedge: damaged ones, those that no list knows, a decimal separator without a number before it, entities, digits after a
/// tag, and a further group of digits that no number took.
/// </summary>
internal static class TouchCues
{
    private const int GroupLength = 3;
    private const int MostWords = 4;
    private const char Degree = '\u00B0';

    // What bullets and arrows point at is whole; raised digits and the like are note marks.
    private const string KnownSymbols = "\u2022\u25CF\u25AA\u25A0\u25C6\u2023\u25E6\u2043\u2192\u27A2\u27A4\u00A9\u00AE\u2122\u2020\u2021";

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        return FindBefore(scope, index, extent.OuterStart) ?? (extent.Start == extent.OuterStart ? null : FindBefore(scope, index, extent.Start)) ?? FindAfter(scope, index, extent);
    }

    private static OpenCue? FindBefore(CueScope scope, int index, int start)
    {
        var reading = scope.Reading;
        if (start == 0)
        {
            return null;
        }

        var limit = scope.EndBefore(index);
        var character = reading.At(start - 1);
        if (character == FoldedPhrase.Damaged)
        {
            return scope.Cue(CueKind.Damage, start - 1, start);
        }

        if (IsUnknown(character))
        {
            return scope.Cue(CueKind.Unknown, start - 1, start);
        }

        if (character is '.' or ',' && reading.IsDigit(start) && (start == 1 || !char.IsLetterOrDigit(reading.At(start - 2))))
        {
            return scope.Cue(CueKind.Digits, start - 1, start);
        }

        // "37°2"
        if (character == Degree && reading.IsDigit(start) && reading.IsDigit(start - 2))
        {
            return scope.Cue(CueKind.Digits, start - 2, start);
        }

        // "&lt;5%"; with a space between, only what is a sign: "&lt; 5%", and not "R&amp; 5 ships" or the mark of quoted mail.
        var last = character == ' ' ? start - 1 : start;
        if (last > 0 && reading.At(last - 1) == ';' && EntityBefore(reading, last) is >= 0 and var entity && Markup.EndOfEntity(reading, entity, out var isSpace) == last && !isSpace
            && (last == start || (entity > 0 && reading.At(entity - 1) != '\n' && Markup.IsSign(reading, entity + 1, last - 1))))
        {
            return scope.Cue(CueKind.Sign, entity, last);
        }

        return DamageCues.Before(scope, start, limit, MostWords) ?? GroupBefore(scope, index, start) ?? DigitsBeforeTag(scope, start, limit);
    }

    private static OpenCue? FindAfter(CueScope scope, int index, in Extent extent)
    {
        var reading = scope.Reading;
        var end = extent.End;
        if (reading.IsEnd(end))
        {
            return null;
        }

        var character = reading.At(end);
        if (character == FoldedPhrase.Damaged)
        {
            return scope.Cue(CueKind.Damage, end, end + 1);
        }

        if (IsUnknown(character))
        {
            return scope.Cue(CueKind.Unknown, end, end + 1);
        }

        if (character == '&' && Markup.EndOfEntity(reading, end, out var isSpace) is var entity && entity > end && !isSpace)
        {
            return scope.Cue(CueKind.Unit, end, entity);
        }

        if (character == Degree && reading.IsDigit(end + 1))
        {
            return scope.Cue(CueKind.Digits, end, end + 2);
        }

        // "5 m²", "300 feet²": after a unit a raised digit is a power.
        if (CharacterForms.IsRaised(character) && extent is { Kind: FigureKind.Count, Unit: { } unit } && MeasureCues.IsMeasure(reading, end - unit.Length + unit.LastIndexOf(' ') + 1, end))
        {
            return scope.Cue(CueKind.Unit, end, end + 1);
        }

        return DamageCues.After(scope, end) ?? GroupAfter(scope, extent) ?? DigitsAfterTag(scope, end);
    }

    /// <summary>"816" of "816 000 t": digits that one space parts from three more.</summary>
    private static OpenCue? GroupAfter(CueScope scope, in Extent extent)
    {
        var reading = scope.Reading;
        var end = extent.End;
        return extent.Kind != FigureKind.Date && reading.At(end) == ' ' && IsGroup(reading, end + 1) && LastDigits(reading, extent.Start, end) is > 0 and <= GroupLength
            ? scope.Cue(CueKind.Digits, end + 1, end + 1 + GroupLength)
            : null;
    }

    private static OpenCue? GroupBefore(CueScope scope, int index, int start)
    {
        var reading = scope.Reading;
        return scope.Extents[index].Kind != FigureKind.Date && start > 1 && IsGroup(reading, start) && reading.At(start - 1) == ' ' && LastDigits(reading, 0, start - 1) is > 0 and <= GroupLength
            && (index == 0 || scope.Extents[index - 1].Kind != FigureKind.Date)
            ? scope.Cue(CueKind.Digits, start - 1 - LastDigits(reading, 0, start - 1), start - 1)
            : null;
    }

    private static bool IsGroup(ReadingScope reading, int start) => reading.EndOfDigits(start) == start + GroupLength && reading.At(start + GroupLength) is not ('.' or ',');

    // How many digits stand directly before a position.
    private static int LastDigits(ReadingScope reading, int from, int end)
    {
        var start = end;
        while (start > from && reading.IsDigit(start - 1))
        {
            start--;
        }

        return start > 0 && char.IsLetter(reading.At(start - 1)) ? 0 : end - start;
    }

    /// <summary>"<b>44</b>.2": a number that goes on after tags or entities.</summary>
    private static OpenCue? DigitsAfterTag(CueScope scope, int end)
    {
        var reading = scope.Reading;
        var (position, isTag) = (end, false);
        while (reading.At(position) is '<' or '&' or '*' or '_' && Gap.TryStep(reading, ref position, reading.Text.Length, out _))
        {
            isTag = true;
        }

        var isNumber = reading.IsDigit(position) || (reading.At(position) is '.' or ',' && reading.IsDigit(position + 1));
        return isTag && isNumber && !(reading.IsEnd(end) || reading.At(end) is '*' && position == end + 1) ? scope.Cue(CueKind.Digits, position, Math.Max(position + 1, reading.EndOfDigits(position + 1))) : null;
    }

    private static OpenCue? DigitsBeforeTag(CueScope scope, int start, int limit)
    {
        var reading = scope.Reading;
        if (reading.At(start - 1) is not ('>' or ';' or '*' or '_') || limit == 0 || limit == start)
        {
            return null;
        }

        var position = limit;
        while (position < start && reading.At(position) is '<' or '&' or '*' or '_' && Gap.TryStep(reading, ref position, start, out _))
        {
        }

        return position == start && reading.IsDigit(limit - 1) ? scope.Cue(CueKind.Digits, limit - 1, limit) : null;
    }

    private static int EntityBefore(ReadingScope reading, int end)
    {
        var start = end - 1;
        while (start >= 0 && end - start < 12 && reading.At(start) != '&')
        {
            start--;
        }

        return start >= 0 && reading.At(start) == '&' ? start : -1;
    }

    private static bool IsUnknown(char character) => character >= '\u0180' && char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter => false,
        UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.DashPunctuation => false,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.SpaceSeparator => false,
        UnicodeCategory.CurrencySymbol => false,
        UnicodeCategory.OtherNumber => !CharacterForms.IsRaised(character),
        _ => KnownSymbols.AsSpan().IndexOf(character) < 0,
    };
}
