using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>A figure that the declared type can hold, and the context it was read with.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Edtf">The figure as EDTF where it is a date, or null.</param>
/// <param name="Context">What was declared about it.</param>
internal sealed record TypedReading(Figure Figure, string? Edtf, ReadingContext Context);
