namespace MetaAi.Facts.Diagnostics;

/// <summary>
/// What no rule foresaw: a fault of the library on the words of one quote. It becomes a message of that quote, so that it takes down no other fact and
/// nobody is left without a word.
/// </summary>
public static class LastNet
{
    /// <summary>Checks a quote; what the check throws becomes a message. An <see cref="OperationCanceledException"/> is no fault and goes on.</summary>
    /// <typeparam name="T">What comes of the check.</typeparam>
    /// <param name="quote">The quoted words.</param>
    /// <param name="check">The check.</param>
    /// <param name="failed">Makes of the message what comes of a check that failed.</param>
    public static T Under<T>(string quote, Func<T> check, Func<FactMessage, T> failed)
    {
        try
        {
            return check();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Its type alone: what an exception says may be in the language of the machine, and the message goes into generated code.
            return failed(new(FactRules.Unforeseen, Excerpt.Of(quote), fault.GetType().Name));
        }
    }
}
