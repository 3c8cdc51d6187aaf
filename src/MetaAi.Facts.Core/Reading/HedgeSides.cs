namespace MetaAi.Facts.Reading;

/// <summary>On which sides a hedge bounds the number or the range that it stands at.</summary>
public static class HedgeSides
{
    /// <summary>On which sides the words allow nothing beyond what they name.</summary>
    /// <param name="hedge">The hedge.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such hedge.</exception>
    public static (bool Below, bool Above) Closed(Hedge hedge) => hedge switch
    {
        Hedge.Exact or Hedge.Tolerance => (true, true),
        Hedge.Approx or Hedge.Nearly => (false, false),
        Hedge.MoreThan or Hedge.AtLeast or Hedge.Several or Hedge.From or Hedge.Since => (true, false),
        Hedge.LessThan or Hedge.AtMost or Hedge.UpTo or Hedge.By or Hedge.Before => (false, true),
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "There is no such hedge."),
    };
}
