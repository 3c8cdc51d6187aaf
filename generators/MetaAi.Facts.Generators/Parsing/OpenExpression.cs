namespace MetaAi.Facts.Generators.Parsing;

/// <summary>An argument that has to be bound before anybody knows what it says.</summary>
/// <param name="Words">The expression as written.</param>
internal sealed record OpenExpression(string Words);
