namespace MetaAi.Facts.Reading.Meaning;

/// <summary>The currency of an amount whose words name none, where it is declared: "des milliards" are billions of dollars then. All that says what it is itself stays that.</summary>
internal static class UnitLeftOut
{
    /// <summary>Whether a figure of numbers is an amount of the declared currency.</summary>
    /// <param name="scope">What is declared, and which kinds are asked for.</param>
    /// <param name="measure">The figure.</param>
    public static bool IsDeclared(ReadingScope scope, in ReadFigure measure) =>
        scope.Context.Unit is not null && scope.Asks(FigureKinds.Money) && measure.Figure is { Kind: FigureKind.Count or FigureKind.Number, Unit: null };

    /// <summary>The amount.</summary>
    /// <param name="scope">What is declared.</param>
    /// <param name="measure">A figure of which that is so.</param>
    public static Figure Of(ReadingScope scope, in ReadFigure measure) => measure.Figure with { Kind = FigureKind.Money, Unit = scope.Context.Unit };
}
