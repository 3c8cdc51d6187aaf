namespace MetaAi.Facts.Generators.Model;

/// <summary>The types that a <c>Fact&lt;T&gt;</c> can have, as a person would say them.</summary>
internal static class FactTypeNames
{
    /// <summary>One of them.</summary>
    public static string Of(FactValueType type) => type switch
    {
        FactValueType.Decimal => "decimal",
        FactValueType.Text => "string",
        _ => type.ToString(),
    };

    /// <summary>All of them, in a list for a sentence.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues(typeof(FactValueType)).Cast<FactValueType>().Select(Of));
}
