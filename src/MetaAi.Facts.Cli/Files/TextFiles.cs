using System.Globalization;
using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The texts that are here.</summary>
/// <param name="Texts">Those that could be decoded, in ordinal order of their names.</param>
/// <param name="Problems">What is wrong with those that could not, and that are asked for.</param>
/// <param name="Warnings">What is passed over, and why.</param>
internal sealed record TextFiles(IReadOnlyList<FactText> Texts, IReadOnlyList<FactProblem> Problems, IReadOnlyList<string> Warnings)
{
    // In memory a character takes two bytes, and what is folded of it as many again.
    private const int MostBytes = 1 << 28;

    /// <summary>Whether a file is the text that one of these names means.</summary>
    public static bool Answers(string path, IReadOnlyList<string> names) => names.Any(name => TextName.Answers(path, name));

    /// <summary>Reads texts: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="unreadable">What stands among them and is no text, as far as that is known.</param>
    /// <param name="names">The names of the texts that are asked for: of damage in what no name means, nothing is said.</param>
    public static TextFiles Read(IReadOnlyList<string> paths, IReadOnlyList<UnreadableText> unreadable, IReadOnlyList<string> names)
    {
        List<FactText> texts = [];
        List<FactProblem> problems = [];
        List<UnreadableText> left = [.. unreadable];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            try
            {
                if (UnreadableText.Of(path) is { } none)
                {
                    left.Add(none);
                }
                else
                {
                    texts.Add(new(path, Decode(path)));
                }
            }
            catch (UndecodableTextException exception)
            {
                if (Answers(path, names))
                {
                    problems.Add(Problem(path, exception));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                left.Add(UnreadableText.Refused(path, exception));
            }
        }

        // A link that leads to nothing is as good as no text: a text that was not fetched may be such a link.
        var wanted = left.ToLookup(text => Answers(text.Path, names) && UnixFiles.KindOf(text.Path) != FileKind.Missing);
        return new(texts, [.. wanted[true].Select(text => text.Error), .. problems], [.. wanted[false].Select(text => text.Warning)]);
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
    /// <exception cref="IOException">It cannot be read, or is too long to be kept in memory.</exception>
    public static string Decode(string path)
    {
        using var stream = File.OpenRead(path);
        if (stream.CanSeek && stream.Length > MostBytes)
        {
            throw new IOException($"it is longer than {MostBytes >> 20} MB");
        }

        using var text = new DecodedText(stream);
        return text.ReadToEnd();
    }
}
