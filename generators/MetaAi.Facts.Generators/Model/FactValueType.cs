namespace MetaAi.Facts.Generators.Model;

/// <summary>The <c>T</c> of a <c>Fact&lt;T&gt;</c>: the declared type decides the kind.</summary>
internal enum FactValueType
{
    MonetaryAmount,
    Ratio,
    ExtendedDate,
    Decimal,
    LocalDate,
    YearMonth,
    DateInterval,
    Text,
}
