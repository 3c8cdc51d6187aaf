using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>What printed words say when they are read again.</summary>
internal static class ReadBack
{
    /// <summary>Whether a figure that was read from printed words says what the printed one does.</summary>
    /// <param name="back">The figure that was read.</param>
    /// <param name="figure">The figure that was printed.</param>
    /// <param name="isSpoken">Whether the words are those of a text, so that its hedge is read too.</param>
    public static bool SaysTheSame(in Figure back, in Figure figure, bool isSpoken) =>
        back.Low?.Number == figure.Low?.Number && back.High?.Number == figure.High?.Number
        && back.Low?.Date == figure.Low?.Date && back.High?.Date == figure.High?.Date
        && back.Low?.Duration == figure.Low?.Duration && back.High?.Duration == figure.High?.Duration
        && (back.Hedge == figure.Hedge || !isSpoken) && back.Part == figure.Part && (back.Unit == figure.Unit || figure.Unit?.Length != 3)
        && back.IsLowExclusive == figure.IsLowExclusive && back.IsHighExclusive == figure.IsHighExclusive;
}
