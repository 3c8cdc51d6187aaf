using System.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The lines of JSON-lines input: a line feed ends one and nothing else does, so that a carriage return never makes two of one.</summary>
internal static class Lines
{
    public static IEnumerable<string> Of(TextReader reader)
    {
        var line = new StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next == '\n')
            {
                yield return line.ToString();
                line.Clear();
            }
            else
            {
                line.Append((char)next);
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
