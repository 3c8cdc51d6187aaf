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

    public static string Of(Modality modality) => ExchangeForm.Word(modality.ToString());

    public static string Of(Rank rank) => ExchangeForm.Word(rank.ToString());

    /// <summary>The kind of a fact that has no figure, by the type that it is declared with; null where no kind is meant by the type.</summary>
    public static string? KindOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(MonetaryAmount) ? ExchangeForm.Of(FigureKind.Money)
        : type == typeof(Ratio) ? ExchangeForm.Of(FigureKind.Percent)
        : type == typeof(decimal) ? ExchangeForm.Of(FigureKind.Number)
        : type == typeof(ExtendedDate) || type == typeof(LocalDate) || type == typeof(YearMonth) || type == typeof(DateInterval) ? ExchangeForm.Of(FigureKind.Date)
        : null;
}
