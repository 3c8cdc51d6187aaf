using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Diagnostics;

/// <summary>One breach of a rule: the rule and what its sentence names. Equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FactMessage : IEquatable<FactMessage>
{
    private readonly string[] arguments;

    /// <summary>A breach.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="arguments">What the sentence names, as many as <see cref="FactRule.MessageFormat"/> asks for.</param>
    public FactMessage(FactRule rule, params string[] arguments)
    {
        Rule = rule;
        this.arguments = arguments;
    }

    /// <summary>The rule.</summary>
    public FactRule Rule { get; }

    /// <summary>What the sentence names.</summary>
    public IReadOnlyList<string> Arguments => arguments;

    /// <summary>What would fix the breach if it stood in place of what is there, the likeliest first; empty where nothing obvious would.</summary>
    public EquatableArray<string> Suggestions { get; init; }

    /// <summary>The sentence.</summary>
    public string Text => Rule.Message(arguments);

    /// <inheritdoc/>
    public bool Equals(FactMessage? other) =>
        other is not null && Rule.Id == other.Rule.Id && arguments.AsSpan().SequenceEqual(other.arguments) && Suggestions == other.Suggestions;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactMessage);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The id and the sentence: <c>FACT101: …</c>.</summary>
    public override string ToString() => $"{Rule.Id}: {Text}";
}
