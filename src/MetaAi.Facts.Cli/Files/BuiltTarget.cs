namespace MetaAi.Facts.Cli.Files;

/// <summary>An assembly, and what is known of the evidence for its facts.</summary>
/// <param name="AssemblyPath">The assembly.</param>
/// <param name="LockPath">Where its lock is, or would be.</param>
/// <param name="Texts">The files of the texts that are to prove its facts.</param>
/// <param name="Unreadable">What stands among them and is no text.</param>
internal sealed record BuiltTarget(string AssemblyPath, string LockPath, IReadOnlyList<string> Texts, IReadOnlyList<UnreadableText> Unreadable);
