using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Proving;

/// <summary>Says to somebody who claims a figure what the compiler says to somebody who quotes it. A claim has no Confirmed: nobody has looked at the text for it.</summary>
internal static class ClaimMessages
{
    private static readonly Dictionary<string, string> WaysOut = new(StringComparer.Ordinal)
    {
        [FactRules.OpenCue.Id] = "or claim no figure of these words: that the text means them as quoted, only a person who looks can say",
        [FactRules.PeriodContradicted.Id] = "or leave it out",
        [FactRules.BesideContradicted.Id] = "or leave it out and claim what the text says",
    };

    /// <summary>The message with the way out of a claim. The way out is the last thing that the sentence names.</summary>
    public static FactMessage Of(FactMessage message) => WaysOut.TryGetValue(message.Rule.Id, out var wayOut)
        ? new(message.Rule, [.. message.Arguments.Take(message.Arguments.Count - 1), wayOut]) { Suggestions = message.Suggestions }
        : message;
}
