using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Package.Tests;

/// <summary>
/// The statements of the README as a program. A line without a semicolon is an expression; the program prints what it gives, and the comment after it,
/// up to its first semicolon, is what it has to print.
/// </summary>
internal sealed class ReadmeProgram
{
    private readonly SortedSet<string> usings = new(StringComparer.Ordinal) { "using System.Globalization;" };
    private readonly StringBuilder methods = new();
    private readonly List<string> claims = [];
    private int blocks;

    /// <summary>What the program's output lines have to be, in order.</summary>
    public IReadOnlyList<string> Claims => claims;

    /// <summary>Adds the lines of an example, in a method of their own.</summary>
    public void Add(ReadmeExample example)
    {
        blocks++;
        methods.AppendLine(CultureInfo.InvariantCulture, $"static void Block{blocks}()").AppendLine("{");
        foreach (var line in example.Text.Split('\n').Select(line => line.TrimEnd()))
        {
            var (code, comment) = Split(line);
            if (code.StartsWith("using ", StringComparison.Ordinal) && code.EndsWith(';'))
            {
                usings.Add(code);
            }
            else if (code.Length == 0 || code[^1] is ';' or '{' or '}' || code.StartsWith("foreach", StringComparison.Ordinal))
            {
                methods.AppendLine(line);
            }
            else
            {
                methods.AppendLine(CultureInfo.InvariantCulture, $"Print({code});");
                claims.Add(comment.Split(';')[0].Trim());
            }
        }

        methods.AppendLine("}");
    }

    /// <summary>The program: it prints one line for each claim.</summary>
    public override string ToString()
    {
        var calls = string.Join('\n', Enumerable.Range(1, blocks).Select(block => $"Block{block}();"));
        return $$"""
            {{string.Join('\n', usings)}}

            {{calls}}

            static void Print(object? value) => Console.WriteLine("= " + (value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture)));

            {{methods}}
            """;
    }

    private static (string Code, string Comment) Split(string line)
    {
        var at = line.IndexOf("  //", StringComparison.Ordinal);
        return at < 0 ? (line.Trim(), "") : (line[..at].Trim(), line[(at + 4)..].Trim());
    }
}
