using System.Text;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Writes indented lines. It takes text only: a number has to be made a literal first, so that no culture can reach the output.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder code = new();
    private int depth;

    /// <summary>Writes a line, or several, at the current depth.</summary>
    public CodeWriter Line(string text = "")
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                code.Append(' ', depth * 4).Append(line);
            }

            code.Append('\n');
        }

        return this;
    }

    /// <summary>Writes a head line, then a block in braces.</summary>
    public CodeWriter Block(string head, Action body, string end = "}")
    {
        return Line(head).Line("{").Indented(body).Line(end);
    }

    /// <summary>Writes lines one level deeper.</summary>
    public CodeWriter Indented(Action body)
    {
        depth++;
        body();
        depth--;
        return this;
    }

    public override string ToString() => code.ToString();
}
