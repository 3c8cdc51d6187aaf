namespace Scenarios;

/// <summary>What a model refuses, told as a mistake in the option that it comes from.</summary>
internal static class Mistake
{
    /// <summary>Computes something of what an option says.</summary>
    /// <param name="option">The option.</param>
    /// <param name="fix">How to put it right; empty where the model says it.</param>
    /// <param name="compute">The computation.</param>
    /// <exception cref="MistakeException">The model refuses it.</exception>
    public static T In<T>(string option, string fix, Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (ArgumentException refused)
        {
            // The name of a parameter is of no use to who types an option.
            var message = refused.ParamName is { } name ? refused.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : refused.Message;
            throw new MistakeException($"{option}: {message} {fix}".TrimEnd());
        }
    }
}
