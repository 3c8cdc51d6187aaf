using System.Text;
using System.Text.Json;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Json;

/// <summary>The members of one figure while they are read, in any order.</summary>
internal sealed class FigureMembers
{
    private const int Required = 8;

    private static readonly string[] Names =
        ["kind", "low", "high", "unit", "hedge", "part", "decimals", "notes", "lowExclusive", "highExclusive"];

    private static readonly ReadingNotes[] Notes = [.. Enum.GetValues<ReadingNotes>().Where(note => note != ReadingNotes.None)];

    private int seen;
    private string? low;
    private string? high;
    private Figure figure;

    /// <summary>Why JSON cannot say a figure, as the end of a sentence; null where it can.</summary>
    public static string? Obstacle(in Figure figure) =>
        !Enum.IsDefined(figure.Kind) || !Enum.IsDefined(figure.Hedge) || (figure.Part is { } part && !Enum.IsDefined(part)) || (figure.Notes & ~All) != 0
            ? "its kind, hedge, part or notes are none that there are"
        : !IsExact(figure.Low, ExchangeForm.Low(figure), figure.Kind) || !IsExact(figure.High, ExchangeForm.High(figure), figure.Kind)
            ? "an end is of another kind, or read again it would be another one"
        : figure.Unit is { } unit && !IsUnicode(unit) ? "its unit has half a character"
        : FigureContradiction.Of(figure);

    /// <summary>Reads the value of a member.</summary>
    /// <exception cref="JsonException">The member is unknown or there twice, or the value is not of its form.</exception>
    public void Read(string name, ref Utf8JsonReader reader)
    {
        var index = Array.IndexOf(Names, name);
        if (index < 0)
        {
            throw new JsonException($"A figure has no member '{Excerpt.Of(name)}'; it has {string.Join(", ", Names)}.");
        }

        if ((seen & (1 << index)) != 0)
        {
            throw new JsonException($"The member '{name}' of a figure is there twice.");
        }

        seen |= 1 << index;
        switch (name)
        {
            case "kind":
                figure = figure with { Kind = Word<FigureKind>(name, Text(name, ref reader)) };
                break;
            case "low":
                low = TextOrNull(name, ref reader);
                break;
            case "high":
                high = TextOrNull(name, ref reader);
                break;
            case "unit":
                figure = figure with { Unit = TextOrNull(name, ref reader) };
                break;
            case "hedge":
                figure = figure with { Hedge = Word<Hedge>(name, Text(name, ref reader)) };
                break;
            case "part":
                figure = figure with { Part = TextOrNull(name, ref reader) is { } part ? Word<DatePart>(name, part) : null };
                break;
            case "decimals":
                figure = figure with { Decimals = Integer(name, ref reader) };
                break;
            case "notes":
                figure = figure with { Notes = NotesOf(ref reader) };
                break;
            case "lowExclusive":
                figure = figure with { IsLowExclusive = IsTrue(name, ref reader) };
                break;
            default:
                figure = figure with { IsHighExclusive = IsTrue(name, ref reader) };
                break;
        }
    }

    /// <summary>The figure of the members that were read.</summary>
    /// <exception cref="JsonException">One is missing, an end is none of the kind, or they contradict each other.</exception>
    public Figure ToFigure()
    {
        for (var i = 0; i < Required; i++)
        {
            if ((seen & (1 << i)) == 0)
            {
                throw new JsonException($"A figure needs the member '{Names[i]}'.");
            }
        }

        figure = figure with { Low = End(low, figure.Kind), High = End(high, figure.Kind) };
        return FigureContradiction.Of(figure) is { } contradiction ? throw new JsonException($"The figure contradicts itself: {contradiction}.") : figure;
    }

    private static ReadingNotes All => Notes.Aggregate(ReadingNotes.None, (all, note) => all | note);

    private static bool IsExact(FigureBound? end, string? text, FigureKind kind) => text is null ? end is null : ExchangeForm.ToEnd(text, kind) == end;

    // The writer would put another character in the place of half of one.
    private static bool IsUnicode(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var taken) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[taken..];
        }

        return true;
    }

    private static FigureBound? End(string? text, FigureKind kind) => text is null ? null : ExchangeForm.ToEnd(text, kind) ?? throw new JsonException(
        $"'{Excerpt.Of(text)}' is no end of a figure of the kind '{ExchangeForm.Of(kind)}': {Form(kind)}.");

    private static string Form(FigureKind kind) => kind switch
    {
        FigureKind.Date => "a date is written \"2025-06-30\", or \"XXXX-06-30\" where its year is unknown",
        FigureKind.Duration => "a length of time is written \"P3Y\"",
        _ => "a number is written \"91.3\" or \"1/3\", with at most 28 digits",
    };

    private static T Word<T>(string name, string word)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        var index = Array.FindIndex(all, each => ExchangeForm.Word(each.ToString()) == word);
        return index >= 0 ? all[index] : throw new JsonException(
            $"'{Excerpt.Of(word)}' is no {name} of a figure; there are {string.Join(", ", all.Select(each => ExchangeForm.Word(each.ToString())))}.");
    }

    private static string Text(string name, ref Utf8JsonReader reader) => JsonText.Of(ref reader, $"The member '{name}' of a figure");

    private static string? TextOrNull(string name, ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Text(name, ref reader);

    private static int? Integer(string name, ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null
        : reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number
        : throw new JsonException($"The member '{name}' of a figure is a whole number or null.");

    private static bool IsTrue(string name, ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.True or JsonTokenType.False
        ? reader.TokenType == JsonTokenType.True
        : throw new JsonException($"The member '{name}' of a figure is true or false, and not {JsonText.NameOf(reader.TokenType)}.");

    private static ReadingNotes NotesOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"The member 'notes' of a figure is an array, and not {JsonText.NameOf(reader.TokenType)}.");
        }

        var notes = ReadingNotes.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var id = JsonText.Of(ref reader, "A note of a figure");
            var note = Notes.FirstOrDefault(each => ReadingNoteRules.Of(each).Single().Id == id);
            notes |= note != ReadingNotes.None && (notes & note) == 0
                ? note
                : throw new JsonException($"'{Excerpt.Of(id)}' is no note of a figure, or is there twice.");
        }

        return notes;
    }
}
