namespace MetaAi.Facts.Cli.Files;

/// <summary>Says where texts were looked for, and how they are found.</summary>
internal static class EvidenceSearch
{
    /// <summary>Why there is no text, and what to do.</summary>
    /// <param name="target">What the command is about.</param>
    /// <param name="texts">The texts that were asked for.</param>
    public static string WhereTextsAre(FactTarget target, TextChoice texts) =>
        texts.IsNone ? "--no-texts leaves them out"
        : texts.Folder is { } folder ? $"'{folder}' has no *.txt in it"
        : target.IsProject ? $"'{target.FilePath}' names none that is here; add <FactText Include=\"texts/**/*.txt\" /> to it, or name the folder of the texts with --texts"
        : $"'{target.FilePath}' is an assembly, which does not say where its texts are; name their folder with --texts";
}
