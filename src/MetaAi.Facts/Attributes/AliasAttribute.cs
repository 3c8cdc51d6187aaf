namespace MetaAi.Facts;

/// <summary>
/// Another way in which texts write the name of an enumeration's member. Case, accents, spaces, hyphens, dots and apostrophes make no difference, and
/// the member's own name needs none: <c>MetaPlatforms</c> is found as "Meta Platforms".
/// </summary>
/// <param name="name">The name as texts write it.</param>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class AliasAttribute(string name) : Attribute
{
    /// <summary>The name as texts write it.</summary>
    public string Name { get; } = name;
}
