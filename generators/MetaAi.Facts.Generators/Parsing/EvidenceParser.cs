using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Puts the texts and the lock of a compilation together.</summary>
internal static class EvidenceParser
{
    public static EvidenceModel Parse(IEnumerable<FactText> texts, FactLockParse? parsedLock) => new(
        [.. texts.OrderBy(text => text.Name, StringComparer.Ordinal)],
        parsedLock?.Lock,
        parsedLock?.Message);
}
