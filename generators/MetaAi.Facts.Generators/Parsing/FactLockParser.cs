using System.Runtime.CompilerServices;
using MetaAi.Facts.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Parsing;

/// <summary>The <c>facts.lock</c> among the additional files. It is read once, whoever asks for it.</summary>
internal static class FactLockParser
{
    // Weak by the text's own instance: the host keeps it as long as the file does not change.
    private static readonly ConditionalWeakTable<SourceText, FactLockParse> Known = new();

    public static FactLockParse Parse(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Known.GetValue(text, Read) : FactLockFile.Parse(string.Empty);

    private static FactLockParse Read(SourceText text)
    {
        var content = text.ToString();
        return FileDamage.Of(text, content) is { } damage
            ? FactLockFile.Undecodable(text.Lines.GetLinePosition(damage.Position).Line + 1, damage.Problem)
            : FactLockFile.Parse(content);
    }
}
