using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Model;

/// <summary>Where the words of a period were proved to stand, by the text or by the lock.</summary>
/// <param name="Exact">The words, as declared.</param>
/// <param name="Position">In UTF-16 units.</param>
/// <param name="CodePoints">In code points.</param>
internal sealed record ProvenPeriod(string Exact, TextPosition Position, TextPosition CodePoints);
