using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Checking.Conflicts;

/// <summary>What is said of a fact because of others.</summary>
/// <param name="Id">The fact.</param>
/// <param name="Message">What is said.</param>
internal sealed record HeldFinding(string Id, FactMessage Message);
