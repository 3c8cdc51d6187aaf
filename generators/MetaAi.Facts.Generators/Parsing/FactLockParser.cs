using MetaAi.Facts.Locking;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The <c>facts.lock</c> among the additional files.</summary>
internal static class FactLockParser
{
    public static FactLockParse Parse(SourceText? text)
    {
        var content = text?.ToString() ?? string.Empty;
        return text is not null && FileDamage.Of(text, content) is { } damage
            ? FactLockFile.Undecodable(text.Lines.GetLinePosition(damage.Position).Line + 1, damage.Problem)
            : FactLockFile.Parse(content);
    }
}
