using System.Text;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>The articles, and those that were changed, in a folder that is deleted afterwards.</summary>
internal sealed class ClaimFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("facts-");

    public ClaimFolder()
    {
        foreach (var article in Directory.GetFiles(CatalogueSources.TextsDirectory, "*.txt"))
        {
            Write("articles/" + Path.GetFileName(article), File.ReadAllText(article));
        }
    }

    public string Root => folder.FullName;

    /// <summary>Writes a text.</summary>
    /// <returns>Its name.</returns>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
        return name;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
