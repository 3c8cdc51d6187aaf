using MetaAi.Facts.Collections;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>The evidence of a project's quotes, for where the texts may not be: <c>facts.lock</c>. Immutable and equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FactLock : IEquatable<FactLock>
{
    private readonly Dictionary<string, LockedText> textsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<LockedQuoteKey, LockedQuote> quotesByKey = [];
    private readonly ILookup<(string Text, string Exact), LockedPeriod> periodsByWords;

    /// <summary>A lock. The order of what is given does not matter; of two texts of a name, or two quotes of a key, the first is kept.</summary>
    /// <param name="rules">The version of the reading rules under which the figures were read; 1 or more.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="quotes">The quotes.</param>
    /// <param name="periods">Where the words of their periods stand; none where it is left out.</param>
    public FactLock(int rules, IEnumerable<LockedText> texts, IEnumerable<LockedQuote> quotes, IEnumerable<LockedPeriod>? periods = null)
    {
        Rules = rules;
        foreach (var text in texts.Where(text => !textsByName.ContainsKey(text.Name)))
        {
            textsByName.Add(text.Name, text);
        }

        foreach (var quote in quotes.Where(quote => !quotesByKey.ContainsKey(quote.Key)))
        {
            quotesByKey.Add(quote.Key, quote);
        }

        Texts = textsByName.Values.OrderBy(text => text.Name, StringComparer.Ordinal).ToEquatableArray();
        Quotes = quotesByKey.Values.OrderBy(quote => quote.Key).ToEquatableArray();
        Periods = (periods ?? []).GroupBy(period => period.Key).Select(same => same.First()).OrderBy(period => period.Key).ToEquatableArray();
        periodsByWords = Periods.ToLookup(period => (period.Text, period.Exact));
    }

    /// <summary>The lock that knows nothing, of the rules that this library reads by.</summary>
    public static FactLock Empty { get; } = new(FactLockFile.RulesVersion, [], []);

    /// <summary>The version of the reading rules under which the figures were read.</summary>
    public int Rules { get; }

    /// <summary>What to add to a figure that the lock has otherwise: that the rules are not those that it was read by; empty where they are.</summary>
    public string RulesChange => Rules == FactLockFile.RulesVersion
        ? ""
        : $" (the reading rules changed from version {FactLockFile.Number(Rules)} to {FactLockFile.Number(FactLockFile.RulesVersion)})";

    /// <summary>The texts, by name in ordinal order; each name once.</summary>
    public EquatableArray<LockedText> Texts { get; }

    /// <summary>The quotes, by text, words, prefix, suffix and kind in ordinal order; each such key once.</summary>
    public EquatableArray<LockedQuote> Quotes { get; }

    /// <summary>The words of periods, by text, words, place and period; each such key once.</summary>
    public EquatableArray<LockedPeriod> Periods { get; }

    /// <summary>What is known of a text, or null.</summary>
    /// <param name="text">The name that the source gives.</param>
    public LockedText? Find(string text) => textsByName.TryGetValue(text, out var found) ? found : null;

    /// <summary>What is known of a quote that was read as a figure of a kind, or null.</summary>
    /// <param name="text">The name of its text, as the source gives it.</param>
    /// <param name="quote">The quote, as declared; it need not be folded.</param>
    /// <param name="kind">The figure's kind, as <see cref="FigureLine.KindOf"/> says it.</param>
    public LockedQuote? Find(string text, TextQuote quote, string kind) =>
        quotesByKey.TryGetValue(LockedQuoteKey.Of(text, quote, kind), out var found) ? found : null;

    /// <summary>What is known of a quote under each kind that it was read as; empty where nothing is.</summary>
    /// <param name="text">The name of its text, as the source gives it.</param>
    /// <param name="quote">The quote, as declared; it need not be folded.</param>
    public EquatableArray<LockedQuote> FindAll(string text, TextQuote quote)
    {
        var wanted = LockedQuoteKey.Of(text, quote, "");
        return Quotes.Where(locked => locked.Key.IsSameQuote(wanted)).ToEquatableArray();
    }

    /// <summary>What is known of the words of a period, in the order of the text; empty where nothing is.</summary>
    /// <param name="text">The name of its text, as the source gives it.</param>
    /// <param name="words">The words, as declared; they need not be folded.</param>
    public EquatableArray<LockedPeriod> FindPeriods(string text, string words) => periodsByWords[(text, TextFolding.FoldWords(words))].ToEquatableArray();

    /// <summary>Whether a lock has one row for two quotes of one text: the same words beside the same words, read as the same kind.</summary>
    /// <param name="quote">A quote, as declared.</param>
    /// <param name="figure">What it was read as, as <see cref="FigureLine"/> writes it.</param>
    /// <param name="other">Another quote.</param>
    /// <param name="otherFigure">What that one was read as.</param>
    public static bool IsOneRow(TextQuote quote, string figure, TextQuote other, string otherFigure) =>
        LockedQuoteKey.Of("", quote, FigureLine.KindOf(figure)) == LockedQuoteKey.Of("", other, FigureLine.KindOf(otherFigure));

    /// <inheritdoc/>
    public bool Equals(FactLock? other) => other is not null && Rules == other.Rules && Texts == other.Texts && Quotes == other.Quotes && Periods == other.Periods;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactLock);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((Rules * 397) ^ Texts.GetHashCode()) * 397) ^ Quotes.GetHashCode()) * 397) ^ Periods.GetHashCode());
}
