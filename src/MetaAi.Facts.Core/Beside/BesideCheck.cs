using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Beside;

/// <summary>Compares what is declared beside a quote with the words around its place: where those after it say a noun, a rate or a currency, it has to be the declared one, and where a change is said to be a fall, its words have no sign.</summary>
internal static class BesideCheck
{
    // More than a noun with what describes it, and several rates.
    private const int Ahead = 256;

    /// <summary>What the text contradicts; null where it says the same or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the quote stands.</param>
    /// <param name="exact">The quote.</param>
    /// <param name="declared">What is declared beside it.</param>
    public static FactMessage? Problem(FactText text, TextPosition place, string exact, DeclaredBeside declared) =>
        AfterIt(text, place, exact, declared) ?? (declared.IsChange ? OfChange(text, place, exact, declared) : null);

    private static FactMessage? AfterIt(FactText text, TextPosition place, string exact, DeclaredBeside declared)
    {
        var isBare = declared.Figure is { Kind: FigureKind.Count or FigureKind.Number, Unit: null };
        var counts = isBare && declared.Unit is not null;
        var isMoney = declared.Figure is { Kind: FigureKind.Money };
        var isCurrencyLeftOut = isMoney && declared.Unit is not null && IsBareNumber(exact, declared.Language);
        if (!(counts || isMoney || declared.Per is not null) || LanguagePacks.Find(declared.Language) is not { } pack)
        {
            return null;
        }

        var context = new ReadingContext { Language = declared.Language, Kinds = FigureKinds.Count };
        if (text.JudgedIn(pack, context).PassageOf(place) is not { } passage)
        {
            return null;
        }

        // What is counted may have been said before, and no more than that is looked for there.
        var from = counts ? passage.Start : place.Start;
        var words = text.Content.AsSpan(from, Math.Min(passage.End, place.End + Ahead) - from);
        using var scope = ReadingScope.Over(TurnedLines.WithoutMarks(words), pack, context);
        var end = scope.Text.PositionOf(place.End - from);
        var noun = isBare || isCurrencyLeftOut ? CountedNoun.After(scope, scope.Text.PositionOf(place.Start - from), end, declared.Figure) : null;
        var line = LineOf(text, place);
        return (counts ? OfUnit(scope, noun, exact, declared, line) : null)
            ?? (isCurrencyLeftOut ? OfAmount(scope, noun, exact, declared.Unit!, line) : null)
            ?? (isMoney ? OfCurrency(scope, end, exact, declared.Figure!.Value.Unit!, line) : null)
            ?? (declared.Per is null ? null : OfRate(scope, end, noun, exact, declared, line));
    }

    // "en baisse de 10 %": read by its own words, the fall would be a rise.
    private static FactMessage? OfChange(FactText text, TextPosition place, string exact, DeclaredBeside declared) =>
        LanguagePacks.Find(declared.Language) is { } pack && !HasSign(exact, declared.Figure) && SaidFall.Around(text, place, pack, declared.Language) is { } fall
            ? new(FactRules.BesideContradicted, "Change is declared", fall.Words, fall.Side, exact, LineOf(text, place),
                $"'{exact}' alone says no fall: where the text means one, leave Change out and let the name of the member say that it falls, as RevenueDecline does",
                "or, where the text means a rise, say why in Confirmed")
            : null;

    private static bool HasSign(string exact, in Figure? figure) =>
        figure is null || figure.Value.Low?.Number < 0 || figure.Value.High?.Number < 0 || (QuoteWords.ToRead(exact).TrimStart() is { Length: > 0 } words && words[0] == '+');

    private static string LineOf(FactText text, TextPosition place) => text.LineOf(place.Start).ToString(CultureInfo.InvariantCulture);

    private static FactMessage? OfUnit(ReadingScope scope, CountedNoun? noun, string exact, DeclaredBeside declared, string line)
    {
        if (noun is null || noun.Agrees(scope, declared.Unit!, declared.Per))
        {
            return null;
        }

        var said = scope.Text.CasedWords(noun.Start, noun.End);
        var whole = exact + scope.Text.CasedWords(noun.QuoteEnd, noun.End);
        var isRead = FigureReader.Read(whole, scope.Context) is { IsRead: true, Known.Unit: not null };
        return Message("Unit", declared.Unit!, said, exact, line, isRead ? $"quote '{whole}' and leave Unit out" : $"set Unit = \"{said}\"");
    }

    // "39 milliards" of people are no dollars.
    private static FactMessage? OfAmount(ReadingScope scope, CountedNoun? noun, string exact, string currency, string line)
    {
        if (noun is not { IsDoubtful: false })
        {
            return null;
        }

        var said = scope.Text.CasedWords(noun.Start, noun.End);
        return Message("Unit", currency, said, exact, line, $"declare Fact<Quantity> with Unit = \"{said}\"");
    }

    private static bool IsBareNumber(string exact, string language) =>
        FigureReader.Read(QuoteWords.ToRead(exact), new() { Language = language, Kinds = FigureKinds.Count | FigureKinds.Number }) is { IsRead: true, Known.Unit: null };

    private static FactMessage? OfCurrency(ReadingScope scope, int end, string exact, string currency, string line) =>
        NamedCurrency.After(scope, end, currency, out var saidEnd) is { } said && !said.CanMean(currency)
            ? Message("Currency", currency, scope.Text.CasedWords(scope.SkipSpace(end), saidEnd), exact, line, said.IsAmbiguous ? "declare the currency that the text names" : $"declare Currency = \"{said.Text}\"")
            : null;

    private static FactMessage? OfRate(ReadingScope scope, int end, CountedNoun? noun, string exact, DeclaredBeside declared, string line)
    {
        var rates = SaidRate.After(scope, end, noun, declared.Figure);
        if (rates.Count == 0 || rates.Exists(rate => rate.Agrees(scope, declared.Per!)))
        {
            return null;
        }

        var said = scope.Text.CasedWords(rates[0].Start, rates[0].End);
        return Message("Per", declared.Per!, said, exact, line, $"set Per = \"{rates[0].Words(scope)}\", in the text's own words");
    }

    private static FactMessage Message(string argument, string declared, string said, string exact, string line, string fix) =>
        new(FactRules.BesideContradicted, $"{argument} is declared as \"{declared}\"", said, "after", exact, line, fix, "or, where the text means what is declared, say why in Confirmed");
}
