using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>Something that is worth knowing and fails nothing: an info.</summary>
/// <param name="Message">What, under its rule.</param>
/// <param name="Place">Where.</param>
internal sealed record FactNote(FactMessage Message, Place Place)
{
    /// <summary><c>file(line,column): info FACTnnn: sentence</c>.</summary>
    public override string ToString() => $"{Place}: info {Message}";
}
