using System.Globalization;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The texts that are here.</summary>
/// <param name="Texts">Those that could be decoded, in ordinal order of their names.</param>
/// <param name="Problems">What is wrong with those that could not.</param>
internal sealed record TextFiles(IReadOnlyList<FactText> Texts, IReadOnlyList<FactProblem> Problems)
{
    /// <summary>Whether a file is the text that one of these names means.</summary>
    public static bool Answers(string path, IReadOnlyList<string> names) => names.Any(name => TextName.Answers(path, name));

    /// <summary>Reads texts: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="names">The names of the texts that are asked for: of what no name means, nothing is said.</param>
    /// <exception cref="IOException">A text cannot be read.</exception>
    public static TextFiles Read(IReadOnlyList<string> paths, IReadOnlyList<string> names)
    {
        List<FactText> texts = [];
        List<FactProblem> problems = [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            try
            {
                texts.Add(new(path, Decode(path)));
            }
            catch (UndecodableTextException exception)
            {
                if (Answers(path, names))
                {
                    problems.Add(Problem(path, exception));
                }
            }
        }

        return new(texts, problems);
    }

    private static FactProblem Problem(string path, UndecodableTextException exception) =>
        new(DamageOf(Path.GetFileName(path), exception), new(path, exception.Line, exception.Column), null);

    /// <summary>Says what is wrong with a text that could not be decoded.</summary>
    /// <param name="name">The text's name.</param>
    /// <param name="damage">Where and how it is damaged.</param>
    public static FactMessage DamageOf(string name, UndecodableTextException damage) => new(
        FactRules.TextDamaged, name, damage.Line.ToString(CultureInfo.InvariantCulture), damage.Column.ToString(CultureInfo.InvariantCulture), damage.Message);

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
