namespace MetaAi.Facts.Cli.Starting;

/// <summary>A file of a project that is started.</summary>
/// <param name="Path">Its path from the project's folder, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Purpose">What it is, in a few words.</param>
internal sealed record StarterFile(string Path, byte[] Bytes, string Purpose);
