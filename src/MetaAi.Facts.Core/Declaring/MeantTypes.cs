namespace MetaAi.Facts.Declaring;

/// <summary>The types that people declare for a fact out of habit, and the ones that hold what they mean.</summary>
public static class MeantTypes
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal);

    // Names of no type that is known, by which people guess.
    private static readonly Dictionary<string, string> Guessed = new(StringComparer.Ordinal);

    static MeantTypes()
    {
        Add(Meant, $"{Fact(FactTypes.Number)}, or {Fact(FactTypes.Quantity)} where the words say what is counted",
            "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "float", "double", "System.Int128", "System.UInt128", "System.Half",
            "System.Numerics.BigInteger");
        Add(Meant, Date,
            "System.DateOnly", "System.DateTime", "System.DateTimeOffset", "NodaTime.LocalDateTime", "NodaTime.Instant", "NodaTime.ZonedDateTime", "NodaTime.OffsetDateTime",
            "NodaTime.OffsetDate", "NodaTime.AnnualDate");
        Add(Meant, Fact(FactTypes.DurationRange), "System.TimeSpan", "NodaTime.Duration", "NodaTime.Period");
        Add(Meant, Fact(FactTypes.DateInterval), "NodaTime.Interval");
        Add(Meant, Fact(FactTypes.Text), "char", "object", "System.Uri");

        Add(Guessed, Fact(FactTypes.MonetaryAmount), "Amount", "Price", "Currency");
        Add(Guessed, $"{Fact(FactTypes.MonetaryAmount)}, or add 'using {nameof(FactTypes.NodaMoney)};' where the project references that package", "Money");
        Add(Guessed, $"{Fact(FactTypes.Ratio)}, or {Fact(FactTypes.PercentagePoints)} for a difference of percentages", "Percent", "Percentage");
        Add(Guessed, Fact(FactTypes.Ratio), "Fraction", "Share", "Rate");
        Add(Guessed, Fact(FactTypes.Quantity), "Count");
        Add(Guessed, Fact(FactTypes.Number), "Number");
        Add(Guessed, Date, "Date");
        Add(Guessed, Fact(FactTypes.ExtendedDate), "Year", "Month", "Quarter");
        Add(Guessed, $"{Fact(FactTypes.DurationRange)} for a length of time, or {Fact(FactTypes.Quantity)} for one of metres", "Length");
        Add(Guessed, Fact(FactTypes.Text), "Text");
    }

    /// <summary>What to declare in place of a type that no quote is read into, as the end of a sentence after "declare".</summary>
    /// <param name="type">The <c>T</c> of the <c>Fact&lt;T&gt;</c>, as C# writes it, with its namespace; a question mark at its end does not count.</param>
    public static string InPlaceOf(string type) =>
        Meant.TryGetValue(type.TrimEnd('?'), out var meant) ? meant : $"Fact<T> with T one of {FactTypes.Names}, or a record with such members";

    /// <summary>What to declare in place of a type that is written without its namespace, as <see cref="InPlaceOf"/> says it; null for one that nobody declares out of habit.</summary>
    /// <param name="name">Its name alone.</param>
    internal static string? InPlaceOfName(string name) =>
        Meant.FirstOrDefault(pair => pair.Key.EndsWith("." + name, StringComparison.Ordinal)).Value ?? (Guessed.TryGetValue(name, out var guessed) ? guessed : null);

    private static string Date => $"{Fact(FactTypes.LocalDate)} for one day, or {Fact(FactTypes.ExtendedDate)} for a period or a date that is not exact";

    private static void Add(Dictionary<string, string> table, string meant, params string[] types)
    {
        foreach (var type in types)
        {
            table.Add(type, meant);
        }
    }

    private static string Fact(FactType type) => $"Fact<{type.Name}>";
}
