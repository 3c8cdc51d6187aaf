using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>A fact as a file of chapters gives it.</summary>
internal static class GivenFact
{
    /// <summary>Whether it has the value of the record: the same figure, zero for what is said not to exist, or the number of its names.</summary>
    /// <param name="given">The fact of the file.</param>
    /// <param name="record">The record of a fact that was quoted.</param>
    public static bool Agrees(Unknown given, FactRecord record) => (record.ValueKind, given.Figure) switch
    {
        ("some", _) => given.ValueKind == MetaAi.Facts.ValueKind.SomeValue,
        ("none", null) => given.ValueKind == MetaAi.Facts.ValueKind.NoValue,
        ("none", { } figure) => AreSame(figure, new() { Kind = figure.Kind, Low = Number(0), High = Number(0), Unit = figure.Unit }),
        (_, null) => false,
        (_, { } figure) when record.Kind == FactTypes.NamesKind => AreSame(figure, CountOf(record, figure.Unit)),
        (_, { } figure) => RecordFigure.Of(record) is { } known && AreSame(figure, known),
    };

    // As the library counts names: never rounded, and at least so many where there are more.
    private static Figure CountOf(FactRecord record, string? unit) => new()
    {
        Kind = FigureKind.Count,
        Low = Number(record.Values.Count),
        High = record.Open ? null : Number(record.Values.Count),
        Unit = unit,
        Hedge = record.Open ? Hedge.AtLeast : Hedge.Exact,
        Decimals = 0,
    };

    private static FigureBound Number(int number) => new(Rational.Of(number, 1));

    private static bool AreSame(in Figure one, in Figure other) => FigureLine.Of(one) == FigureLine.Of(other);
}
