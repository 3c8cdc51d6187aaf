namespace MetaAi.Facts.Generators.Interop.Verify;

/// <summary>What the converters of one compilation depend on.</summary>
/// <param name="Initializes">Whether they are registered when the assembly is loaded.</param>
/// <param name="DeclaresEmbedded">
/// Whether the compilation has no <c>Microsoft.CodeAnalysis.EmbeddedAttribute</c> of its own yet; several generators may declare parts of it.
/// </param>
internal sealed record VerifyModel(bool Initializes, bool DeclaresEmbedded);
