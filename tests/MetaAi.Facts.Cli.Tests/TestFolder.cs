using System.Text;

namespace MetaAi.Facts.Cli;

/// <summary>A folder of one test, deleted with it.</summary>
internal sealed class TestFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("facts-");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public string Write(string name, string content)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, Utf8);
        return path;
    }

    public string Read(string name) => File.ReadAllText(this[name], Utf8);

    /// <summary>The names of what is in it.</summary>
    public string[] Names() => [.. folder.GetFileSystemInfos().Select(entry => entry.Name)];

    public void Dispose() => folder.Delete(recursive: true);
}
