namespace MetaAi.Facts.Package.Tests;

/// <summary>One fenced block of a page.</summary>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Language">What the fence says that it is: <c>csharp</c>, <c>xml</c>, or nothing.</param>
/// <param name="Text">Its lines.</param>
internal sealed record ReadmeExample(string Heading, string Language, string Text)
{
    /// <summary>Whether it declares types, and so is a file of its own.</summary>
    public bool Declares => Language == "csharp" && Text.Contains(" class ", StringComparison.Ordinal);

    /// <summary>Whether it is members of the type that is declared above it.</summary>
    public bool IsMembers => Language == "csharp" && Text.StartsWith("    ", StringComparison.Ordinal);

    /// <summary>Whether it is lines of a method: expressions with what they give, or statements.</summary>
    public bool IsStatements => Language == "csharp" && !Declares && !IsMembers && !Text.Contains("[Fact]", StringComparison.Ordinal);

    /// <summary>Whether it calls what is generated beside NodaMoney.</summary>
    public bool NeedsNodaMoney => Text.Contains("ToMoney", StringComparison.Ordinal);
}
