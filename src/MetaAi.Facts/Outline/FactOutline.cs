using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts;

/// <summary>
/// A fact in a few named lines for a person to review: what snapshot tests print. The same under every culture and on every machine. What is not said
/// has no line; what is said has one, also where it is zero or empty.
/// </summary>
public static class FactOutline
{
    /// <summary>What a fact says and where it comes from, in short: three lines where nothing special is said.</summary>
    /// <param name="fact">Any fact.</param>
    public static IReadOnlyList<OutlineLine> Of(IFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return [.. Statement(fact), .. Origin(fact), .. Notes(fact)];
    }

    /// <summary>
    /// The same with everything that is known of the quote: the precision that it implies, the words around it, and where it stands in code points.
    /// What is known of its source is <see cref="Of(Source)"/>.
    /// </summary>
    /// <param name="fact">Any fact.</param>
    public static IReadOnlyList<OutlineLine> WithProvenance(IFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return
        [
            .. Statement(fact),
            .. Line("Decimals", fact.Decimals?.ToString(CultureInfo.InvariantCulture)),
            .. Origin(fact),
            .. Line("Prefix", fact.Evidence?.Prefix),
            .. Line("Suffix", fact.Evidence?.Suffix),
            .. Line("Position", fact.Evidence is { } evidence ? string.Join("; ", Quotes(evidence).Select(quote => Position(quote.CodePoints))) : null),
            .. Notes(fact),
        ];
    }

    /// <summary>Everything that is known of a source.</summary>
    /// <param name="source">The source.</param>
    public static IReadOnlyList<OutlineLine> Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return
        [
            .. Line("Name", source.Name),
            .. Line("Text", source.Text),
            .. Line("TextHash", source.TextHash),
            .. Line("Title", source.Title),
            .. Line("Author", source.Author),
            .. Line("Publisher", source.Publisher),
            .. Line("Issued", source.Issued?.Edtf),
            .. Line("Accessed", source.Accessed?.Edtf),
            .. Line("CheckedOn", source.CheckedOn?.Edtf),
            .. Line("Url", source.Url),
            .. Line("Language", source.Language),
            .. Line("Currency", source.Currency),
            .. Line("FiscalYearStart", source.FiscalYearStart?.ToString(CultureInfo.InvariantCulture)),
            .. Line("License", source.License),
        ];
    }

    /// <summary>Whether values of a type are told in one line: those that a fact can have and that the library defines, and what they are made of.</summary>
    /// <param name="type">The type; of a nullable one what it may hold.</param>
    public static bool IsOneLine(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return typeof(IFigureValue).IsAssignableFrom(value)
            || typeof(INames).IsAssignableFrom(value)
            || value == typeof(Evidence)
            || value == typeof(FactComparison)
            || IsOfSeries(value)
            || value == typeof(Rational)
            || value == typeof(CalendarDuration);
    }

    /// <summary>A value in one line: <c>39 billion USD</c>.</summary>
    /// <param name="value">A value of a type that <see cref="IsOneLine"/> names, or words.</param>
    public static string LineOf(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is Evidence evidence ? Quote(evidence).Text : VisibleText.Of(value.ToString() ?? "");
    }

    private static bool IsOfSeries(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(SeriesPoint<>) || type.GetGenericTypeDefinition() == typeof(SeriesAnswer<>));

    private static IEnumerable<OutlineLine> Statement(IFact fact) =>
    [
        new("Fact", VisibleText.Of($"{fact.Concept} of {fact.Subject}{After(", ", fact.Period?.ToString())}")),
        new("Value", fact.Description),
        .. Line("Claimant", fact.Claimant),
        .. Line("Via", Joined(fact.Via)),
    ];

    // A computed value has no words of its own.
    private static IEnumerable<OutlineLine> Origin(IFact fact) =>
        fact.Evidence is { } evidence ? [Quote(evidence), .. fact.Corroborations.SelectMany(Also)] : Line("Computed from", Joined([.. fact.Sources.Select(source => source.Citation)]));

    // What another source says of the same.
    private static IEnumerable<OutlineLine> Also(IFact other) =>
        other.Evidence is { } evidence ? [new("Also", $"{other.Description}, {Quote(evidence).Text}{After(", via ", Joined(other.Via) is { } via ? VisibleText.Of(via) : null)}")] : [];

    private static OutlineLine Quote(Evidence evidence) => new(
        "Quote",
        $"{string.Join(" … ", Quotes(evidence).Select(quote => $"\"{VisibleText.Of(quote.Exact)}\""))} ({VisibleText.Of(evidence.Source.Citation)})");

    private static IEnumerable<OutlineLine> Notes(IFact fact) =>
    [
        .. Line("Confirmed", fact.Evidence is { } evidence ? Confirmed(evidence) : null),
        .. Line("CheckedOn", fact.Evidence?.CheckedOn?.Edtf),
        .. Line("Remark", fact.Remark),
        .. Line("Notes", Joined(fact.Notes)),
    ];

    private static string? Confirmed(Evidence evidence) =>
        Quotes(evidence).Select(quote => quote.Confirmed).OfType<string>().ToArray() is { Length: > 0 } reasons ? string.Join("; ", reasons) : null;

    private static IEnumerable<Evidence> Quotes(Evidence evidence) => [evidence, .. evidence.Further];

    private static string Position(TextPosition position) => string.Create(CultureInfo.InvariantCulture, $"{position.Start} to {position.End}");

    private static string? Joined(IReadOnlyList<string> words) => words.Count == 0 ? null : string.Join(", ", words);

    private static string After(string separator, string? words) => words is null ? "" : separator + words;

    private static IEnumerable<OutlineLine> Line(string name, string? words) => words is null ? [] : [new(name, VisibleText.Of(words))];
}
