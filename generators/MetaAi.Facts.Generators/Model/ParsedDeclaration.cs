using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>What a declaration says, and what the compiler stops at in it.</summary>
/// <typeparam name="T">What is made of such a declaration.</typeparam>
/// <param name="Model">What it says; null where no other file can complete it.</param>
/// <param name="Stops">What the compiler stops at; empty for nearly every declaration.</param>
internal sealed record ParsedDeclaration<T>(T? Model, EquatableArray<PlacedFinding> Stops)
    where T : class;
