namespace MetaAi.Facts.Cli.Metadata;

/// <summary>The assemblies with facts that lie beside another: a build puts what it references there.</summary>
/// <param name="path">The other assembly.</param>
internal sealed class NeighbouringAssemblies(string path)
{
    private bool areTaken;

    /// <summary>What those declare that can be read; nothing when it is asked for again.</summary>
    public IEnumerable<FactAssembly> Take()
    {
        if (areTaken || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder)
        {
            yield break;
        }

        areTaken = true;
        foreach (var file in Directory.EnumerateFiles(folder, "*.dll").Where(file => Path.GetFileName(file) != Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            if (Read(file) is { } neighbour && neighbour.Facts.Count + neighbour.Derived.Count > 0)
            {
                yield return neighbour;
            }
        }
    }

    // Native libraries lie there too; what cannot be read has nothing to say.
    private static FactAssembly? Read(string file)
    {
        try
        {
            return FactAssembly.Read(file);
        }
        catch (Exception problem) when (problem is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
