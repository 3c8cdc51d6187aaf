using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Powers of ten.</summary>
internal static class Magnitude
{
    /// <summary>What a scale word multiplies by.</summary>
    public static decimal Of(ScaleWord scale) => Enumerable.Repeat(10m, scale.Power).Aggregate(1m, (product, ten) => product * ten);
}
