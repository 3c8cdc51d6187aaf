namespace MetaAi.Facts.Generators.Model;

/// <summary>A source with the hash of its text.</summary>
/// <param name="Declaration">The source as written.</param>
/// <param name="TextHash">The hash, from the text or the lock; null where neither is there.</param>
/// <param name="Issued">The publication date as EDTF, or null.</param>
/// <param name="Accessed">The day on which it was read as EDTF, or null.</param>
/// <param name="CheckedOn">When somebody last looked at it as EDTF, or null.</param>
/// <param name="Failure">What the body throws, or null where the declaration holds.</param>
internal sealed record CheckedSource(SourceModel Declaration, string? TextHash, string? Issued, string? Accessed, string? CheckedOn, string? Failure);
