using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Declaring;

/// <summary>
/// The types that a fact can have: the one table from which the compiler knows what to read into a declaration and how to name it in code, and the
/// library and the tools how to name it in exports. Of two types that the same kind is read into, the one that holds more stands first.
/// </summary>
public static class FactTypes
{
    /// <summary>The kind of names, in the exports and in the lock.</summary>
    public const string NamesKind = "names";

    private const string Library = "MetaAi.Facts";
    private const string Noda = "NodaTime";

    /// <summary>An amount of money.</summary>
    public static FactType MonetaryAmount { get; } = Figure(nameof(MonetaryAmount), Library, FigureKinds.Money, FigureKind.Money);

    /// <summary>A share, fraction or multiple.</summary>
    public static FactType Ratio { get; } = Figure(nameof(Ratio), Library, FigureKinds.Percent | FigureKinds.Fraction | FigureKinds.Ratio, FigureKind.Percent);

    /// <summary>A difference of percentages.</summary>
    public static FactType PercentagePoints { get; } = Figure(nameof(PercentagePoints), Library, FigureKinds.Points, FigureKind.Points);

    /// <summary>A count and what is counted.</summary>
    public static FactType Quantity { get; } = Figure(nameof(Quantity), Library, FigureKinds.Count, FigureKind.Count);

    /// <summary>A date or period as exactly as the words say it.</summary>
    public static FactType ExtendedDate { get; } = Figure(nameof(ExtendedDate), Library, FigureKinds.Date, FigureKind.Date);

    /// <summary>A length of time.</summary>
    public static FactType DurationRange { get; } = Figure(nameof(DurationRange), Library, FigureKinds.Duration, FigureKind.Duration);

    /// <summary>A bare number.</summary>
    public static FactType Number { get; } = new("Decimal", "System", FigureKinds.Number, ExchangeForm.Of(FigureKind.Number)) { Name = "decimal", Code = "decimal" };

    /// <summary>One day.</summary>
    public static FactType LocalDate { get; } = Figure(nameof(LocalDate), Noda, FigureKinds.Date, FigureKind.Date);

    /// <summary>One month.</summary>
    public static FactType YearMonth { get; } = Figure(nameof(YearMonth), Noda, FigureKinds.Date, FigureKind.Date);

    /// <summary>A stretch of days.</summary>
    public static FactType DateInterval { get; } = Figure(nameof(DateInterval), Noda, FigureKinds.Date, FigureKind.Date);

    /// <summary>One exact amount of money, in the type of the package NodaMoney, where a project references it.</summary>
    public static FactType NodaMoney { get; } =
        new("Money", nameof(NodaMoney), FigureKinds.Money, ExchangeForm.Of(FigureKind.Money)) { Name = "NodaMoney.Money", Code = "global::NodaMoney.Money" };

    /// <summary>The quoted words.</summary>
    public static FactType Text { get; } = new("String", "System", FigureKinds.None, "text") { Name = "string", Code = "string" };

    /// <summary>One name: a member of an enumeration.</summary>
    public static FactType Name { get; } = new("Enum", "System", FigureKinds.None, NamesKind) { Name = "an enum" };

    /// <summary>Several names, each a member of one enumeration.</summary>
    public static FactType NameList { get; } =
        new(nameof(NameList), Library, FigureKinds.None, NamesKind) { Name = "NameList<TEnum>", Code = $"global::{Library}.{nameof(NameList)}" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FactType> All { get; } =
    [
        MonetaryAmount, Ratio, PercentagePoints, Quantity, ExtendedDate, DurationRange, Number, LocalDate, YearMonth, DateInterval, NodaMoney, Text, Name, NameList,
    ];

    /// <summary>All of them, but for those of other libraries, which not every project has, in a list for a sentence.</summary>
    public static string Names { get; } = string.Join(", ", All.Where(type => type != NodaMoney).Select(type => type.Name));

    /// <summary>The type of a name in metadata, or null where a fact cannot have it.</summary>
    /// <param name="metadataName">The full name without arity; <c>System.Enum</c> for any enumeration.</param>
    public static FactType? Find(string? metadataName) => All.FirstOrDefault(type => type.MetadataName == metadataName);

    /// <summary>The type that holds most of what a kind of figure can say.</summary>
    /// <param name="kind">The kind.</param>
    public static FactType For(FigureKind kind) => All.First(type => (type.Kinds & (FigureKinds)(1 << (int)kind)) != 0);

    private static FactType Figure(string name, string space, FigureKinds kinds, FigureKind kind) =>
        new(name, space, kinds, ExchangeForm.Of(kind)) { Code = $"global::{space}.{name}" };
}
