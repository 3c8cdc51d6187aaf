using MetaAi.Domain;

namespace Scenarios;

/// <summary>A part of what a scenario comes to.</summary>
/// <param name="Heading">What it is about; empty where the title says it.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record ReportPart(string Heading, IReadOnlyList<Answer> Lines);
