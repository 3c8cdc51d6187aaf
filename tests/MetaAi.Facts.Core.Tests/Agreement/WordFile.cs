using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>
/// The words of one language, in sections: a line <c>== name</c> begins one, each line after it is an entry, <c>#</c> begins a comment.
/// <c>\n</c>, <c>\t</c> and <c>\uXXXX</c> stand for their characters.
/// </summary>
internal sealed partial class WordFile
{
    private readonly Dictionary<string, List<string>> sections = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<string[]>> rows = [];

    private WordFile(IEnumerable<string> lines)
    {
        var entries = new List<string>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                sections.Add(line[3..], entries = []);
            }
            else
            {
                entries.Add(Escape().Replace(line, Character));
            }
        }
    }

    /// <summary>The names of the sections.</summary>
    public IEnumerable<string> Sections => sections.Keys;

    /// <summary>The entries of a section.</summary>
    public IReadOnlyList<string> this[string section] => sections[section];

    /// <summary>Whether there is such a section.</summary>
    public bool Has(string section) => sections.ContainsKey(section);

    /// <summary>The entries of a section as rows of fields.</summary>
    public IReadOnlyList<string[]> Rows(string section) => rows.GetOrAdd(section, name => [.. this[name].Select(line => line.Split('|'))]);

    /// <summary>Reads a file of the test's data.</summary>
    public static WordFile Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("agreement/" + name)!;
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().Split('\n'));
    }

    private static string Character(Match escape) => escape.Value switch
    {
        "\\n" => "\n",
        "\\t" => "\t",
        _ => ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    };

    [GeneratedRegex(@"\\n|\\t|\\u[0-9A-Fa-f]{4}")]
    private static partial Regex Escape();
}
