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
        for (var start = 0; start <= text.Length;)
        {
            var found = text.IndexOf('\n', start);
            var end = found < 0 ? text.Length : found;
            if (end > start)
            {
                code.Append(' ', depth * 4).Append(text, start, end - start);
            }

            code.Append('\n');
            start = end + 1;
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
