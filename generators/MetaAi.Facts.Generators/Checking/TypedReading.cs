using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>A figure that the declared type can hold, and the context it was read with.</summary>
/// <param name="AsRead">The figure as the words alone say it, which is what a lock keeps.</param>
/// <param name="Figure">The figure with the unit that was declared for it.</param>
/// <param name="Edtf">The figure as EDTF where it is a date, or null.</param>
/// <param name="Context">What was declared about it.</param>
internal sealed record TypedReading(Figure AsRead, Figure Figure, string? Edtf, ReadingContext Context);
