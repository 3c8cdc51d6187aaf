using System.Globalization;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The texts below a folder.</summary>
/// <param name="Texts">Those that could be decoded, in ordinal order of their names.</param>
/// <param name="Problems">What is wrong with those that could not.</param>
internal sealed record TextFolder(IReadOnlyList<FactText> Texts, IReadOnlyList<FactProblem> Problems)
{
    /// <summary>No text at all.</summary>
    public static TextFolder None { get; } = new([], []);

    /// <summary>Reads every <c>*.txt</c> below the folder: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="names">The names of the texts that are asked for: of what no name means, nothing is said.</param>
    /// <exception cref="IOException">The folder or a text cannot be read.</exception>
    public static TextFolder Read(string folder, IReadOnlyList<string> names)
    {
        List<FactText> texts = [];
        List<FactProblem> problems = [];
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            try
            {
                texts.Add(new(path, Decode(path)));
            }
            catch (UndecodableTextException exception)
            {
                if (names.Any(name => TextName.Answers(path, name)))
                {
                    problems.Add(Problem(path, exception));
                }
            }
        }

        return new(texts, problems);
    }

    private static FactProblem Problem(string path, UndecodableTextException exception)
    {
        var (line, column) = (exception.Line.ToString(CultureInfo.InvariantCulture), exception.Column.ToString(CultureInfo.InvariantCulture));
        return new(new(FactRules.TextDamaged, Path.GetFileName(path), line, column, exception.Message), new(path, exception.Line, exception.Column), null);
    }

    /// <summary>The characters of a text.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UndecodableTextException">Some of its bytes are no text.</exception>
    public static string Decode(string path)
    {
        using var stream = File.OpenRead(path);
        using var text = new DecodedText(stream);
        return text.ReadToEnd();
    }
}
