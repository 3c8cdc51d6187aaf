using MetaAi.Facts.Reading;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>The words and forms of the exports.</summary>
internal static class FactWords
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.SomeValue => "some",
        ValueKind.NoValue => "none",
        _ => "value",
    };

    public static string Of(Modality modality) => LowerCamel(modality.ToString());

    public static string Of(Rank rank) => LowerCamel(rank.ToString());

    public static string Of(FigureKind kind) => LowerCamel(kind.ToString());

    public static string? Of(Hedge? hedge) => hedge is { } said ? LowerCamel(said.ToString()) : null;

    public static string? Of(DatePart? part) => part is { } said ? LowerCamel(said.ToString()) : null;

    /// <summary>An end in the exchange form; a share is a fraction also where a decimal would say it exactly.</summary>
    public static string? Of(FigureBound? end, FigureKind? kind) => end is not { } bound
        ? null
        : kind == FigureKind.Fraction ? bound.Number.ToFractionString() : bound.ToString();

    /// <summary>The kind of a fact that has no figure, by the type that it is declared with; null where no kind is meant by the type.</summary>
    public static string? KindOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(MonetaryAmount) ? Of(FigureKind.Money)
        : type == typeof(Ratio) ? Of(FigureKind.Percent)
        : type == typeof(decimal) ? Of(FigureKind.Number)
        : type == typeof(ExtendedDate) || type == typeof(LocalDate) || type == typeof(YearMonth) || type == typeof(DateInterval) ? Of(FigureKind.Date)
        : null;

    private static string LowerCamel(string name) => string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
}
