using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>Puts the texts and the lock of a compilation together. A file that is given twice, as by two patterns of a project, is one text.</summary>
internal static class EvidenceParser
{
    public static EvidenceModel Parse(IEnumerable<FactText> texts, FactLockParse? parsedLock) => new(
        [.. texts.Distinct().OrderBy(text => text.Name, StringComparer.Ordinal)],
        parsedLock?.Lock,
        parsedLock?.Message);
}
