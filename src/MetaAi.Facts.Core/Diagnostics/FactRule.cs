using System.Globalization;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Diagnostics;

/// <summary>One rule that a declaration, a quote or its evidence can break, and the sentence that says so. The compiler and the tools share it.</summary>
/// <param name="Id"><c>FACT0nn</c> declarations, <c>FACT1nn</c> reading, <c>FACT2nn</c> evidence, <c>FACT3nn</c> consistency.</param>
/// <param name="Severity">How a breach is reported by default.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MessageFormat">What is said of a breach, and how to fix it; a composite format string over the arguments of the breach.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FactRule(string Id, FactSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>The page that explains the rule.</summary>
    public string HelpLink => $"https://github.com/MetaAi/MetaAi.Domain/blob/main/docs/{Id}.md";

    /// <summary>The sentence for one breach, on one line: nothing that it names ends the line, commands a terminal, or stands there unseen.</summary>
    /// <param name="arguments">What the sentence names, as text.</param>
    public string Message(params string[] arguments) => string.Format(CultureInfo.InvariantCulture, MessageFormat, Array.ConvertAll(arguments, VisibleText.Line));
}
